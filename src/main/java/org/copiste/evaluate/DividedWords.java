package org.copiste.evaluate;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words divided at line ends. A gold text may mark a division with a sign of its own ({@code ¬}, a
 * soft hyphen) where OCR has a hyphen; the word is then read correctly.
 */
final class DividedWords {
  private static final Pattern MARKED = Pattern.compile("(\\S+)[¬\u00ad](?:\r\n|\n|\r)(?=(\\S+))");
  private static final Pattern HYPHEN = Pattern.compile("(\\S+)[-‐‑](?:\r\n|\n|\r)(?=(\\S+))");

  private DividedWords() {}

  /** The text with the words joined whose division the gold marks with a sign of its own. */
  static String joined(String gold, String text) {
    Set<String> divided = new HashSet<>();
    Matcher marked = MARKED.matcher(gold);
    while (marked.find()) {
      divided.add(marked.group(1) + marked.group(2));
    }
    if (divided.isEmpty()) {
      return text;
    }
    return HYPHEN
        .matcher(text)
        .replaceAll(
            found ->
                Matcher.quoteReplacement(
                    divided.contains(found.group(1) + found.group(2))
                        ? found.group(1)
                        : found.group()));
  }
}
