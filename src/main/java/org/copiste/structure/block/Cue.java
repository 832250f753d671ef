package org.copiste.structure.block;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copiste.language.pack.PhraseTable;
import org.copiste.language.text.Fold;

/**
 * A line of a play that names who speaks: {@code LISETTE.}, {@code DORANTE, à part.}, {@code LE
 * BARON (riant). — Qui est là ?}. Offsets count from the line's first visible character.
 *
 * @param name the speaker's name, folded
 * @param nameEnd one past the name and the mark after it
 * @param directionEnd one past the stage direction after the name; {@code nameEnd} if there is none
 * @param speech where the speech begins, its dash included; -1 if the name has the line to itself
 * @param mark what parts the name from the speech
 */
record Cue(String name, int nameEnd, int directionEnd, int speech, Mark mark) {

  /** What parts a speaker's name from the speech. */
  enum Mark {
    /** The end of the line. */
    LINE,
    /** A dash or a colon. */
    DASH,
    /** A full stop, which names and sentences have, too. */
    STOP
  }

  /** Words of the heading of a letter, {@code LE BARON AU COMTE}, that no speaker's name has. */
  private static final Set<String> ADDRESSING =
      Set.copyOf(PhraseTable.read("structure/plays").phrases("addressing"));

  /** Characters of a cue with its direction, at most; set by hand. */
  private static final int LONGEST = 90;

  private static final String CAPITALS = "(?:\\p{Ll}['’])?\\p{Lu}['’]?\\p{Lu}[\\p{Lu}'’-]*";

  /** A title, an article, a preposition or a number beside the name. */
  private static final String SMALL =
      "\\p{Lu}(?:\\.|\\p{Ll}{1,3}\\.?)|À|\\p{Ll}{1,3}|\\d{1,2}\\p{Ll}{0,3}";

  private static final String NAME =
      "(?:(?:\\p{Lu}(?:\\.|\\p{Ll}{1,3}\\.?)|\\d{1,2}\\p{Ll}{1,3}) ){0,2}"
          + CAPITALS
          + "(?: (?:"
          + CAPITALS
          + "|"
          + SMALL
          + ")){0,4}";

  /** A name that the printer set in small capitals, which OCR takes for small letters. */
  private static final String SMALL_NAME =
      "\\p{Lu}\\p{Ll}+(?:-\\p{Lu}\\p{Ll}+)?(?: \\p{Lu}\\p{Ll}+)?";

  private static final String DIRECTION =
      "(?:(?<mark>[.,]?)\\s*(?<direction>\\([^()]{2,70}\\)|(?<=,)\\s*%s[^.:;?!—–]{1,60}?))?";
  private static final String PARTED =
      "\\s*(?:(?<line>[.:]?\\s*[—–-]?$)|(?<dash>[.,]?\\s*[—–]|[.,]\\s?-{1,2}|\\s--?\\s|\\s?:)\\s*(?=\\S)"
          + "|(?<stop>\\.)\\s+(?=[\\p{Lu}…«(]))";
  private static final Pattern CUE =
      Pattern.compile("(?<name>" + NAME + ")" + String.format(DIRECTION, "\\p{Ll}") + PARTED);

  /** In a play directions may be in capitals, or say to whom a person speaks. */
  private static final Pattern CUE_IN_PLAY =
      Pattern.compile("(?<name>" + NAME + ")" + String.format(DIRECTION, "\\p{L}") + PARTED);

  private static final Pattern SMALL_CUE =
      Pattern.compile("(?<name>" + SMALL_NAME + ")" + String.format(DIRECTION, "\\p{Ll}") + PARTED);

  /**
   * Reads a line as a cue.
   *
   * @param play whether the text has scenes
   * @param small whether a name in small letters may be one
   */
  static Optional<Cue> of(String body, boolean play, boolean small) {
    Optional<Cue> cue = match(play ? CUE_IN_PLAY : CUE, body);
    if (!play && cue.isPresent() && isAddress(cue.get().name())) {
      return Optional.empty();
    }
    return cue.isPresent() || !small ? cue : match(SMALL_CUE, body);
  }

  private static boolean isAddress(String name) {
    return Arrays.stream(name.split(" ")).anyMatch(ADDRESSING::contains);
  }

  private static Optional<Cue> match(Pattern pattern, String body) {
    Matcher m =
        pattern.matcher(body.length() > 2 * LONGEST ? body.substring(0, 2 * LONGEST) : body);
    boolean whole = body.length() <= 2 * LONGEST;
    if (!m.lookingAt() || m.end() > LONGEST || (m.start("line") >= 0 && !whole)) {
      return Optional.empty();
    }
    Mark mark = m.start("line") >= 0 ? Mark.LINE : m.start("dash") >= 0 ? Mark.DASH : Mark.STOP;
    boolean direction = m.start("direction") >= 0;
    int parted = mark == Mark.LINE ? m.end() : firstDash(body, m);
    int nameEnd = direction ? m.end("mark") : parted;
    int speech = mark == Mark.LINE ? -1 : skip(body, parted);
    return Optional.of(
        new Cue(Fold.of(m.group("name")), nameEnd, direction ? parted : nameEnd, speech, mark));
  }

  /** One past the full stop, comma or colon before a speech: its dash belongs to the speech. */
  private static int firstDash(String body, Matcher m) {
    int i = m.start("dash") >= 0 ? m.start("dash") : m.start("stop");
    while (i < m.end() && " —–-".indexOf(body.charAt(i)) < 0) {
      i++;
    }
    return i;
  }

  private static int skip(String body, int from) {
    int i = from;
    while (i < body.length() && Character.isWhitespace(body.charAt(i))) {
      i++;
    }
    return i;
  }
}
