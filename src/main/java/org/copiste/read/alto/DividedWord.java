package org.copiste.read.alto;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A word that is divided between two lines.
 *
 * @param whole the word as the file gives it
 * @param first its part before the line's end
 * @param second its part behind it
 */
record DividedWord(String whole, String first, String second) {

  /** The whole of two other parts, put together as this one is of its own. */
  String whole(String newFirst, String newSecond) {
    UnaryOperator<String> before = DividedWord::withoutSignsBefore;
    UnaryOperator<String> behind = DividedWord::withoutSignsBehind;
    for (String link : List.of("", "-")) {
      for (UnaryOperator<String> one : List.of(UnaryOperator.<String>identity(), before)) {
        for (UnaryOperator<String> two : List.of(UnaryOperator.<String>identity(), behind)) {
          if (together(first, link, second, one, two).equals(whole)) {
            return together(newFirst, link, newSecond, one, two);
          }
        }
      }
    }
    return together(newFirst, "", newSecond, before, behind);
  }

  private static String together(
      String a, String link, String b, UnaryOperator<String> one, UnaryOperator<String> two) {
    boolean hyphen = !a.isEmpty() && AltoLines.isHyphen(a.charAt(a.length() - 1));
    return one.apply(hyphen ? a.substring(0, a.length() - 1) : a) + link + two.apply(b);
  }

  private static String withoutSignsBefore(String text) {
    return text.replaceFirst("^[^\\p{L}\\p{N}]+(?=.)", "");
  }

  private static String withoutSignsBehind(String text) {
    return text.replaceFirst("(?<=.)[^\\p{L}\\p{N}]+$", "");
  }
}
