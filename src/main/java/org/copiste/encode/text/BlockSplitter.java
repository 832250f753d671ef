package org.copiste.encode.text;

import java.util.ArrayList;
import java.util.List;
import org.copiste.encode.layout.EncodingLayout;
import org.copiste.encode.xml.LineSpace;
import org.copiste.model.Block;
import org.copiste.model.Span;

/**
 * Splits a block into the lines of an address or the cells of a row, but never inside a choice or
 * an inline element.
 */
final class BlockSplitter {
  /** So many blanks separate two cells; fewer may stand between words. Set by hand. */
  private static final int GAP = 3;

  /** So many dots lead from one cell to the next. */
  private static final int LEADER = 4;

  private final EncodingLayout layout;

  BlockSplitter(EncodingLayout layout) {
    this.layout = layout;
  }

  /** The lines of a block, each in one or more spans. */
  List<List<Span>> lines(Block block) {
    List<Integer> cuts = new ArrayList<>();
    for (Span part : block.parts()) {
      for (int i = part.start(); i < part.end(); i++) {
        char c = layout.text.charAt(i);
        if (c == '\n' || c == '\r') {
          cuts.add(i);
        }
      }
    }
    return cut(block, cuts);
  }

  /** The cells of a row, separated by a tab, a vertical bar, several blanks or leader dots. */
  List<List<Span>> cells(Block block) {
    List<Integer> cuts = new ArrayList<>();
    for (Span part : block.parts()) {
      int blanks = 0;
      int dots = 0;
      boolean gap = false;
      for (int i = part.start(); i < part.end(); i++) {
        char c = layout.text.charAt(i);
        boolean blank = LineSpace.isBlank(c);
        boolean dot = c == '.' || c == '·' || c == '_';
        dots = dot ? dots + 1 : blank ? dots : 0;
        if (dot && (gap || dots > 1)) {
          gap |= dots >= LEADER;
          blanks = 0;
        } else if (!blank && c != '|') {
          if (gap && i > part.start()) {
            cuts.add(i - blanks);
          }
          blanks = 0;
          gap = false;
        } else {
          blanks = blank ? blanks + 1 : 0;
          gap |= c == '|' || c == '\t' || blanks >= GAP;
        }
      }
    }
    return cut(block, cuts);
  }

  private List<List<Span>> cut(Block block, List<Integer> cuts) {
    List<List<Span>> pieces = new ArrayList<>();
    List<Span> current = new ArrayList<>();
    for (Span part : block.parts()) {
      int start = part.start();
      for (int cut : cuts) {
        if (cut > start
            && cut < part.end()
            && isFree(block.at().start(), cut)
            && isVisible(start, cut)) {
          current.add(new Span(start, cut));
          pieces.add(current);
          current = new ArrayList<>();
          start = cut;
        }
      }
      current.add(new Span(start, part.end()));
    }
    pieces.add(current);
    return pieces;
  }

  private boolean isFree(int from, int cut) {
    int choice =
        LowerBound.of(layout.choices.size(), i -> layout.choices.get(i).at().start(), from);
    int element =
        LowerBound.of(layout.elements.size(), i -> layout.elements.get(i).at().start(), from);
    boolean free = true;
    for (int i = choice;
        i < layout.choices.size() && layout.choices.get(i).at().start() <= cut;
        i++) {
      free &= !reachesOver(layout.choices.get(i).at(), cut);
    }
    for (int i = element;
        i < layout.elements.size() && layout.elements.get(i).at().start() <= cut;
        i++) {
      free &= !reachesOver(layout.elements.get(i).at(), cut);
    }
    return free;
  }

  private static boolean reachesOver(Span at, int cut) {
    return at.start() <= cut && at.end() > cut;
  }

  private boolean isVisible(int from, int to) {
    for (int i = from; i < to; i++) {
      if (!Character.isWhitespace(layout.text.charAt(i))
          && !LineSpace.isBlank(layout.text.charAt(i))) {
        return true;
      }
    }
    return false;
  }
}
