package org.copiste.read;

import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The order of file names in which numbers count as numbers: {@code f2.xml} before {@code f10.xml}.
 * Folders are compared one after the other, letters without regard to case; names that differ in
 * nothing else are in the order of their characters.
 */
public final class NaturalOrder implements Comparator<String> {
  private static final Pattern CHUNK = Pattern.compile("[0-9]+|/|[^0-9/]+");

  @Override
  public int compare(String one, String other) {
    Matcher a = CHUNK.matcher(one);
    Matcher b = CHUNK.matcher(other);
    while (true) {
      boolean more = a.find();
      if (more != b.find()) {
        return more ? 1 : -1;
      }
      if (!more) {
        return one.compareTo(other);
      }
      int order = chunks(a.group(), b.group());
      if (order != 0) {
        return order;
      }
    }
  }

  private static int chunks(String one, String other) {
    if (isNumber(one) && isNumber(other)) {
      String a = withoutZeros(one);
      String b = withoutZeros(other);
      return a.length() == b.length() ? a.compareTo(b) : a.length() - b.length();
    }
    if (one.equals("/") || other.equals("/")) {
      return Boolean.compare(other.equals("/"), one.equals("/"));
    }
    return one.compareToIgnoreCase(other);
  }

  private static boolean isNumber(String chunk) {
    return chunk.charAt(0) >= '0' && chunk.charAt(0) <= '9';
  }

  private static String withoutZeros(String number) {
    int first = 0;
    while (first < number.length() - 1 && number.charAt(first) == '0') {
      first++;
    }
    return number.substring(first);
  }
}
