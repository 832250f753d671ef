package org.copiste.structure.train;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.copiste.structure.label.LineKind;
import org.copiste.structure.letter.LetterPhrases;
import org.copiste.structure.line.LineShape;
import org.copiste.structure.line.Lines;

/**
 * What the parts that a person marked in a letter say of its lines. Editions tag differently: some
 * call a closing formula {@code signed}, some a title inside a sentence {@code title}, and most
 * leave something open.
 */
final class GoldParts {
  private static final long ANY = LineKind.ALL_BITS;
  private static final String PARAGRAPH = "p";

  private static final Pattern PAGE_NUMBER =
      Pattern.compile("[\\[(]?\\s*[-–—.=]*\\s*(?i:page\\s*)?[\\dIl]{1,4}\\s*[-–—.=/]*\\s*[\\])]?");

  /** Characters by which a part may begin before or after its line's first one. */
  private static final int NEAR = 2;

  /** A salute of more characters, on a line of more, is a paragraph that somebody tagged. */
  private static final int LONGEST_SALUTE = 200;

  private static final int LONGEST_PRINTED_LINE = 160;

  /** Characters of another part that an edition made a paragraph of, at most. */
  private static final int LONGEST_PART = 70;

  /** Characters of a closing formula that fills a paragraph, at most. */
  private static final int LONGEST_FORMULA = 320;

  private final Lines lines;
  private final List<Part> parts;
  private final Optional<TreeSet<Integer>> paragraphs;
  private final TreeSet<Integer> maybe;
  private final int firstText;
  private final int lastText;

  /**
   * A part of a letter.
   *
   * @param kind its name in the gold
   * @param start its first character, in UTF-16 code units
   * @param end one past its last
   */
  record Part(String kind, int start, int end) {
    int length() {
      return end - start;
    }

    boolean isParagraph() {
      return kind.equals(PARAGRAPH);
    }
  }

  /** Parts among which the paragraphs stand, as {@code p}. */
  GoldParts(Lines lines, List<Part> parts) {
    this(lines, parts, Optional.empty(), new TreeSet<>());
  }

  /**
   * Parts beside the places where paragraphs begin.
   *
   * @param maybe where one may begin or not
   */
  GoldParts(Lines lines, List<Part> parts, TreeSet<Integer> paragraphs, TreeSet<Integer> maybe) {
    this(lines, parts, Optional.of(paragraphs), maybe);
  }

  private GoldParts(
      Lines lines,
      List<Part> parts,
      Optional<TreeSet<Integer>> paragraphs,
      TreeSet<Integer> maybe) {
    this.lines = lines;
    this.parts = List.copyOf(parts);
    this.paragraphs = paragraphs;
    this.maybe = maybe;
    int[] starts = parts.stream().filter(Part::isParagraph).mapToInt(Part::start).toArray();
    int first = paragraphs.filter(p -> !p.isEmpty()).map(TreeSet::first).orElse(0);
    this.firstText = Arrays.stream(starts).min().orElse(first);
    this.lastText = Arrays.stream(starts).max().orElse(0);
  }

  /** The kinds that a line may be, as a bit set: all where nothing is said of it. */
  long kinds(int line) {
    int from = lines.first(line);
    Optional<Part> part = main(line);
    boolean text = part.isEmpty() || part.get().isParagraph();
    if (!text) {
      return kind(part.get(), line);
    }
    if (paragraphs.isPresent()) {
      if (PAGE_NUMBER.matcher(lines.body(line)).matches()) {
        return LineKind.FURNITURE.bit();
      }
      return near(paragraphs.get(), from)
          ? first(line)
          : LineKind.MORE.bit() | (near(maybe, from) ? LineKind.TEXT.bit() : 0);
    }
    if (part.isEmpty()) {
      return ANY;
    }
    int start = part.get().start();
    boolean begins =
        Math.abs(start - from) <= NEAR
            || lines.blankBetween(Math.min(start, from), Math.max(start, from));
    int first = lines.lineAt(part.get().start());
    boolean salute = LetterPhrases.salute(lines.body(first)) && isPart(lines.body(first));
    if (salute && line == first + 1) {
      return LineKind.TEXT.bit() | LineKind.MORE.bit();
    }
    long open =
        isUntaggedPart(part.get()) || salute && line == first
            ? ANY
            : isUntaggedFormula(part.get()) ? LineKind.VALEDICTION.bit() : 0;
    return open | (begins ? first(line) : LineKind.MORE.bit());
  }

  /** Whether an edition that tags no closing formulas made a paragraph of one. */
  private boolean isUntaggedFormula(Part part) {
    return part.length() <= LONGEST_FORMULA
        && LetterPhrases.closing(lines.body(lines.lineAt(part.start())));
  }

  /**
   * Whether an edition that tags the parts of the letter itself, but not those of a copy below it,
   * made a paragraph of one.
   */
  private boolean isUntaggedPart(Part part) {
    String body = lines.body(lines.lineAt(part.start()));
    return part.length() <= LONGEST_PART && part.length() <= body.length() + NEAR && isPart(body);
  }

  private static boolean isPart(String body) {
    return body.length() <= LONGEST_PART
        && (LetterPhrases.salute(body)
            || LetterPhrases.dateline(body)
            || LetterPhrases.signed(body)
            || LetterPhrases.address(body));
  }

  private static boolean near(TreeSet<Integer> offsets, int at) {
    return !offsets.subSet(at - NEAR, true, at + NEAR, true).isEmpty();
  }

  /** The first line of a paragraph, whether the edition says that it is a postscript or not. */
  private long first(int line) {
    return LetterPhrases.postscript(lines.body(line))
        ? LineKind.POSTSCRIPT.bit()
        : LineKind.TEXT.bit();
  }

  /** The part that holds most of a line, and more than half; of equals the shorter. */
  private Optional<Part> main(int line) {
    int from = lines.first(line);
    int to = lines.last(line);
    Optional<Part> best = Optional.empty();
    int most = 0;
    for (Part part : parts) {
      int common = Math.min(to, part.end()) - Math.max(from, part.start());
      if (2 * common <= to - from || kind(part, line) == 0) {
        continue;
      }
      boolean better =
          best.isEmpty()
              || common > most
              || (common == most && part.length() < best.get().length());
      if (better) {
        best = Optional.of(part);
        most = common;
      }
    }
    return best;
  }

  /** The kinds that a part may mean on a line; 0 if it says nothing. */
  private long kind(Part part, int line) {
    String body = lines.body(line);
    boolean early = part.start() <= firstText;
    boolean number = PAGE_NUMBER.matcher(body).matches();
    return switch (part.kind()) {
      case "head" -> LineKind.HEAD.bit();
      case "title", "subject" -> early ? LineKind.SUBJECT.bit() : 0;
      case "letterhead" -> LineKind.LETTERHEAD.bit();
      case "fw" -> number || !early ? LineKind.FURNITURE.bit() : LineKind.LETTERHEAD.bit();
      case "dateline" -> LineKind.DATELINE.bit();
      case "salute" -> salute(part, body);
      case "valediction" -> LineKind.VALEDICTION.bit();
      case "signed" -> isFormula(body) ? LineKind.VALEDICTION.bit() : LineKind.SIGNED.bit();
      case "address", "addrLine" -> LineKind.ADDRESS.bit();
      case "stamp", "marking" -> LineKind.MARKING.bit();
      case "postscript", "label" ->
          LetterPhrases.postscript(body)
              ? LineKind.POSTSCRIPT.bit()
              : LineShape.startsLower(body)
                  ? LineKind.MORE.bit()
                  : LineKind.POSTSCRIPT.bit() | LineKind.MORE.bit() | LineKind.TEXT.bit();
      case "pageNum" -> LineKind.FURNITURE.bit();
      case "note" -> number ? LineKind.FURNITURE.bit() : ANY;
      case PARAGRAPH -> LineKind.TEXT.bit();
      default -> 0;
    };
  }

  /** A salute after the last paragraph began closes the letter. */
  private long salute(Part part, String body) {
    if (part.length() > LONGEST_SALUTE && body.length() > LONGEST_PRINTED_LINE) {
      return 0;
    }
    boolean late = lastText > 0 && part.start() >= lastText && part.start() > firstText;
    return late ? LineKind.VALEDICTION.bit() : LineKind.SALUTE.bit();
  }

  /** Whether a line that an edition tags as signed is a formula and not a name. */
  private static boolean isFormula(String body) {
    String[] words = body.split("[\\s,.']+");
    long small =
        Arrays.stream(words)
            .filter(w -> w.length() > 3 && Character.isLowerCase(w.charAt(0)))
            .count();
    return small * 2 >= words.length && words.length > 1;
  }
}
