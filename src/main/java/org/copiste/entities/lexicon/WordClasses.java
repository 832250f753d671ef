package org.copiste.entities.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.copiste.language.pack.LanguagePack;

/**
 * Classes of words that occur between the same neighbours, learnt from bigram counts by {@code
 * WordClassBuilder}. Immutable and thread-safe.
 */
public final class WordClasses {
  private static final String CLASSES = "names/word-classes.txt.gz";

  private final Map<String, String> classes;

  private WordClasses(Map<String, String> classes) {
    this.classes = classes;
  }

  /** Loaded on first use. */
  private static final class Holder {
    static final WordClasses INSTANCE = load();
  }

  /** The one instance of this program. */
  public static WordClasses shared() {
    return Holder.INSTANCE;
  }

  private static WordClasses load() {
    Map<String, String> classes = new HashMap<>(1 << 17);
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(LanguagePack.current().open(CLASSES)),
                StandardCharsets.UTF_8))) {
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String name = Integer.toString(number++);
        for (String word : line.split(" ", -1)) {
          classes.put(word, name);
        }
      }
      return new WordClasses(classes);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** The number of a lower-case word's class; an empty string for a word without one. */
  public String of(String lower) {
    return classes.getOrDefault(lower, "");
  }
}
