package org.copiste.structure.train;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.copiste.structure.label.LabelledLine;
import org.copiste.structure.label.LineKind;
import org.copiste.structure.line.ParagraphBreaks.Between;

/**
 * The same letter as another typist, printer or transcriber would have laid it out: a paragraph on
 * one line or on many, with blank lines or indents or neither. An edition has one layout, and a
 * model that has seen each hand in one layout only would learn the layout for the hand.
 */
public final class OtherLayout {
  private static final int LONGEST_PRINTED_LINE = 160;

  private final Random random;
  private final int measure;
  private final boolean unwrap;
  private final boolean blankLines;
  private final boolean partBlanks;
  private final int indent;
  private final boolean indentKept;
  private final boolean hyphens;
  private final List<LabelledLine> lines = new ArrayList<>();
  private final List<Long> kinds = new ArrayList<>();

  private OtherLayout(Random random) {
    this.random = random;
    this.measure = 38 + random.nextInt(45);
    this.unwrap = random.nextInt(4) == 0;
    this.blankLines = random.nextInt(3) == 0;
    this.partBlanks = blankLines || random.nextInt(3) == 0;
    this.indent = random.nextInt(3) == 0 ? 0 : 2 + random.nextInt(8);
    this.indentKept = random.nextBoolean();
    this.hyphens = random.nextBoolean();
  }

  /** A copy of a letter in a layout made at random. */
  public static GoldLetter of(GoldLetter letter, Random random) {
    OtherLayout layout = new OtherLayout(random);
    int i = 0;
    while (i < letter.lines().size()) {
      long kind = letter.kinds()[i];
      boolean begins = kind == LineKind.TEXT.bit() || kind == LineKind.POSTSCRIPT.bit();
      if (!begins) {
        layout.keep(letter.lines().get(i), kind);
        i++;
        continue;
      }
      StringBuilder text = new StringBuilder(letter.lines().get(i).body());
      int end = i + 1;
      while (end < letter.lines().size()
          && letter.kinds()[end] == LineKind.MORE.bit()
          && letter.lines().get(end).before() != Between.PAGE) {
        join(text, letter.lines().get(end).body());
        end++;
      }
      layout.paragraph(text.toString(), kind, letter.lines().get(i).before());
      i = end;
    }
    return new GoldLetter(
        letter.edition(),
        letter.name(),
        layout.lines,
        layout.kinds.stream().mapToLong(k -> k).toArray());
  }

  private static void join(StringBuilder text, String line) {
    int last = text.length() - 1;
    boolean divided =
        last > 0
            && "-¬".indexOf(text.charAt(last)) >= 0
            && Character.isLetter(text.charAt(last - 1));
    if (divided && !line.isEmpty() && Character.isLowerCase(line.charAt(0))) {
      text.setLength(last);
    } else {
      text.append(' ');
    }
    text.append(line);
  }

  private void keep(LabelledLine line, long kind) {
    boolean more = !kinds.isEmpty() && kinds.get(kinds.size() - 1) == kind;
    Between before =
        line.before() == Between.PAGE || line.before() == Between.BLANK && partBlanks
            ? line.before()
            : partBlanks && !more && kind != LineKind.MORE.bit() ? Between.BLANK : Between.NOTHING;
    if (line.body().length() <= LONGEST_PRINTED_LINE || unwrap) {
      add(new LabelledLine(line.body(), indentKept ? line.indent() : 0, before), kind);
      return;
    }
    boolean first = true;
    for (String piece : wrapped(line.body(), 0)) {
      add(
          new LabelledLine(piece, 0, first ? before : Between.NOTHING),
          kind == LineKind.TEXT.bit() && !first ? LineKind.MORE.bit() : kind);
      first = false;
    }
  }

  private void paragraph(String text, long kind, Between before) {
    Between between =
        before == Between.PAGE ? before : blankLines ? Between.BLANK : Between.NOTHING;
    if (kinds.isEmpty()) {
      between = before;
    } else if (partBlanks
        && before != Between.PAGE
        && kinds.get(kinds.size() - 1) != LineKind.MORE.bit()
        && kinds.get(kinds.size() - 1) != LineKind.TEXT.bit()) {
      between = Between.BLANK;
    }
    if (unwrap) {
      add(new LabelledLine(text, 0, between), kind);
      return;
    }
    boolean first = true;
    for (String piece : wrapped(text, indent)) {
      add(
          new LabelledLine(
              piece, first && indentKept ? indent : 0, first ? between : Between.NOTHING),
          first ? kind : LineKind.MORE.bit());
      first = false;
    }
  }

  private void add(LabelledLine line, long kind) {
    lines.add(line);
    kinds.add(kind);
  }

  /** The lines of a text, the first narrower by an indent. */
  private List<String> wrapped(String text, int firstIndent) {
    List<String> found = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    int room = measure - firstIndent + slip();
    for (String word : text.split(" +")) {
      if (line.length() > 0 && line.length() + 1 + word.length() > room) {
        int left = room - line.length() - 2;
        if (hyphens
            && left >= 2
            && word.length() >= left + 3
            && word.chars().allMatch(Character::isLetter)) {
          found.add(line + " " + word.substring(0, left) + "-");
          word = word.substring(left);
        } else {
          found.add(line.toString());
        }
        line.setLength(0);
        room = measure + slip();
      }
      line.append(line.length() > 0 ? " " : "").append(word);
    }
    if (line.length() > 0) {
      found.add(line.toString());
    }
    return found;
  }

  private int slip() {
    return random.nextInt(5) - 2;
  }
}
