package org.copiste.structure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.copiste.structure.line.NoteLabel;

/** A letter put together in another way, with what is true of it. */
final class Mutant {
  /** How notes are numbered. */
  enum Numbers {
    AS_THEY_ARE,
    THROUGH,
    PER_PAGE,
    ASTERISKS
  }

  /** How a number is written as a label and as a call. */
  enum Style {
    BARE("%s ", "%s"),
    DOT("%s. ", "%s"),
    BRACKET("[%s] ", "[%s]"),
    PAREN("(%s) ", "(%s)"),
    RAISED("%s ", "%s");

    final String label;
    final String call;

    Style(String label, String call) {
      this.label = label;
      this.call = call;
    }
  }

  /** What marks a new page. */
  enum Marks {
    SPACE,
    FEED,
    BLANK,
    NONE
  }

  /** What else is done to it. */
  enum Harm {
    NOTHING,
    PAGE_WITHOUT_NOTES,
    DUPLICATED_CALL,
    MISSING_CALL,
    SCRAMBLED
  }

  private final MutantBase base;
  private final Random random;
  final Numbers numbers;
  final Style style;
  final Marks marks;
  final Harm harm;
  final boolean endnotes;
  final boolean head;
  final boolean tight;
  private final StringBuilder text = new StringBuilder();
  private final int[] callAt;
  private final int[] noteAt;
  private int lost = -1;
  private int doubled = -1;

  Mutant(MutantBase base, long seed) {
    this.base = base;
    this.random = new Random(seed * 0x9E3779B97F4A7C15L);
    this.numbers = pick(Numbers.values());
    this.style = numbers == Numbers.ASTERISKS ? Style.BARE : pick(Style.values());
    this.marks = pick(Marks.values());
    this.harm = pick(Harm.values());
    this.endnotes =
        numbers != Numbers.PER_PAGE && numbers != Numbers.ASTERISKS && random.nextInt(4) == 0;
    this.head = random.nextBoolean();
    this.tight = random.nextBoolean();
    this.callAt = new int[base.notes().size()];
    this.noteAt = new int[base.notes().size()];
    java.util.Arrays.fill(callAt, -1);
    java.util.Arrays.fill(noteAt, -1);
    build();
  }

  String text() {
    return text.toString();
  }

  int count() {
    return callAt.length;
  }

  /** Offset of a note's call; -1 where it has none. */
  int callAt(int note) {
    return callAt[note];
  }

  /** Offset of a note's text behind the label; -1 where the note is not there. */
  int noteAt(int note) {
    return noteAt[note];
  }

  /** The note whose call stands twice, -1 for none. */
  int doubled() {
    return doubled;
  }

  @Override
  public String toString() {
    return numbers
        + " "
        + style
        + " "
        + marks
        + " "
        + harm
        + (endnotes ? head ? " ENDNOTES headed" : " ENDNOTES" : "");
  }

  private <T> T pick(T[] values) {
    return values[random.nextInt(values.length)];
  }

  private void build() {
    List<MutantBase.PageText> pages = base.pages();
    List<Integer> withNotes = new ArrayList<>();
    for (int p = 0; p < pages.size(); p++) {
      if (!pages.get(p).notes().isEmpty()) {
        withNotes.add(p);
      }
    }
    int bare =
        harm == Harm.PAGE_WITHOUT_NOTES ? withNotes.get(random.nextInt(withNotes.size())) : -1;
    if (harm == Harm.MISSING_CALL) {
      lost = random.nextInt(base.notes().size());
    }
    if (harm == Harm.DUPLICATED_CALL) {
      doubled = random.nextInt(base.notes().size());
    }
    int copyOnPage = random.nextInt(pages.size());
    for (int p = 0; p < pages.size(); p++) {
      if (p > 0) {
        text.append(mark());
      }
      body(p, copyOnPage == p);
      if (!endnotes && p != bare && !pages.get(p).notes().isEmpty()) {
        text.append("\n");
        notes(pages.get(p).notes(), p);
      }
    }
    if (endnotes) {
      text.append(head ? "\nNotes\n\n" : "\n");
      List<Integer> all = new ArrayList<>();
      for (int k = 0; k < base.notes().size(); k++) {
        if (bare < 0 || !pages.get(bare).notes().contains(k)) {
          all.add(k);
        }
      }
      notes(all, -1);
    }
  }

  private String mark() {
    return switch (marks) {
      case SPACE -> " ";
      case FEED -> "\f";
      case BLANK -> "\n";
      case NONE -> "";
    };
  }

  private void body(int p, boolean copyHere) {
    List<String> body = new ArrayList<>(base.pages().get(p).body());
    if (harm == Harm.SCRAMBLED && body.size() > 9) {
      int third = body.size() / 3;
      List<List<String>> columns = new ArrayList<>();
      columns.add(body.subList(0, third));
      columns.add(body.subList(third, 2 * third));
      columns.add(body.subList(2 * third, body.size()));
      Collections.shuffle(columns, random);
      List<String> scrambled = new ArrayList<>();
      columns.forEach(scrambled::addAll);
      while (scrambled.get(0).isEmpty()) {
        scrambled.remove(0);
      }
      body = scrambled;
    }
    int copyLine = doubled >= 0 && copyHere ? random.nextInt(body.size()) : -1;
    for (int i = 0; i < body.size(); i++) {
      String line = body.get(i);
      int space = i == copyLine ? line.indexOf(' ', line.length() / 2) : -1;
      for (int c = 0; c < line.length(); c++) {
        char glyph = line.charAt(c);
        int k = glyph - MutantBase.CALL;
        if (k >= 0 && k < base.notes().size()) {
          if (k != lost) {
            callAt[k] = text.length();
            text.append(call(k, p));
          }
          continue;
        }
        if (c == space && Character.isLetter(line.charAt(c - 1))) {
          text.append(call(doubled, pageOf(doubled)));
        }
        text.append(glyph);
      }
      text.append('\n');
    }
  }

  private void notes(List<Integer> here, int page) {
    for (int k : here) {
      text.append(label(k, page));
      noteAt[k] = text.length();
      text.append(String.join("\n", base.notes().get(k).lines())).append('\n');
      if (!tight && random.nextInt(3) == 0) {
        text.append('\n');
      }
    }
  }

  private int pageOf(int note) {
    for (int p = 0; p < base.pages().size(); p++) {
      if (base.pages().get(p).notes().contains(note)) {
        return p;
      }
    }
    return 0;
  }

  private String number(int k, int page) {
    int onPage = base.pages().get(pageOf(k)).notes().indexOf(k) + 1;
    return switch (numbers) {
      case ASTERISKS -> "*".repeat(onPage);
      case PER_PAGE -> Integer.toString(onPage);
      default -> Integer.toString(k + 1);
    };
  }

  private String call(int k, int page) {
    if (numbers == Numbers.AS_THEY_ARE) {
      return base.notes().get(k).call();
    }
    return String.format(style == Style.RAISED ? "%s" : style.call, raised(number(k, page)));
  }

  private String label(int k, int page) {
    if (numbers == Numbers.AS_THEY_ARE) {
      String label = base.notes().get(k).label();
      return label + " ";
    }
    return String.format(style.label, raised(number(k, page)));
  }

  private String raised(String number) {
    if (style != Style.RAISED) {
      return number;
    }
    StringBuilder raised = new StringBuilder();
    for (char c : number.toCharArray()) {
      raised.append(c >= '0' && c <= '9' ? NoteLabel.RAISED_DIGITS.charAt(c - '0') : c);
    }
    return raised.toString();
  }
}
