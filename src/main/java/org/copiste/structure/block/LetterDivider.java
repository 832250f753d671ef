package org.copiste.structure.block;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.copiste.model.Letter;
import org.copiste.model.TextType;
import org.copiste.structure.label.LineKind;
import org.copiste.structure.letter.LetterPhrases;

/**
 * Divides a document into its letters and their enclosures, and each into what opens it, its text
 * and what closes it. The labelling says what the lines are; here stands only what follows from the
 * order of a letter's parts.
 */
final class LetterDivider {
  /**
   * Lines of text after a signature, at most, that belong to the letter it closes: an unmarked
   * postscript is shorter, what follows a quoted signature is longer. After a formula with its
   * signature it may be half as long as the letter. Set by hand.
   */
  private static final int POSTSCRIPT_LINES = 15;

  /**
   * Paragraphs between what opens a letter and its salute, at most: an editor's note on the source,
   * or what an archive wrote on it. Set by hand.
   */
  private static final int HEAD_NOTES = 2;

  /** Parts before an editor's note, at most: a line that is one stands near the top. */
  private static final int OPENER = 6;

  private static final Set<LineKind> BEGINNING =
      EnumSet.of(
          LineKind.HEAD,
          LineKind.LETTERHEAD,
          LineKind.SUBJECT,
          LineKind.DATELINE,
          LineKind.SALUTE,
          LineKind.ENCLOSURE);

  private static final Set<LineKind> ENDING =
      EnumSet.of(LineKind.SIGNED, LineKind.VALEDICTION, LineKind.POSTSCRIPT);

  private final List<Paragraph> paragraphs;
  private final TextType type;
  private final IntFunction<String> asRead;

  /** Whether several letters are numbered, so that a line with an hour or a day begins none. */
  private final boolean isVolume;

  /**
   * Prepares.
   *
   * @param asRead the text of a line as a reading has it, by the line's index
   */
  LetterDivider(List<Paragraph> paragraphs, TextType type, IntFunction<String> asRead) {
    this.paragraphs = paragraphs;
    this.type = type;
    this.asRead = asRead;
    this.isVolume =
        !paragraphs.isEmpty()
            && isNumbered(0)
            && IntStream.range(0, paragraphs.size()).filter(this::isNumbered).limit(2).count() == 2;
  }

  /** The divisions in order; together they hold every paragraph. */
  List<Division> divide() {
    List<Integer> starts = starts();
    List<Division> divisions = new ArrayList<>();
    boolean any = false;
    for (int k = 0; k < starts.size(); k++) {
      int from = starts.get(k);
      int to = k + 1 < starts.size() ? starts.get(k + 1) : paragraphs.size();
      Optional<Letter.Kind> letter = letter(from, to, any);
      any |= letter.isPresent();
      divisions.add(division(from, to, letter));
    }
    return divisions;
  }

  private LineKind kind(int i) {
    return paragraphs.get(i).kind();
  }

  /** Where divisions begin. */
  private List<Integer> starts() {
    List<Integer> starts = new ArrayList<>(List.of(0));
    boolean closed = false;
    boolean text = false;
    int i = 0;
    while (i < paragraphs.size()) {
      if (paragraphs.get(i).isText() || kind(i) == LineKind.POSTSCRIPT) {
        text = true;
        i++;
        continue;
      }
      int end = i;
      while (end < paragraphs.size()
          && !paragraphs.get(end).isText()
          && kind(end) != LineKind.POSTSCRIPT) {
        end++;
      }
      int last = i;
      for (int k = i; k < end; k++) {
        if (ENDING.contains(kind(k))) {
          closed = true;
          last = k + 1;
        }
      }
      if (text && end < paragraphs.size()) {
        int start = beginning(last, end);
        if (start >= 0 && opens(start, end, closed)) {
          starts.add(start);
          closed = false;
          text = false;
        }
      }
      i = end;
    }
    return starts;
  }

  /** The first paragraph from which a new letter may begin; -1 if there is none. */
  private int beginning(int from, int end) {
    for (int k = from; k < end && isNumbered(0); k++) {
      if (isNumbered(k)) {
        return k;
      }
    }
    for (int k = from; k < end; k++) {
      if (BEGINNING.contains(kind(k))) {
        return k;
      }
    }
    return -1;
  }

  /** Whether a paragraph is a letter's number; where a document begins with one, all letters do. */
  private boolean isNumbered(int i) {
    String text = kind(i) == LineKind.HEAD ? paragraphs.get(i).text(asRead) : "";
    return HeadingWords.isNumber(text) || LetterPhrases.titleOfLetter(text);
  }

  private boolean isTitled(int i) {
    return isNumbered(i) && LetterPhrases.titleOfLetter(paragraphs.get(i).text(asRead));
  }

  /** Whether a run of parts before a text opens a new letter. */
  private boolean opens(int from, int end, boolean closed) {
    boolean salute = false;
    boolean dateline = false;
    boolean head = false;
    if (isTitled(0) && isTitled(from)) {
      return true;
    }
    for (int k = from; k < end; k++) {
      salute |= kind(k) == LineKind.SALUTE;
      dateline |= kind(k) == LineKind.DATELINE;
      head |= kind(k) == LineKind.HEAD || kind(k) == LineKind.LETTERHEAD;
      if (kind(k) == LineKind.ENCLOSURE) {
        return true;
      }
    }
    if (isVolume && !isNumbered(from)) {
      return closed && salute;
    }
    return closed ? salute || dateline || head : dateline && (salute || head) || salute && head;
  }

  private Optional<Letter.Kind> letter(int from, int to, boolean any) {
    Set<LineKind> kinds = EnumSet.noneOf(LineKind.class);
    for (int k = from; k < to; k++) {
      kinds.add(kind(k));
    }
    if (type == TextType.PROSE) {
      return Optional.empty();
    }
    if (type == TextType.LETTER && !any && !kinds.contains(LineKind.ENCLOSURE)) {
      return Optional.of(Letter.Kind.LETTER);
    }
    if (isVerse(from, to)) {
      return Optional.empty();
    }
    if (any && kinds.contains(LineKind.ENCLOSURE)) {
      return Optional.of(Letter.Kind.ENCLOSURE);
    }
    boolean closing = kinds.contains(LineKind.SIGNED) || kinds.contains(LineKind.VALEDICTION);
    boolean dated = kinds.contains(LineKind.DATELINE);
    boolean salute = kinds.contains(LineKind.SALUTE);
    boolean address = kinds.contains(LineKind.ADDRESS);
    boolean headed = false;
    for (int k = from; k < Math.min(to, from + OPENER) && kinds.contains(LineKind.HEAD); k++) {
      boolean addressed =
          paragraphs.get(k).lines().size() <= 2
              && paragraphs.get(k).lines().stream()
                  .map(line -> asRead.apply(line).strip())
                  .anyMatch(t -> LetterPhrases.titleOfLetter(t) || LetterPhrases.address(t));
      headed |= addressed && (kind(k) == LineKind.HEAD || kind(k) == LineKind.TEXT);
    }
    boolean letter =
        headed && (dated || closing || salute)
            || salute && (dated || closing || address || kinds.contains(LineKind.HEAD))
            || kinds.contains(LineKind.VALEDICTION) && (dated || closing)
            || dated && address;
    return letter ? Optional.of(Letter.Kind.LETTER) : Optional.empty();
  }

  private Division division(int from, int to, Optional<Letter.Kind> letter) {
    int body = openingEnd(from, to);
    if (letter.isPresent()) {
      int notes = body;
      while (notes < to && paragraphs.get(notes).isText() && notes - body < HEAD_NOTES) {
        notes++;
      }
      boolean part = false;
      for (int k = notes; k < to && !paragraphs.get(k).isText() && !part; k++) {
        part = kind(k) == LineKind.SALUTE || kind(k) == LineKind.DATELINE;
      }
      int text = openingEnd(notes, to);
      boolean more = text < to && paragraphs.get(text).isText();
      if (notes > body && part && more && notes - from <= OPENER) {
        body = text;
      }
    }
    int closer = to;
    for (int k = body; k < to && closer == to; k++) {
      if (ENDING.contains(kind(k)) && isClosedFrom(k, body, to)) {
        closer = k;
      }
    }
    while (closer - 1 > body
        && (isClosing(closer - 1) || kind(closer - 1) == LineKind.SALUTE && isClosing(closer - 2))
        && (closer < to || letter.isPresent())) {
      closer--;
    }
    return new Division(from, body, closer, to, letter);
  }

  /**
   * Whether most of the text is verse: a poem may be dated, dedicated and signed as a letter is.
   */
  private boolean isVerse(int from, int to) {
    int verse = 0;
    int text = 0;
    for (int k = from; k < to; k++) {
      text += paragraphs.get(k).isText() ? 1 : 0;
      verse += paragraphs.get(k).form() == Paragraph.Form.VERSE ? 1 : 0;
    }
    return 2 * verse > text;
  }

  private int openingEnd(int from, int to) {
    int body = from;
    int end = from;
    while (end < to && !paragraphs.get(end).isText()) {
      end++;
    }
    for (int k = from; k < end; k++) {
      body = BEGINNING.contains(kind(k)) || !ENDING.contains(kind(k)) && body == k ? k + 1 : body;
    }
    return body;
  }

  /** Whether a letter's text is over: what follows is parts of a closer, or brief. */
  private boolean isClosedFrom(int first, int from, int to) {
    boolean formal =
        first + 1 < to && kind(first) == LineKind.VALEDICTION && kind(first + 1) == LineKind.SIGNED;
    int most = formal ? Math.max(POSTSCRIPT_LINES, lines(from, first) / 2) : POSTSCRIPT_LINES;
    int textLines = 0;
    boolean postscript = false;
    for (int k = first; k < to; k++) {
      if (paragraphs.get(k).isText()) {
        textLines += postscript ? 0 : paragraphs.get(k).lines().size();
        if (textLines > most) {
          return false;
        }
      } else {
        postscript = kind(k) == LineKind.POSTSCRIPT;
        textLines = 0;
      }
    }
    return true;
  }

  private int lines(int from, int to) {
    int lines = 0;
    for (int k = from; k < to; k++) {
      lines += paragraphs.get(k).lines().size();
    }
    return lines;
  }

  private boolean isClosing(int k) {
    LineKind kind = kind(k);
    return kind == LineKind.DATELINE
        || kind == LineKind.ADDRESS
        || kind == LineKind.MARKING
        || ENDING.contains(kind);
  }
}
