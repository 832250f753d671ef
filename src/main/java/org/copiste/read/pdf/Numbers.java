package org.copiste.read.pdf;

import java.util.List;
import java.util.StringJoiner;

/** Lists of numbers for people. */
final class Numbers {
  private Numbers() {}

  /** Ascending numbers, those that follow each other as a range: {@code 2, 5-9}. */
  static String of(List<Integer> numbers) {
    StringJoiner list = new StringJoiner(", ");
    int from = 0;
    for (int i = 1; i <= numbers.size(); i++) {
      if (i == numbers.size() || numbers.get(i) != numbers.get(i - 1) + 1) {
        int first = numbers.get(from);
        int last = numbers.get(i - 1);
        list.add(first == last ? "" + first : first + "-" + last);
        from = i;
      }
    }
    return list.toString();
  }
}
