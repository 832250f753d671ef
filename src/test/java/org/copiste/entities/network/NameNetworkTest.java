package org.copiste.entities.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.copiste.language.pack.LanguagePack;
import org.junit.jupiter.api.Test;

class NameNetworkTest {
  private static NameNetwork shipped() throws IOException {
    try (InputStream in = LanguagePack.current().open("names/network.gz")) {
      return NameNetwork.read(in);
    }
  }

  /** {@code src/build/network/probe.py} reckoned the probabilities from the same file. */
  @Test
  void itSaysWhatThePythonTwinSays() throws IOException {
    String probe;
    try (InputStream in = NameNetworkTest.class.getResourceAsStream("probe.tsv")) {
      probe = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
    NameNetwork network = shipped();
    int compared = 0;
    for (String flow : probe.strip().split("\n\n")) {
      List<String[]> rows = flow.lines().map(line -> line.split("\t", -1)).toList();
      BitSet all = new BitSet();
      all.set(0, rows.size());
      float[][] p =
          network.probabilities(
              rows.stream().map(row -> row[0]).toList(),
              rows.stream().map(row -> row[1]).toArray(String[]::new),
              all);
      for (int i = 0; i < p.length; i++) {
        for (int y = 0; y < NameNetwork.LABELS; y++) {
          assertEquals(Double.parseDouble(rows.get(i)[2 + y]), p[i][y], 0.0005, rows.get(i)[0]);
          compared++;
        }
      }
    }
    assertTrue(compared > 200, () -> "the probe is too short");
  }

  @Test
  void onlyThePlacesAskedForAreAnswered() throws IOException {
    BitSet second = new BitSet();
    second.set(1);
    float[][] p = shipped().probabilities(List.of("M.", "Dupont"), new String[] {"", "S"}, second);
    assertNull(p[0]);
    float sum = 0;
    for (float one : p[1]) {
      sum += one;
    }
    assertEquals(1, sum, 1e-5);
  }

  @Test
  void whatIsNoNetworkIsSaidSo() throws IOException {
    assertThrows(IOException.class, () -> read(new byte[0]));
    assertThrows(IOException.class, () -> read("text".getBytes(StandardCharsets.UTF_8)));
    assertThrows(IOException.class, () -> read(gzip(new byte[] {0, 2, 'n', 'o'})));
    byte[] whole;
    try (InputStream in = LanguagePack.current().open("names/network.gz")) {
      whole = in.readAllBytes();
    }
    for (int length : new int[] {20, 1000, whole.length / 2, whole.length - 100}) {
      assertThrows(IOException.class, () -> read(Arrays.copyOf(whole, length)));
    }
  }

  private static NameNetwork read(byte[] bytes) throws IOException {
    return NameNetwork.read(new ByteArrayInputStream(bytes));
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    }
    return out.toByteArray();
  }
}
