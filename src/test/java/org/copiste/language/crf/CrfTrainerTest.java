package org.copiste.language.crf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CrfTrainerTest {
  private static final List<String> BRACKETS = List.of("open", "in", "close");
  private static final long ANY = 0b111;

  /** Brackets look alike at both ends: only what stands before tells which one it is. */
  private static Example brackets(Random random, double hidden) {
    List<Item> items = new ArrayList<>();
    List<Long> allowed = new ArrayList<>();
    for (int group = 1 + random.nextInt(3); group > 0; group--) {
      int inside = random.nextInt(4);
      for (int i = 0; i < inside + 2; i++) {
        boolean end = i == 0 || i == inside + 1;
        items.add(new Item(List.of(end ? "bracket" : "word", "any"), 0));
        long label = 1L << (i == 0 ? 0 : end ? 2 : 1);
        allowed.add(random.nextDouble() < hidden ? ANY : label);
      }
    }
    return new Example(
        "hand " + random.nextInt(3), items, allowed.stream().mapToLong(a -> a).toArray(), 1);
  }

  private static LinearChain learnt(double hidden) {
    Random random = new Random(5);
    List<Example> examples = new ArrayList<>();
    for (int i = 0; i < 80; i++) {
      examples.add(brackets(random, hidden));
    }
    return new CrfTrainer(BRACKETS, 1, 20, 0.01, 2).train(examples);
  }

  private static void assertRecovers(LinearChain model) {
    Random random = new Random(6);
    for (int i = 0; i < 50; i++) {
      Example example = brackets(random, 0);
      long[] all = new long[example.items().size()];
      Arrays.fill(all, ANY);
      int[] best = model.label(example.items()::get, all).best();
      for (int k = 0; k < best.length; k++) {
        assertEquals(example.allowed()[k], 1L << best[k], "item " + k + " of sequence " + i);
      }
    }
  }

  @Test
  void learnsFromWhatStandsBefore() {
    assertRecovers(learnt(0));
  }

  @Test
  void learnsWhereTheTruthIsKnownInPartOnly() {
    assertRecovers(learnt(0.6));
  }

  @Test
  void learnsWhatALinkMeans() {
    Random random = new Random(8);
    List<Example> examples = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      examples.add(turns(random));
    }
    LinearChain model = new CrfTrainer(List.of("a", "b"), 2, 20, 0.01, 1).train(examples);
    for (int i = 0; i < 40; i++) {
      Example example = turns(random);
      long[] both = new long[example.items().size()];
      Arrays.fill(both, 0b11);
      int[] best = model.label(example.items()::get, both).best();
      for (int k = 0; k < best.length; k++) {
        assertEquals(example.allowed()[k], 1L << best[k]);
      }
    }
  }

  /** The first item shows its label; over link 1 the label changes, over link 0 it stays. */
  private static Example turns(Random random) {
    int length = 2 + random.nextInt(6);
    List<Item> items = new ArrayList<>();
    long[] allowed = new long[length];
    int label = random.nextInt(2);
    items.add(new Item(List.of("begins with " + label), 0));
    allowed[0] = 1L << label;
    for (int i = 1; i < length; i++) {
      int link = random.nextInt(2);
      label = link == 1 ? 1 - label : label;
      items.add(new Item(List.of("later"), link));
      allowed[i] = 1L << label;
    }
    return new Example("", items, allowed, 1);
  }

  private static double[] p(LinearChain model, String feature) {
    return model.label(List.of(new Item(List.of(feature), 0))::get, new long[] {ANY}).p()[0];
  }

  private static Example one(String group, String feature, long allowed) {
    return new Example(group, List.of(new Item(List.of(feature), 0)), new long[] {allowed}, 1);
  }

  @Test
  void twoLabelsThatMayBeRightAreBothMadeLikelier() {
    LinearChain model = new CrfTrainer(BRACKETS, 1, 10, 0, 1).train(List.of(one("a", "f", 0b011)));
    double[] p = p(model, "f");
    assertEquals(p[0], p[1], 1e-6);
    assertTrue(p[0] > 0.4 && p[2] < 0.2, p[0] + " " + p[2]);
  }

  @Test
  void anItemOfAnyLabelTeachesNothing() {
    LinearChain model = new CrfTrainer(BRACKETS, 1, 10, 0, 1).train(List.of(one("a", "f", ANY)));
    assertArrayEquals(new double[] {1 / 3., 1 / 3., 1 / 3.}, p(model, "f"), 1e-9);
  }

  @Test
  void whatOneHandAloneShowsIsNotLearnt() {
    List<Example> examples =
        List.of(one("a", "shared", 0b001), one("b", "shared", 0b001), one("a", "own", 0b100));
    LinearChain model = new CrfTrainer(BRACKETS, 1, 20, 0, 2).train(examples);
    assertArrayEquals(p(model, "never seen"), p(model, "own"), 0);
    assertTrue(p(model, "shared")[0] > p(model, "own")[0]);
  }

  @Test
  void equalExamplesGiveEqualBytes() throws IOException {
    assertArrayEquals(bytes(learnt(0.3)), bytes(learnt(0.3)));
  }

  static byte[] bytes(LinearChain model) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    model.write(bytes);
    return bytes.toByteArray();
  }

  @Test
  void anExampleNeedsALabelForEachItem() {
    List<Item> items = List.of(new Item(List.of("f"), 0));
    assertThrows(IllegalArgumentException.class, () -> new Example("", items, new long[] {0}, 1));
    assertThrows(IllegalArgumentException.class, () -> new Example("", items, new long[2], 1));
  }
}
