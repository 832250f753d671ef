package org.copiste.entities.letter;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copiste.language.pack.PhraseTable;
import org.copiste.model.Document;
import org.copiste.model.Span;

/**
 * Whom a heading like {@code Lettre de X à Y}, {@code De X à Y}, {@code À Y} or {@code Au même}
 * names.
 *
 * @param sender where the sender stands; empty if the heading names none
 * @param recipient where the recipient stands; empty if the heading names none
 * @param same whether the recipient is that of the letter before
 */
record LetterHeading(Optional<Span> sender, Optional<Span> recipient, boolean same) {
  private static final PhraseTable WORDS = PhraseTable.read("letters/heading");

  private static final String NUMBER =
      "(?:\\s*(?:[IVXLCDM]{2,}|[IVXLC]|\\d+)\\s*[.:—–-]*)?\\s*[—–-]?\\s*";
  private static final Pattern FROM_TO =
      Pattern.compile(
          "\\s*(?:(?iu:"
              + WORDS.pattern("letter")
              + "))?(?:\\s*(?iu:n[°o]))?"
              + NUMBER
              + "(?:(?iu:"
              + WORDS.pattern("sender")
              + ")(?:(?<=['’])|\\s+)(.+?)\\s+)??(?iu:"
              + WORDS.pattern("recipient")
              + ")\\s+(.+)",
          Pattern.DOTALL);
  private static final Pattern FROM =
      Pattern.compile(
          "\\s*(?:(?iu:"
              + WORDS.pattern("letter")
              + "))(?:\\s*(?iu:n[°o]))?"
              + NUMBER
              + "(?iu:"
              + WORDS.pattern("sender")
              + ")(?:(?<=['’])|\\s+)(.+)",
          Pattern.DOTALL);
  private static final Pattern PAIR =
      Pattern.compile(
          "\\s*(?![IVXLCDM]+\\s)(\\p{Lu}[^.;:!?,\\n]{1,40}?)\\s+(?iu:"
              + WORDS.pattern("recipient")
              + ")\\s+(\\P{Nd}{2,60})",
          Pattern.DOTALL);
  private static final Pattern SAME =
      Pattern.compile("(?iu:" + WORDS.pattern("same") + ")\\W*.*", Pattern.DOTALL);

  /**
   * Two parts of a heading that a preposition joins, {@code Le vicomte à la marquise}: its writer
   * and its recipient, where both are persons.
   */
  static Optional<LetterHeading> pair(Document document, Span at) {
    Matcher pair = PAIR.matcher(at.of(document.source().text()));
    return pair.matches()
        ? Optional.of(new LetterHeading(group(pair, 1, at), group(pair, 2, at), false))
        : Optional.empty();
  }

  /** What the heading at a place says. */
  static LetterHeading of(Document document, Span at) {
    String text = at.of(document.source().text());
    Matcher both = FROM_TO.matcher(text);
    if (both.matches()) {
      boolean same = SAME.matcher(text.substring(both.start(2))).matches();
      return new LetterHeading(
          group(both, 1, at), same ? Optional.empty() : group(both, 2, at), same);
    }
    Matcher from = FROM.matcher(text);
    return from.matches()
        ? new LetterHeading(group(from, 1, at), Optional.empty(), false)
        : new LetterHeading(Optional.empty(), Optional.empty(), false);
  }

  private static Optional<Span> group(Matcher m, int group, Span at) {
    return m.start(group) < 0
        ? Optional.empty()
        : Optional.of(new Span(at.start() + m.start(group), at.start() + m.end(group)));
  }
}
