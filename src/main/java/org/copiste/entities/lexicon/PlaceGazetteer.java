package org.copiste.entities.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.copiste.language.pack.LanguagePack;
import org.copiste.language.text.Fold;

/**
 * The names of towns, countries and regions. The towns come from GeoNames (CC BY 4.0); the names
 * that only French has were written for this project. Immutable and thread-safe.
 */
public final class PlaceGazetteer {
  private static final String TOWNS = "names/towns.txt.gz";
  private static final String FRENCH = "names/places.txt";

  private final byte[] towns;
  private final Set<String> french;

  private PlaceGazetteer(byte[] towns, Set<String> french) {
    this.towns = towns;
    this.french = french;
  }

  /** Loaded on first use. */
  private static final class Holder {
    static final PlaceGazetteer INSTANCE = load();
  }

  /** The one instance of this program. */
  public static PlaceGazetteer shared() {
    return Holder.INSTANCE;
  }

  private static PlaceGazetteer load() {
    try (InputStream packed = resource(TOWNS);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(resource(FRENCH), StandardCharsets.UTF_8))) {
      byte[] towns = new GZIPInputStream(packed).readAllBytes();
      Set<String> french = new HashSet<>();
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.isBlank() && !line.startsWith("#")) {
          french.add(Fold.of(line.strip()));
        }
      }
      return new PlaceGazetteer(towns, french);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static InputStream resource(String name) {
    return LanguagePack.current().open(name);
  }

  /** Whether a folded name is a place that French has its own name for, such as {@code londres}. */
  public boolean isKnown(String folded) {
    return french.contains(folded);
  }

  /** Whether a folded name is that of a town. */
  public boolean isTown(String folded) {
    byte[] key = folded.getBytes(StandardCharsets.UTF_8);
    int low = 0;
    int high = towns.length;
    while (low < high) {
      int start = lineStart((low + high) >>> 1);
      int order = compare(start, key);
      if (order == 0) {
        return true;
      }
      if (order < 0) {
        low = lineEnd(start) + 1;
      } else {
        high = start;
      }
    }
    return false;
  }

  private int lineStart(int at) {
    int start = at;
    while (start > 0 && towns[start - 1] != '\n') {
      start--;
    }
    return start;
  }

  private int lineEnd(int at) {
    int end = at;
    while (end < towns.length && towns[end] != '\n') {
      end++;
    }
    return end;
  }

  private int compare(int start, byte[] key) {
    int i = 0;
    while (true) {
      boolean lineEnds = start + i >= towns.length || towns[start + i] == '\n';
      boolean keyEnds = i == key.length;
      if (lineEnds || keyEnds) {
        return lineEnds && keyEnds ? 0 : lineEnds ? -1 : 1;
      }
      int order = Byte.compareUnsigned(towns[start + i], key[i]);
      if (order != 0) {
        return order;
      }
      i++;
    }
  }
}
