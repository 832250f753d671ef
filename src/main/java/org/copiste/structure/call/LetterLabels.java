package org.copiste.structure.call;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copiste.structure.line.Lines;

/** The letters in round brackets with which lines of a text begin, as notes do: {@code (a)}. */
final class LetterLabels {
  private static final Pattern LABEL = Pattern.compile("\\(([a-z])\\)\\s*\\p{Lu}");

  private final String text;
  private final Set<String> letters = new HashSet<>();

  LetterLabels(Lines lines) {
    this.text = lines.text();
    for (int line = 0; line < lines.count(); line++) {
      Matcher label = LABEL.matcher(lines.body(line));
      if (label.lookingAt()) {
        letters.add(label.group(1));
      }
    }
  }

  /**
   * Whether a letter in brackets may call such a line; an ending as in {@code élu(e)s} does not.
   *
   * @param next the offset behind the bracket
   * @param to where the line ends
   */
  boolean has(String letter, int next, int to) {
    return letters.contains(letter) && (next >= to || !Character.isLetter(text.charAt(next)));
  }
}
