package org.copiste.structure.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.copiste.structure.line.Lines;
import org.copiste.structure.line.ParagraphBreaks;

/**
 * The pages of a text: where each begins, by its layout or form feeds or else by the numbers that
 * the pages show, how it is numbered, and what belongs to it and not to the text.
 */
public final class Paging {
  /** Probability that a page begins where only its number shows it. */
  private static final double NUMBERED = 0.9;

  private final Lines lines;
  private final boolean marked;
  private final TypedLines typed;
  private final List<PageStart> starts;
  private final List<PageNumber> numbers;

  /** Finds the pages of a text. */
  public Paging(Lines lines) {
    this(lines, new TypedLines(lines));
  }

  /** Finds the pages of a text of which some lines are known. */
  public Paging(Lines lines, TypedLines typed) {
    this.lines = lines;
    this.typed = typed;
    List<PageStart> breaks = new PageBreaks(lines).find();
    this.marked = !breaks.isEmpty() || lines.source().layout().isPresent();
    if (!marked) {
      this.numbers = new UnmarkedPages(lines, measure()).find();
      this.starts = new ArrayList<>();
      numbers.forEach(this::begin);
      if (numbers.isEmpty()) {
        RuledHeads.find(lines).forEach(rule -> beginAt(rule));
      }
    } else {
      this.starts = breaks;
      this.numbers = new MarkedPages(lines, breaks, typed).find();
    }
  }

  private int measure() {
    List<Integer> filled =
        IntStream.range(0, lines.count()).filter(i -> !lines.blank(i)).boxed().toList();
    return new ParagraphBreaks(lines, filled, 0).measure();
  }

  /** Begins a page at its number and the rules above it, or after the number at a page's foot. */
  private void begin(PageNumber number) {
    int line = number.at().line();
    if (number.foot()) {
      line++;
      while (line < lines.count() && lines.blank(line)) {
        line++;
      }
    } else {
      for (int i = line - 1; i >= 0 && (lines.blank(i) || isRule(i)); i--) {
        line = lines.blank(i) ? line : i;
      }
    }
    beginAt(line);
  }

  private void beginAt(int line) {
    if (line < lines.count() && !lines.blankBetween(0, lines.start(line))) {
      starts.add(new PageStart(line, lines.start(line), NUMBERED));
    }
  }

  private boolean isRule(int line) {
    return Furniture.isRule(lines.body(line));
  }

  /** The page starts after the first page, in order. */
  public List<PageStart> starts() {
    return starts;
  }

  /** The kind of each line of furniture, by the line's index. */
  public Map<Integer, String> furniture() {
    return new Furniture(lines, starts, numbers, !marked, typed).find();
  }

  /**
   * The number of each page.
   *
   * @param all where the pages after the first begin, those included that only notes show
   */
  public List<String> numbers(List<PageStart> all) {
    List<Integer> pageOf = new ArrayList<>();
    int page = 0;
    for (PageNumber number : numbers) {
      while (page < all.size() && all.get(page).line() <= number.at().line()) {
        page++;
      }
      pageOf.add(Math.min(all.size(), number.ofNext() ? page + 1 : page));
    }
    return PageLabels.of(numbers.stream().map(PageNumber::at).toList(), pageOf, all.size() + 1);
  }
}
