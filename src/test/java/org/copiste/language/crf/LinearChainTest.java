package org.copiste.language.crf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinearChainTest {
  private static final int LABELS = 4;
  private static final int FEATURES = 30;

  private static List<Item> items(Random random) {
    List<Item> items = new ArrayList<>();
    for (int i = 1 + random.nextInt(12); i > 0; i--) {
      List<String> features = new ArrayList<>();
      for (int k = random.nextInt(5); k >= 0; k--) {
        features.add("é=" + random.nextInt(FEATURES));
      }
      items.add(new Item(features, random.nextInt(2)));
    }
    return items;
  }

  private static LinearChain model() {
    Random random = new Random(11);
    List<Example> examples = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      List<Item> items = items(random);
      long[] allowed = random.longs(items.size(), 1, 1 << LABELS).toArray();
      examples.add(new Example("", items, allowed, 1));
    }
    return new CrfTrainer(List.of("a", "b", "c", "d"), 2, 5, 0.01, 1).train(examples);
  }

  private static LinearChain read(byte[] bytes) throws IOException {
    return LinearChain.read(new ByteArrayInputStream(bytes));
  }

  @Test
  void aModelReadLabelsAsTheOneWritten() throws IOException {
    LinearChain written = model();
    byte[] bytes = CrfTrainerTest.bytes(written);
    LinearChain read = read(bytes);
    assertEquals(written.labels(), read.labels());
    assertEquals(written.links(), read.links());
    assertArrayEquals(bytes, CrfTrainerTest.bytes(read));
    Random random = new Random(12);
    for (int i = 0; i < 200; i++) {
      List<Item> items = items(random);
      long[] any = new long[items.size()];
      Arrays.fill(any, (1 << LABELS) - 1);
      Labelling before = written.label(items::get, any);
      Labelling after = read.label(items::get, any);
      for (int k = 0; k < any.length; k++) {
        // The file has two decimals of a weight.
        assertArrayEquals(before.p()[k], after.p()[k], 0.1);
      }
    }
  }

  @Test
  void noItemsHaveNoLabels() {
    assertEquals(0, model().label(List.<Item>of()::get, new long[0]).best().length);
  }

  @Test
  void aModelThatIsCutOffIsNone() throws IOException {
    byte[] bytes = CrfTrainerTest.bytes(model());
    for (int length = 0; length < bytes.length; length += 7) {
      byte[] cut = Arrays.copyOf(bytes, length);
      assertThrows(IOException.class, () -> read(cut), "bytes: " + length);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "a\tb",
        "a\tb\n0\n",
        "a\tb\n-1\n",
        "a\tb\n1000000000\n",
        "a\tb\nmany\n0\t0\n0\t0\n0\t0\n",
        "a\tb\n1\n0\t0\n0\t0\n",
        "a\tb\n1\n0\t0\n0\n0\t0\n",
        "a\tb\n1\n0\t0\n0\tx\n0\t0\n",
        "a\tb\n1\n0\t0\n0\tNaN\n0\t0\n",
        "a\tb\n1\n0\t0\n0\t0\n0\t0\nf\t2:1\n",
        "a\tb\n1\n0\t0\n0\t0\n0\t0\nf\t-1:1\n",
        "a\tb\n1\n0\t0\n0\t0\n0\t0\nf\t1\n",
        "a\tb\n1\n0\t0\n0\t0\n0\t0\nf\t1:\n",
        "a\tb\n1\n0\t0\n0\t0\n0\t0\nf\t1:Infinity\n",
      })
  void aMalformedModelIsNone(String text) throws IOException {
    assertThrows(IOException.class, () -> read(packed(text)));
  }

  @Test
  void theSmallestModelIsOne() throws IOException {
    LinearChain model = read(packed("a\tb\n1\n0\t0\n0\t0\n0\t0\nf\t1:2.5\n"));
    Item item = new Item(List.of("f"), 0);
    assertArrayEquals(new int[] {1}, model.label(List.of(item)::get, new long[] {0b11}).best());
  }

  private static byte[] packed(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }
}
