package org.copiste.structure.train;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.copiste.language.crf.CrfTrainer;
import org.copiste.language.crf.Example;
import org.copiste.language.crf.LinearChain;
import org.copiste.structure.label.LineKind;
import org.copiste.structure.label.LineLabeller;
import org.copiste.structure.line.ParagraphBreaks.Between;

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

  /** Lines of a letter that another is put below, at most, to keep the training short. */
  private static final int BRIEF = 150;

  /** What passages of prose count beside as many letters. */
  private static final double PROSE = 0.6;

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
    return new CrfTrainer(LineKind.labels(), Between.values().length, ROUNDS, PENALTY, least)
        .train(examples);
  }

  private static void add(
      List<GoldLetter> letters, double part, Random random, List<Example> examples) {
    Map<String, List<GoldLetter>> editions =
        letters.stream()
            .collect(Collectors.groupingBy(GoldLetter::edition, TreeMap::new, Collectors.toList()));
    for (List<GoldLetter> edition : editions.values()) {
      double weight = part * Math.min(1, (double) EDITION / edition.size());
      for (GoldLetter letter : edition) {
        examples.add(example(letter, weight));
        for (GoldLetter other : variants(letter, edition, random)) {
          examples.add(example(other, weight * LAYOUT_WEIGHT));
        }
      }
    }
  }

  /** The same letter laid out anew; the last time with another letter of the edition below it. */
  static List<GoldLetter> variants(GoldLetter letter, List<GoldLetter> edition, Random random) {
    List<GoldLetter> variants = new ArrayList<>();
    for (int i = 0; i < LAYOUTS; i++) {
      GoldLetter text = letter;
      if (i == LAYOUTS - 1 && letter.lines().size() <= BRIEF) {
        GoldLetter other = edition.get(random.nextInt(edition.size()));
        Between between = Between.values()[random.nextInt(Between.values().length)];
        text = other.lines().size() <= BRIEF ? letter.followedBy(other, between) : letter;
      }
      variants.add(OtherLayout.of(text, random));
    }
    return variants;
  }

  private static Example example(GoldLetter letter, double weight) {
    String hand = letter.edition().replaceFirst("-.*", "");
    return new Example(hand, LineLabeller.items(letter.lines()), letter.kinds(), weight);
  }
}
