package org.copiste.repair.rank;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RankingTest {

  /** Changes that are right where the beam is sure, and wrong where they touch a name. */
  private static List<Judged> examples(int many) {
    Random random = new Random(7);
    List<Judged> examples = new ArrayList<>();
    for (int i = 0; i < many; i++) {
      double posterior = random.nextGaussian() * 4;
      boolean name = random.nextInt(4) == 0;
      double odds = name ? -3 : posterior;
      boolean right = random.nextDouble() < 1 / (1 + Math.exp(-odds));
      examples.add(new Judged(clues(posterior, name), right));
    }
    return examples;
  }

  private static double[] clues(double posterior, boolean name) {
    double[] clues = new double[Clue.values().length];
    clues[Clue.POSTERIOR.ordinal()] = posterior;
    clues[Clue.NAME.ordinal()] = name ? 1 : 0;
    clues[Clue.ALWAYS.ordinal()] = 1;
    return clues;
  }

  private static Ranking read(String text) throws IOException {
    return Ranking.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void whatWasLearntOrdersRightly() {
    Ranking ranking = Boosting.learn(examples(4000));
    double sure = ranking.probability(clues(5, false));
    double open = ranking.probability(clues(0, false));
    double doubtful = ranking.probability(clues(-5, false));
    double name = ranking.probability(clues(5, true));
    assertTrue(sure > 0.9, () -> "sure " + sure);
    assertTrue(open > 0.3 && open < 0.7, () -> "open " + open);
    assertTrue(doubtful < 0.1, () -> "doubtful " + doubtful);
    assertTrue(name < 0.2, () -> "name " + name);
  }

  @Test
  void probabilitiesAreThoseOfTheExamples() {
    List<Judged> examples = examples(4000);
    Ranking ranking = Boosting.learn(examples);
    double said = 0;
    double right = 0;
    for (Judged one : examples) {
      double p = ranking.probability(one.clues());
      if (p > 0.6 && p < 0.9) {
        said += p;
        right += one.right() ? 1 : 0;
      }
    }
    assertEquals(1, said / right, 0.05);
  }

  @Test
  void equalExamplesGiveEqualRankings() {
    assertEquals(Boosting.learn(examples(500)).write(), Boosting.learn(examples(500)).write());
  }

  @Test
  void aWeightIsAsManyEqualExamples() {
    List<Judged> weighed = new ArrayList<>();
    List<Judged> repeated = new ArrayList<>();
    for (Judged one : examples(500)) {
      int times = one.right() ? 3 : 1;
      weighed.add(one.counting(times));
      for (int i = 0; i < times; i++) {
        repeated.add(one);
      }
    }
    double[] clues = clues(0, false);
    double alone = Boosting.learn(examples(500)).probability(clues);
    double heavier = Boosting.learn(weighed).probability(clues);
    assertTrue(heavier > alone + 0.1, () -> heavier + " " + alone);
    assertEquals(Boosting.learn(repeated).probability(clues), heavier, 0.05);
  }

  @Test
  void examplesOfOneKindTeachNothing() {
    List<Judged> right = List.of(new Judged(clues(1, false), true));
    assertThrows(IllegalArgumentException.class, () -> Boosting.learn(right));
    assertThrows(IllegalArgumentException.class, () -> Boosting.learn(List.of()));
  }

  @Test
  void whatIsReadIsWhatWasWritten() throws IOException {
    Ranking ranking = Boosting.learn(examples(500));
    String text = ranking.write();
    Ranking again = read(text);
    assertEquals(text, again.write());
    for (Judged one : examples(50)) {
      assertEquals(ranking.probability(one.clues()), again.probability(one.clues()));
    }
  }

  @Test
  void damagedFilesAreSaid() {
    String text = Boosting.learn(examples(500)).write();
    int second = text.indexOf('\n') + 1;
    assertThrows(IOException.class, () -> read(""));
    assertThrows(IOException.class, () -> read("copiste-ngram-1\n"));
    assertThrows(
        IOException.class, () -> read(text.substring(0, second) + "0.1\tHUMOUR\t2\n0\n0\n"));
    assertThrows(IOException.class, () -> read(text.substring(0, second) + "much\n"));
  }

  @Test
  void sharesOfTheCluesSumToTheOdds() {
    Ranking ranking =
        new Ranking(
            0.5,
            List.of(
                Tree.of(
                    List.of(
                        new Tree.Node(Clue.POSTERIOR.ordinal(), 1, 0),
                        new Tree.Node(-1, 0, -2),
                        new Tree.Node(Clue.NAME.ordinal(), 0.5, 1),
                        new Tree.Node(-1, 0, 1.5),
                        new Tree.Node(-1, 0, -1))),
                Tree.of(
                    List.of(
                        new Tree.Node(Clue.POSTERIOR.ordinal(), 3, 0),
                        new Tree.Node(-1, 0, 0.2),
                        new Tree.Node(-1, 0, 1)))));
    double[] name = clues(2, true);
    double odds = 0.5 - 1 + 0.2;
    assertEquals(1 / (1 + Math.exp(-odds)), ranking.probability(name), 1e-12);
    // Posterior: +1 in the first tree, +0.2 in the second; the name takes two off.
    assertEquals(List.of("name -2.0", "posterior +1.2"), ranking.strongest(name, 5));
    assertEquals(List.of("name -2.0"), ranking.strongest(name, 1));
    assertEquals(List.of("posterior +2.0", "name +0.5"), ranking.strongest(clues(4, false), 5));
  }

  @Test
  void learntSharesSumToTheOddsToo() {
    Random random = new Random(3);
    List<Tree.Node> nodes = new ArrayList<>();
    grow(4, random, nodes);
    Tree tree = Tree.of(nodes);
    for (int i = 0; i < 200; i++) {
      double[] clues = random.doubles(Clue.values().length).toArray();
      double[] shares = new double[Clue.values().length];
      tree.explain(clues, shares);
      double sum = nodes.get(0).value();
      for (double share : shares) {
        sum += share;
      }
      assertEquals(tree.answer(clues), sum, 1e-9);
    }
  }

  private static void grow(int depth, Random random, List<Tree.Node> into) {
    if (depth == 0) {
      into.add(new Tree.Node(-1, 0, random.nextGaussian()));
      return;
    }
    int clue = random.nextInt(Clue.values().length);
    into.add(new Tree.Node(clue, random.nextDouble(), random.nextGaussian()));
    grow(depth - 1, random, into);
    grow(depth - 1, random, into);
  }

  @Test
  void aConstantHoldsWhateverTheClues() {
    Ranking constant = Ranking.constant(0.99);
    assertEquals(0.99, constant.probability(clues(-9, true)), 1e-12);
    assertArrayEquals(new Object[0], constant.strongest(clues(-9, true), 3).toArray());
  }
}
