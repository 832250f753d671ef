package org.copiste.structure.line;

import java.util.regex.Pattern;
import org.copiste.language.pack.LanguagePack;
import org.copiste.language.pack.PhrasePattern;

/** The heading over notes that stand together. */
public final class NotesHeading {
  private static final int LONGEST = 40;
  private static final LanguagePack PACK = LanguagePack.current();

  /** What may stand after the words for a chapter: its number or the name of a short one. */
  private static final String CHAPTER = ".{0,12}";

  private static final Pattern FORM =
      Pattern.compile(
          "(?:[IVX]+\\.\\s*)?(?:"
              + PhrasePattern.any(PACK.words("notes/headings"))
              + "|"
              + PhrasePattern.any(PACK.words("notes/chapter-headings"))
              + CHAPTER
              + ")\\s*[:.]?",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private NotesHeading() {}

  /** Whether a line is such a heading, in capitals or not. */
  public static boolean matches(String body) {
    return body.length() <= LONGEST && FORM.matcher(body).matches();
  }
}
