package org.copiste.read.pdf;

import org.copiste.read.page.LineText;

/** Finds the signs of a line that are raised above it, such as the calls of notes. */
final class Raised {
  /** A raised sign is smaller than this share of the size of its line; set by hand. */
  private static final double SMALL = 0.85;

  /** It is raised by at least this share of the size of its line; set by hand. */
  private static final double BY = 0.12;

  private final double size;
  private final LineText text;
  private double base;
  private int from = -1;

  /**
   * For one line.
   *
   * @param size the size of most of its characters
   * @param text what is read of it
   */
  Raised(PdfLine line, double size, LineText text) {
    this.size = size;
    this.text = text;
    this.base =
        line.words().stream()
            .flatMap(word -> word.glyphs().stream())
            .filter(glyph -> !isSmall(glyph))
            .mapToDouble(Glyph::base)
            .findFirst()
            .orElse(line.base());
  }

  private boolean isSmall(Glyph glyph) {
    return glyph.size() <= SMALL * size;
  }

  /** Looks at a character before it is added to the text. */
  void before(Glyph glyph) {
    boolean small = isSmall(glyph);
    if (small && base - glyph.base() >= BY * size) {
      from = from < 0 ? text.place() : from;
      return;
    }
    end();
    // Lines of a scan slope.
    base = small ? base : glyph.base();
  }

  /** Ends what is raised. */
  void end() {
    if (from >= 0) {
      text.superscript(from);
      from = -1;
    }
  }
}
