package org.copiste.read.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.copiste.model.Layout;
import org.copiste.model.Shape;
import org.copiste.read.page.LineText;
import org.copiste.read.page.PageBuilder;
import org.copiste.read.page.PageBuilder.ReadLine;
import org.copiste.read.page.PageText;

/** Makes lines and regions of the characters of a page, and counts lines and words. */
final class PdfPageText {
  private int lineCount;
  private int wordCount;

  /**
   * The page with these characters.
   *
   * @param layer whether they are the text layer of a scan
   */
  PageText of(List<Glyph> glyphs, boolean layer, PageSpace space) {
    List<Word> words = Words.of(glyphs);
    PageBuilder page = new PageBuilder();
    for (int turn : turns(words)) {
      List<Word> level = words.stream().filter(word -> word.turn() == turn).toList();
      List<ReadLine> region = new ArrayList<>();
      PdfLine before = null;
      for (PdfLine line : lines(level, layer)) {
        boolean starts = before != null && (before.part() != line.part() || isAbove(line, before));
        if (starts) {
          region(page, turn, region);
          region = new ArrayList<>();
        }
        region.add(read(line, turn, space));
        before = line;
      }
      region(page, turn, region);
    }
    return page.page(
        Optional.empty(),
        Optional.empty(),
        PageSpace.units(space.width()),
        PageSpace.units(space.height()),
        PageSpace.UNIT);
  }

  private static boolean isAbove(PdfLine line, PdfLine before) {
    return line.bottom() <= before.top();
  }

  /** The turns that text on the page has, that of most words first. */
  private static List<Integer> turns(List<Word> words) {
    int[] counts = new int[4];
    words.forEach(word -> counts[word.turn()] += word.glyphs().size());
    List<Integer> turns = new ArrayList<>(List.of(0, 1, 2, 3));
    turns.sort((a, b) -> counts[b] - counts[a]);
    return turns;
  }

  private static List<PdfLine> lines(List<Word> words, boolean layer) {
    List<PdfLine> lines = new ArrayList<>();
    List<List<Word>> parts = Columns.of(words, usualSize(words));
    for (int part = 0; part < parts.size(); part++) {
      lines.addAll(LineLinks.of(parts.get(part), part));
    }
    return LineOrder.of(lines, layer);
  }

  /** The size of most characters. */
  private static double usualSize(List<Word> words) {
    Map<Double, Integer> sizes = new HashMap<>();
    for (Word word : words) {
      word.glyphs().forEach(glyph -> sizes.merge(rounded(glyph.size()), 1, Integer::sum));
    }
    return sizes.entrySet().stream()
        .max(
            Map.Entry.<Double, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElse(0.0);
  }

  private static double rounded(double size) {
    return Math.round(size * 10) / 10.0;
  }

  private static void region(PageBuilder page, int turn, List<ReadLine> lines) {
    Optional<Shape> around =
        lines.stream()
            .flatMap(line -> line.line().shape().stream())
            .reduce(
                (a, b) ->
                    Shape.box(
                        Math.min(a.left(), b.left()),
                        Math.min(a.top(), b.top()),
                        Math.max(a.right(), b.right()),
                        Math.max(a.bottom(), b.bottom())));
    page.region(Optional.empty(), "", around, 90.0 * turn, lines);
  }

  private ReadLine read(PdfLine line, int turn, PageSpace space) {
    LineText text = new LineText();
    Raised raised = new Raised(line, usualSize(line.words()), text);
    List<Word> joined = new ArrayList<>();
    int from = 0;
    for (Word word : line.words()) {
      if (joined.isEmpty() || isApart(joined.get(joined.size() - 1), word)) {
        end(text, from, joined, turn, space);
        joined = new ArrayList<>();
        text.blank();
        from = text.place();
      }
      for (Glyph glyph : word.glyphs()) {
        raised.before(glyph);
        text.append(glyph.text());
      }
      joined.add(word);
    }
    raised.end();
    end(text, from, joined, turn, space);
    OptionalDouble unknown = OptionalDouble.empty();
    Layout.Line read =
        text.line(Optional.empty(), lineCount++, "", Optional.empty(), unknown, unknown);
    return new ReadLine(text.toString(), read);
  }

  private static boolean isApart(Word before, Word word) {
    boolean drawnAfter = word.index() == before.index() + 1;
    return (word.parted() && drawnAfter) || Words.isGap(before, word);
  }

  private void end(LineText text, int from, List<Word> joined, int turn, PageSpace space) {
    if (joined.isEmpty()) {
      return;
    }
    Shape shape =
        space.shape(
            turn,
            joined.stream().mapToDouble(Word::left).min().orElse(0),
            joined.stream().mapToDouble(Word::top).min().orElse(0),
            joined.stream().mapToDouble(Word::right).max().orElse(0),
            joined.stream().mapToDouble(Word::bottom).max().orElse(0));
    text.word(
        from,
        wordCount++,
        Optional.of(shape),
        OptionalDouble.empty(),
        joined.get(0).first().style(),
        Optional.empty());
  }
}
