package org.copiste.structure.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.copiste.structure.label.LabelledLine;
import org.copiste.structure.label.LineKind;
import org.copiste.structure.line.ParagraphBreaks.Between;

/**
 * Reads plain texts with a paragraph on each line as prose to learn paragraphs from: in one layout
 * or another they are what most pages hold that are no letters. A short line is left out: it may be
 * a heading, or the dateline of a letter in a novel.
 */
public final class ProseReader {
  private static final String EDITION = "prose";

  /** Paragraphs of a passage, and passages of a text. */
  private static final int PARAGRAPHS = 30;

  private static final int PASSAGES = 1;

  /** A longer line is a paragraph and nothing else. */
  private static final int PARAGRAPH = 70;

  private ProseReader() {}

  /** Passages of a text, chosen at random, the same for the same text. */
  public static List<GoldLetter> read(String name, String text) {
    List<String> paragraphs =
        text.lines()
            .map(line -> line.strip().replaceAll("\\s+", " "))
            .filter(line -> !line.isEmpty())
            .toList();
    Random random = new Random(paragraphs.size());
    List<GoldLetter> passages = new ArrayList<>();
    for (int k = 0; k < PASSAGES && paragraphs.size() > PARAGRAPHS; k++) {
      int from = random.nextInt(paragraphs.size() - PARAGRAPHS);
      List<LabelledLine> lines = new ArrayList<>();
      for (String body : paragraphs.subList(from, from + PARAGRAPHS)) {
        boolean speech = "—–«-".indexOf(body.charAt(0)) >= 0 || body.endsWith(":");
        if (body.length() > PARAGRAPH || speech) {
          lines.add(new LabelledLine(body, 0, lines.isEmpty() ? Between.PAGE : Between.NOTHING));
        }
      }
      long[] kinds = new long[lines.size()];
      Arrays.fill(kinds, LineKind.TEXT.bit());
      passages.add(new GoldLetter(EDITION, name + "-" + k, lines, kinds));
    }
    return passages;
  }
}
