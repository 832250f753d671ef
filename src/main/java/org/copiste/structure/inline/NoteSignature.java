package org.copiste.structure.inline;

import static java.util.stream.Collectors.joining;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copiste.language.pack.LanguagePack;
import org.copiste.language.pack.PhrasePattern;
import org.copiste.language.pack.PhraseTable;

/**
 * Who wrote a note, where it is signed ({@code N.d.T.}, {@code Note de l'éditeur}) or says of all
 * notes whose they are.
 */
public final class NoteSignature {
  private static final int FLAGS = Pattern.UNICODE_CASE | Pattern.CASE_INSENSITIVE;

  /** Length of the end of a note in which a signature is looked for, in characters. */
  private static final int TAIL = 120;

  /** What may follow a signature. */
  private static final String END = "[\\s.)\\]—–-]*";

  private static final PhraseTable WORDS = PhraseTable.read("notes/signatures");
  private static final String NOTE_OF = WORDS.pattern("note") + "\\s+" + WORDS.pattern("of");

  /** The words for the people who write notes, by what TEI is told of them. */
  private static final Map<String, List<String>> AUTHORS =
      LanguagePack.current().keysByValue("notes/authors");

  /** Matches the end of a note that is signed, by what TEI is told of the author. */
  private static final Map<String, Pattern> SIGNED = signed();

  private static final Pattern SIGNED_BY_NAME =
      Pattern.compile(".*[(\\[](?i:" + NOTE_OF + ")\\s*(\\p{Lu}[^()\\[\\]]{1,60})[)\\]]" + END);

  private static final Pattern ALL_NOTES =
      Pattern.compile(
          "\\b(?i:"
              + WORDS.pattern("all-notes-are")
              + ")\\s+"
              + WORDS.pattern("of")
              + "\\s?(\\p{L}[^.;()]{2,80}?),?\\s+"
              + WORDS.pattern("except"));

  private NoteSignature() {}

  /**
   * Who signs a note or paragraph.
   *
   * @return {@code translator}, {@code author}, {@code editor}, or the name in the signature; empty
   *     where there is no signature
   */
  public static Optional<String> of(CharSequence text) {
    String end = onOneLine(text.subSequence(Math.max(0, text.length() - TAIL), text.length()));
    for (Map.Entry<String, Pattern> role : SIGNED.entrySet()) {
      if (role.getValue().matcher(end).matches()) {
        return Optional.of(role.getKey());
      }
    }
    Matcher name = SIGNED_BY_NAME.matcher(end);
    return name.matches() ? Optional.of(name.group(1).strip()) : Optional.empty();
  }

  /** Who wrote all notes without a signature, where a note says so; in the terms of {@link #of}. */
  public static Optional<String> ofAllNotes(CharSequence text) {
    Matcher sentence = ALL_NOTES.matcher(onOneLine(text));
    if (!sentence.find()) {
      return Optional.empty();
    }
    String name = sentence.group(1).strip();
    for (Map.Entry<String, List<String>> role : AUTHORS.entrySet()) {
      if (Pattern.compile(PhrasePattern.any(role.getValue()), FLAGS).matcher(name).matches()) {
        return Optional.of(role.getKey());
      }
    }
    return Character.isUpperCase(name.charAt(0)) ? Optional.of(name) : Optional.empty();
  }

  private static String onOneLine(CharSequence text) {
    return text.toString().replaceAll("\\s+", " ");
  }

  private static Map<String, Pattern> signed() {
    Map<String, List<String>> initials =
        LanguagePack.current().keysByValue("notes/author-initials");
    Map<String, Pattern> signed = new LinkedHashMap<>();
    AUTHORS.forEach(
        (role, words) -> {
          String abbreviated =
              initials.getOrDefault(role, List.of()).stream()
                  .map(PhrasePattern::initials)
                  .collect(joining("|"));
          String written = NOTE_OF + "\\s*" + PhrasePattern.any(words);
          signed.put(
              role, Pattern.compile(".*\\b(?:" + abbreviated + "|" + written + ")" + END, FLAGS));
        });
    return signed;
  }
}
