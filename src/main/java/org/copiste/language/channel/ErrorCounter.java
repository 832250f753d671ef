package org.copiste.language.channel;

import java.util.List;

/**
 * Counts confusions in true texts and their readings. A differing block of more than two glyphs on
 * either side is split into single glyphs if both sides are equally long, up to four, and otherwise
 * ignored: it comes from the layout or from a misaligned text, not from misread glyphs.
 */
public final class ErrorCounter {
  /** A pair that differs in more than this share of its characters is misaligned; set by hand. */
  private static final double MOST_DIFFERENT = 0.3;

  private final ErrorCounts table = new ErrorCounts();

  /** The counts so far. */
  public ErrorCounts table() {
    return table;
  }

  /** Adds the confusions of one text and its reading. */
  public void add(String truth, String reading) {
    List<Alignment.Block> blocks = Alignment.of(truth, reading);
    int different = 0;
    for (Alignment.Block block : blocks) {
      different += Math.max(block.to() - block.from(), block.readTo() - block.readFrom());
    }
    if (different > MOST_DIFFERENT * truth.length()) {
      return;
    }
    int at = 0;
    for (Alignment.Block block : blocks) {
      same(truth, at, block.from());
      differing(
          truth.substring(block.from(), block.to()),
          reading.substring(block.readFrom(), block.readTo()));
      at = block.to();
    }
    same(truth, at, truth.length());
    for (int i = 0; i + 1 < truth.length(); i++) {
      if (Character.isLetter(truth.charAt(i)) && Character.isLetter(truth.charAt(i + 1))) {
        table.addSeen(glyphs(truth.substring(i, i + 2)), 1);
      }
    }
  }

  private void same(String truth, int from, int to) {
    for (int i = from; i < to; i++) {
      String glyph = glyphs(truth.substring(i, i + 1));
      table.addSeen(glyph, 1);
      table.addSeen("", 1);
      table.addRead(glyph, glyph, 1);
    }
  }

  private void differing(String truth, String reading) {
    int n = truth.length();
    int m = reading.length();
    if (n == m && n <= 4) {
      for (int i = 0; i < n; i++) {
        single(truth.substring(i, i + 1), reading.substring(i, i + 1));
      }
    } else if (n <= 2 && m <= 2) {
      for (int i = 0; i < n; i++) {
        table.addSeen(glyphs(truth.substring(i, i + 1)), 1);
      }
      table.addSeen("", Math.max(1, n));
      table.addRead(glyphs(truth), glyphs(reading), 1);
    }
  }

  private void single(String truth, String reading) {
    table.addSeen(glyphs(truth), 1);
    table.addSeen("", 1);
    table.addRead(glyphs(truth), glyphs(reading), 1);
  }

  private static String glyphs(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      out.append(Glyphs.glyph(Glyphs.code(text.charAt(i))));
    }
    return out.toString();
  }
}
