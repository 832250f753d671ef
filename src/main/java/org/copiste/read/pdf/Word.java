package org.copiste.read.pdf;

import java.util.ArrayList;
import java.util.List;

/** Characters of a line without a blank between them, in the order in which they are drawn. */
final class Word {
  private final List<Glyph> glyphs = new ArrayList<>();
  private final int index;
  private final boolean parted;
  private double left = Double.MAX_VALUE;
  private double right = -Double.MAX_VALUE;
  private double top = Double.MAX_VALUE;
  private double bottom = -Double.MAX_VALUE;
  private double size;

  /**
   * A word.
   *
   * @param index its number in the order in which the page draws words
   * @param parted whether a blank is drawn before it
   */
  Word(int index, boolean parted) {
    this.index = index;
    this.parted = parted;
  }

  void add(Glyph glyph) {
    glyphs.add(glyph);
    left = Math.min(left, glyph.left());
    right = Math.max(right, glyph.right());
    top = Math.min(top, glyph.top());
    bottom = Math.max(bottom, glyph.bottom());
    size = Math.max(size, glyph.size());
  }

  /** Takes the last character back and puts another one into its place. */
  void replaceLast(Glyph glyph) {
    glyphs.remove(glyphs.size() - 1);
    add(glyph);
  }

  List<Glyph> glyphs() {
    return glyphs;
  }

  Glyph first() {
    return glyphs.get(0);
  }

  Glyph last() {
    return glyphs.get(glyphs.size() - 1);
  }

  int index() {
    return index;
  }

  boolean parted() {
    return parted;
  }

  int turn() {
    return first().turn();
  }

  double left() {
    return left;
  }

  double right() {
    return right;
  }

  double top() {
    return top;
  }

  double bottom() {
    return bottom;
  }

  /** The size of its largest type. */
  double size() {
    return size;
  }
}
