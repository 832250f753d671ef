package org.copiste.structure.letter;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copiste.language.pack.PhraseTable;
import org.copiste.structure.line.LineShape;

/** Lines that name the writer of a text. */
public final class Byline {
  private static final int LONGEST = 70;
  private static final PhraseTable WORDS = PhraseTable.read("structure/bylines");
  private static final Pattern BY = Pattern.compile(WORDS.pattern("by") + " (.*)");
  private static final Pattern BY_OR_OF =
      Pattern.compile("(?:" + WORDS.pattern("by") + "|" + WORDS.pattern("of") + ") (.*)");
  private static final Pattern ARTICLE =
      Pattern.compile(WORDS.pattern("article") + "\\s|" + WORDS.pattern("elided-article"));

  private Byline() {}

  /** Whether a line names the writer after a word that says so, as {@code par Jean Dupont}. */
  static boolean isExplicit(String line) {
    return line.length() <= LONGEST && name(BY, line).filter(LetterPhrases::signed).isPresent();
  }

  /**
   * Whether a text under a title names the writer.
   *
   * @param bareNames whether a name without a word before it counts
   */
  public static boolean matches(String text, boolean bareNames) {
    if (text.length() > LONGEST) {
      return false;
    }
    Optional<String> name = name(BY_OR_OF, text);
    return name.isPresent()
        ? LetterPhrases.signed(name.get())
        : bareNames && isBareName(text) && LetterPhrases.signed(text);
  }

  private static boolean isBareName(String text) {
    int words = text.split("\\s+").length;
    return words >= 2
        && words <= 4
        && !LineShape.mostlyCapitals(text)
        && !ARTICLE.matcher(text).lookingAt();
  }

  private static Optional<String> name(Pattern pattern, String text) {
    Matcher m = pattern.matcher(text);
    return m.matches() ? Optional.of(m.group(1)) : Optional.empty();
  }
}
