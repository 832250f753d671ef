package org.copiste.repair.classify;

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

class EditClassifierTest {

  /** Changes that are right where the beam is sure, and wrong where they touch a name. */
  private static List<LabelledEdit> examples(int many) {
    Random random = new Random(7);
    List<LabelledEdit> examples = new ArrayList<>();
    for (int i = 0; i < many; i++) {
      double posterior = random.nextGaussian() * 4;
      boolean name = random.nextInt(4) == 0;
      double odds = name ? -3 : posterior;
      boolean right = random.nextDouble() < 1 / (1 + Math.exp(-odds));
      examples.add(new LabelledEdit(features(posterior, name), right));
    }
    return examples;
  }

  private static double[] features(double posterior, boolean name) {
    double[] features = new double[Feature.values().length];
    features[Feature.POSTERIOR.ordinal()] = posterior;
    features[Feature.NAME.ordinal()] = name ? 1 : 0;
    features[Feature.ALWAYS.ordinal()] = 1;
    return features;
  }

  private static EditClassifier read(String text) throws IOException {
    return EditClassifier.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }

  private static double probability(EditClassifier classifier, double[] features) {
    return classifier.probabilities(List.of(features))[0];
  }

  @Test
  void whatWasLearntOrdersRightly() {
    EditClassifier classifier = Boosting.learn(examples(4000));
    double sure = probability(classifier, features(5, false));
    double open = probability(classifier, features(0, false));
    double doubtful = probability(classifier, features(-5, false));
    double name = probability(classifier, features(5, true));
    assertTrue(sure > 0.9, () -> "sure " + sure);
    assertTrue(open > 0.3 && open < 0.7, () -> "open " + open);
    assertTrue(doubtful < 0.1, () -> "doubtful " + doubtful);
    assertTrue(name < 0.2, () -> "name " + name);
  }

  @Test
  void probabilitiesAreThoseOfTheExamples() {
    List<LabelledEdit> examples = examples(4000);
    EditClassifier classifier = Boosting.learn(examples);
    double said = 0;
    double right = 0;
    for (LabelledEdit one : examples) {
      double p = probability(classifier, one.features());
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
    List<LabelledEdit> weighed = new ArrayList<>();
    List<LabelledEdit> repeated = new ArrayList<>();
    for (LabelledEdit one : examples(500)) {
      int times = one.right() ? 3 : 1;
      weighed.add(one.counting(times));
      for (int i = 0; i < times; i++) {
        repeated.add(one);
      }
    }
    double[] features = features(0, false);
    double alone = probability(Boosting.learn(examples(500)), features);
    double heavier = probability(Boosting.learn(weighed), features);
    assertTrue(heavier > alone + 0.1, () -> heavier + " " + alone);
    assertEquals(probability(Boosting.learn(repeated), features), heavier, 0.05);
  }

  @Test
  void examplesOfOneKindTeachNothing() {
    List<LabelledEdit> right = List.of(new LabelledEdit(features(1, false), true));
    assertThrows(IllegalArgumentException.class, () -> Boosting.learn(right));
    assertThrows(IllegalArgumentException.class, () -> Boosting.learn(List.of()));
  }

  @Test
  void whatIsReadIsWhatWasWritten() throws IOException {
    EditClassifier classifier = Boosting.learn(examples(500));
    String text = classifier.write();
    EditClassifier again = read(text);
    assertEquals(text, again.write());
    for (LabelledEdit one : examples(50)) {
      assertEquals(probability(classifier, one.features()), probability(again, one.features()));
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
    EditClassifier classifier =
        new EditClassifier(
            0.5,
            List.of(
                Tree.of(
                    List.of(
                        new Tree.Node(Feature.POSTERIOR.ordinal(), 1, 0),
                        new Tree.Node(-1, 0, -2),
                        new Tree.Node(Feature.NAME.ordinal(), 0.5, 1),
                        new Tree.Node(-1, 0, 1.5),
                        new Tree.Node(-1, 0, -1))),
                Tree.of(
                    List.of(
                        new Tree.Node(Feature.POSTERIOR.ordinal(), 3, 0),
                        new Tree.Node(-1, 0, 0.2),
                        new Tree.Node(-1, 0, 1)))));
    double[] name = features(2, true);
    double odds = 0.5 - 1 + 0.2;
    assertEquals(1 / (1 + Math.exp(-odds)), probability(classifier, name), 1e-12);
    // Posterior: +1 in the first tree, +0.2 in the second; the name takes two off.
    assertEquals(List.of("name -2.0", "posterior +1.2"), classifier.strongest(name, 5));
    assertEquals(List.of("name -2.0"), classifier.strongest(name, 1));
    double[] sure = features(4, false);
    assertEquals(List.of("posterior +2.0", "name +0.5"), classifier.strongest(sure, 5));
    double[] both = classifier.probabilities(List.of(name, sure));
    assertArrayEquals(
        new double[] {probability(classifier, name), probability(classifier, sure)}, both);
  }

  @Test
  void learntSharesSumToTheOddsToo() {
    Random random = new Random(3);
    List<Tree.Node> nodes = new ArrayList<>();
    grow(4, random, nodes);
    Tree tree = Tree.of(nodes);
    for (int i = 0; i < 200; i++) {
      double[] features = random.doubles(Feature.values().length).toArray();
      double[] shares = new double[Feature.values().length];
      tree.explain(features, shares);
      double sum = nodes.get(0).value();
      for (double share : shares) {
        sum += share;
      }
      assertEquals(tree.answer(features), sum, 1e-9);
    }
  }

  private static void grow(int depth, Random random, List<Tree.Node> into) {
    if (depth == 0) {
      into.add(new Tree.Node(-1, 0, random.nextGaussian()));
      return;
    }
    int feature = random.nextInt(Feature.values().length);
    into.add(new Tree.Node(feature, random.nextDouble(), random.nextGaussian()));
    grow(depth - 1, random, into);
    grow(depth - 1, random, into);
  }

  @Test
  void aConstantHoldsWhateverTheClues() {
    EditClassifier constant = EditClassifier.constant(0.99);
    assertEquals(0.99, probability(constant, features(-9, true)), 1e-12);
    assertEquals(List.of(), constant.strongest(features(-9, true), 3));
  }
}
