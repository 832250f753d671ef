package org.copiste.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Paired bootstrap of two systems (Koehn 2004): as many units as there are are drawn with
 * replacement, the same for both systems, a thousand times with a fixed seed. Units are the
 * documents; of a single document its paragraphs or lines.
 */
final class PairedBootstrap {
  private static final int ROUNDS = 1000;
  private static final int SEED = 20260101;

  /**
   * Of a unit: hits and errors in characters, then in words, of the first system, then the other.
   */
  private static final int FIGURES = 8;

  private final List<long[]> documents = new ArrayList<>();
  private String gold = "";
  private ComparedText only = ComparedText.of("", "");
  private ComparedText onlyOther = only;
  private TextScore other = TextScore.NONE;

  /** Adds a document. */
  void add(String goldText, ComparedText first, ComparedText second) {
    gold = goldText;
    only = first;
    onlyOther = second;
    other = other.plus(second.score());
    long[] unit = new long[FIGURES];
    TextScore a = first.score();
    TextScore b = second.score();
    put(unit, 0, a.competitionCharacters());
    put(unit, 2, a.competitionWords());
    put(unit, 4, b.competitionCharacters());
    put(unit, 6, b.competitionWords());
    documents.add(unit);
  }

  private static void put(long[] unit, int at, Counts counts) {
    unit[at] += counts.hits();
    unit[at + 1] += counts.errors();
  }

  PairedComparison result() {
    List<long[]> units = documents;
    String kind = "documents";
    if (documents.size() == 1) {
      GoldPieces pieces = GoldPieces.of(gold);
      kind = pieces.kind();
      units = pieces(pieces);
    }
    double[] characters = new double[ROUNDS];
    double[] words = new double[ROUNDS];
    Random random = new Random(SEED);
    for (int round = 0; round < ROUNDS; round++) {
      long[] sum = new long[FIGURES];
      for (int i = 0; i < units.size(); i++) {
        add(sum, units.get(random.nextInt(units.size())));
      }
      characters[round] = rate(sum, 0) - rate(sum, 4);
      words[round] = rate(sum, 2) - rate(sum, 6);
    }
    long[] all = new long[FIGURES];
    units.forEach(unit -> add(all, unit));
    return new PairedComparison(
        other,
        kind,
        units.size(),
        PairedComparison.Difference.of(rate(all, 0) - rate(all, 4), characters),
        PairedComparison.Difference.of(rate(all, 2) - rate(all, 6), words));
  }

  private static void add(long[] sum, long[] unit) {
    for (int k = 0; k < FIGURES; k++) {
      sum[k] += unit[k];
    }
  }

  private static double rate(long[] sum, int at) {
    long total = sum[at] + sum[at + 1];
    return total == 0 ? 0 : (double) sum[at + 1] / total;
  }

  private List<long[]> pieces(GoldPieces pieces) {
    if (pieces.size() == 0) {
      return documents;
    }
    List<long[]> units = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      units.add(new long[FIGURES]);
    }
    share(only.competitionCharacters(), pieces.characters(), units, 0);
    share(only.competitionWords(), pieces.words(), units, 2);
    share(onlyOther.competitionCharacters(), pieces.characters(), units, 4);
    share(onlyOther.competitionWords(), pieces.words(), units, 6);
    return units;
  }

  /** Gives each piece its operations; what stands between two belongs to the first. */
  private static void share(Alignment alignment, int[] ends, List<long[]> units, int at) {
    int piece = 0;
    int symbol = 0;
    for (byte operation : alignment.operations()) {
      if (operation != Alignment.INSERTION) {
        while (piece < ends.length - 1 && symbol >= ends[piece]) {
          piece++;
        }
        symbol++;
      }
      units.get(piece)[at + (operation == Alignment.HIT ? 0 : 1)]++;
    }
  }
}
