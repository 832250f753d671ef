package org.copiste.structure.inline;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says who wrote a note, where the note itself says so at its end. */
public final class NoteSignature {
  private static final int FLAGS = Pattern.UNICODE_CASE | Pattern.CASE_INSENSITIVE;
  private static final String END = "[\\s.)\\]—–-]*";
  private static final Pattern TRANSLATOR =
      Pattern.compile(
          ".*\\b(?:n\\.?\\s?d\\.?\\s?(?:l\\.?\\s?a\\.?\\s?)?t(?:r(?:ad)?)?|notes? (?:du trad(?:ucteur|\\.)|de la"
              + " traductrice|des traducteurs|de la traduction))\\b"
              + END,
          FLAGS);
  private static final Pattern AUTHOR =
      Pattern.compile(
          ".*\\b(?:n\\.?\\s?d\\.?\\s?(?:l['’.]?\\s?)?a|notes? de l['’]\\s?auteur(?:e)?)\\b" + END,
          FLAGS);
  private static final Pattern EDITOR =
      Pattern.compile(
          ".*\\b(?:n\\.?\\s?d\\.?\\s?(?:l\\.?\\s?)?(?:[eé]d?|r)|n\\.?d\\.?l\\.?r|notes? (?:de l['’]\\s?"
              + "[ée]dit(?:eur|rice|ion)|des [ée]diteurs|de la r[ée]daction))\\b"
              + END,
          FLAGS);
  private static final Pattern BODY =
      Pattern.compile(
          ".*[(\\[][Nn]otes? (?:de la |de l['’]|du |des |de )(\\p{Lu}[^()\\[\\]]{1,60})[)\\]]"
              + END);
  private static final Pattern DECLARED =
      Pattern.compile(
          "\\b[Ll]es notes sont (?:celles )?(?:des?|du|de la|de l['’]|d['’])\\s?(\\p{L}[^.;()]{2,80}?),?"
              + " (?:sauf|[àa] moins|hormis)\\b");

  private NoteSignature() {}

  /**
   * Who wrote a note or paragraph: {@code translator}, {@code author}, {@code editor}, or the name
   * of a body that signs it.
   */
  public static Optional<String> of(CharSequence text) {
    int from = Math.max(0, text.length() - 120);
    String end = text.subSequence(from, text.length()).toString().replaceAll("\\s+", " ");
    if (TRANSLATOR.matcher(end).matches()) {
      return Optional.of("translator");
    }
    if (AUTHOR.matcher(end).matches()) {
      return Optional.of("author");
    }
    if (EDITOR.matcher(end).matches()) {
      return Optional.of("editor");
    }
    Matcher body = BODY.matcher(end);
    return body.matches() ? Optional.of(body.group(1).strip()) : Optional.empty();
  }

  /** Who wrote all notes that nobody signs, where a note says so. */
  public static Optional<String> declared(CharSequence text) {
    Matcher declared = DECLARED.matcher(text.toString().replaceAll("\\s+", " "));
    if (!declared.find()) {
      return Optional.empty();
    }
    String name = declared.group(1).strip();
    return switch (name.toLowerCase(Locale.ROOT)) {
      case "traducteur", "traductrice", "traducteurs" -> Optional.of("translator");
      case "auteur" -> Optional.of("author");
      case "éditeur", "éditeurs", "rédaction" -> Optional.of("editor");
      default -> Character.isUpperCase(name.charAt(0)) ? Optional.of(name) : Optional.empty();
    };
  }
}
