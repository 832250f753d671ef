package org.copiste.structure;

import java.util.Optional;
import java.util.regex.Pattern;

/** Says who wrote a note, where the note itself says so at its end. */
final class NoteAuthors {
  private static final int FLAGS = Pattern.UNICODE_CASE | Pattern.CASE_INSENSITIVE;
  private static final String END = "[\\s.)\\]—–-]*";
  private static final Pattern TRANSLATOR =
      Pattern.compile(
          ".*\\b(?:n\\.?\\s?d\\.?\\s?(?:l\\.?\\s?a\\.?\\s?)?t(?:r(?:ad)?)?|notes? (?:du traducteur|de la"
              + " traductrice|des traducteurs|de la traduction))\\b"
              + END,
          FLAGS);
  private static final Pattern AUTHOR =
      Pattern.compile(
          ".*\\b(?:n\\.?\\s?d\\.?\\s?a|notes? de l['’]\\s?auteur(?:e)?)\\b" + END, FLAGS);
  private static final Pattern EDITOR =
      Pattern.compile(
          ".*\\b(?:n\\.?\\s?d\\.?\\s?(?:l\\.?\\s?)?(?:[eé]d?|r)|n\\.?d\\.?l\\.?r|notes? (?:de l['’]\\s?"
              + "[ée]dit(?:eur|rice|ion)|des [ée]diteurs|de la r[ée]daction))\\b"
              + END,
          FLAGS);
  private static final Pattern BODY =
      Pattern.compile(".*\\([Nn]otes? (?:de la |de l['’]|du |des |de )\\p{Lu}[^()]{1,60}\\)" + END);

  private NoteAuthors() {}

  /** The sort of author, from a note's text as it is read. */
  static Optional<String> of(CharSequence text) {
    int from = Math.max(0, text.length() - 120);
    String end = text.subSequence(from, text.length()).toString().replaceAll("\\s+", " ");
    if (TRANSLATOR.matcher(end).matches()) {
      return Optional.of("translator");
    }
    if (AUTHOR.matcher(end).matches()) {
      return Optional.of("author");
    }
    boolean editor = EDITOR.matcher(end).matches() || BODY.matcher(end).matches();
    return editor ? Optional.of("editor") : Optional.empty();
  }
}
