package org.copiste.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which letters an OCR reads as which others, and how seldom. A misreading replaces one or two
 * characters by one or two others. Immutable.
 */
public final class Confusions {
  private static final String RESOURCE = "look-alikes.tsv";

  private final Map<Character, List<Misreading>> byFirstSeen;

  private Confusions(List<Misreading> all) {
    Map<Character, List<Misreading>> map = new TreeMap<>();
    for (Misreading misreading : all) {
      map.computeIfAbsent(misreading.seen().charAt(0), k -> new ArrayList<>()).add(misreading);
    }
    map.replaceAll((k, list) -> List.copyOf(list));
    this.byFirstSeen = map;
  }

  /**
   * One misreading.
   *
   * @param meant what the page has, one or two characters
   * @param seen what the OCR makes of it, one or two characters
   * @param cost negative natural logarithm of its probability
   */
  public record Misreading(String meant, String seen, double cost) {}

  /** Loaded when it is first asked for. */
  private static final class Holder {
    static final Confusions GENERAL = load();
  }

  /** Letters that look alike in print, with round costs; no corpus was counted for them. */
  public static Confusions general() {
    return Holder.GENERAL;
  }

  /** These misreadings, in this order. */
  public static Confusions of(List<Misreading> misreadings) {
    return new Confusions(misreadings);
  }

  /** All misreadings, by what is seen. */
  public List<Misreading> all() {
    return byFirstSeen.values().stream().flatMap(List::stream).toList();
  }

  /** The misreadings whose seen characters stand in the text at an offset. */
  List<Misreading> seenAt(String text, int at) {
    List<Misreading> all = byFirstSeen.getOrDefault(text.charAt(at), List.of());
    if (all.isEmpty()) {
      return all;
    }
    List<Misreading> here = new ArrayList<>(all.size());
    for (Misreading misreading : all) {
      if (text.startsWith(misreading.seen(), at)) {
        here.add(misreading);
      }
    }
    return here;
  }

  private static Confusions load() {
    List<Misreading> all = new ArrayList<>();
    try (InputStream in = Confusions.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IOException("missing on the class path: " + RESOURCE);
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.isBlank() || line.startsWith("#")) {
          continue;
        }
        String[] cells = line.split("\t");
        double cost = Double.parseDouble(cells[2]);
        for (String seen : cells[1].split(" ")) {
          all.add(new Misreading(cells[0], seen, cost));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Confusions(all);
  }
}
