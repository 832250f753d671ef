package org.copiste.structure.train;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.copiste.language.crf.CrfTrainer;
import org.copiste.language.crf.Example;
import org.copiste.language.crf.LinearChain;
import org.copiste.structure.label.LineKind;
import org.copiste.structure.label.LineLabeller;
import org.copiste.structure.line.ParagraphBreaks;

/**
 * Learns the labelling of lines from letters of many editions. Each edition counts alike however
 * many letters it has, and each letter is seen in its own layout and in others made at random.
 * Editions whose names are alike up to a hyphen are of one hand. Deterministic.
 */
public final class LineTrainer {
  /** An edition of more letters counts as one of so many. */
  private static final int EDITION = 200;

  /** Layouts made at random for each letter, and what each counts. */
  private static final int LAYOUTS = 2;

  private static final double LAYOUT_WEIGHT = 0.5;

  /** What passages of prose count beside as many letters. */
  private static final double PROSE = 0.3;

  private static final int ROUNDS = 12;
  private static final double PENALTY = 0.02;

  /** Editions in which a feature must occur: what one hand alone shows is that hand's. */
  private static final int LEAST_EDITIONS = 2;

  private LineTrainer() {}

  /**
   * The model that these letters teach.
   *
   * @param prose passages that are no letters, to learn paragraphs from; may be empty
   * @throws IllegalArgumentException if no letter has a line
   */
  public static LinearChain train(List<GoldLetter> letters, List<GoldLetter> prose) {
    List<GoldLetter> filled = letters.stream().filter(l -> !l.lines().isEmpty()).toList();
    if (filled.isEmpty()) {
      throw new IllegalArgumentException("no letters to learn from");
    }
    Random random = new Random(7);
    List<Example> examples = new ArrayList<>();
    add(filled, 1, random, examples);
    add(prose, PROSE, random, examples);
    long groups = examples.stream().map(Example::group).distinct().count();
    int least = (int) Math.min(LEAST_EDITIONS, groups);
    return new CrfTrainer(
            LineKind.labels(),
            ParagraphBreaks.Between.values().length,
            ROUNDS,
            PENALTY,
            least)
        .train(examples);
  }

  private static void add(
      List<GoldLetter> letters, double part, Random random, List<Example> examples) {
    Map<String, Long> sizes =
        letters.stream().collect(Collectors.groupingBy(GoldLetter::edition, Collectors.counting()));
    for (GoldLetter letter : letters) {
      double weight = part * Math.min(1, (double) EDITION / sizes.get(letter.edition()));
      examples.add(example(letter, weight));
      for (int i = 0; i < LAYOUTS; i++) {
        examples.add(example(OtherLayout.of(letter, random), weight * LAYOUT_WEIGHT));
      }
    }
  }

  private static Example example(GoldLetter letter, double weight) {
    String hand = letter.edition().replaceFirst("-.*", "");
    return new Example(hand, LineLabeller.items(letter.lines()), letter.kinds(), weight);
  }
}
