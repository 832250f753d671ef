package org.copiste.language.pack;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What the program knows about one language, as resource files in a folder named after it: words
 * that decide something (months, titles, closing formulas), name lists and trained models. No word
 * of a language stands in the code, so that a further language is a further folder with files of
 * the same names.
 *
 * <p>A word list holds one entry per line and a table one key, a tab and a value per line. A line
 * that starts with {@code #} is a comment; blank lines and white space at a line's ends do not
 * count. Files are UTF-8. Immutable and safe for use by several threads; nothing is cached, so a
 * caller keeps what it has read.
 */
public final class LanguagePack {
  private static final String ROOT = "/org/copiste/language/";

  /** Names the pack that this process works with. */
  private static final String PROPERTY = "copiste.language";

  private final String folder;

  private LanguagePack(String language) {
    this.folder = ROOT + language + "/";
  }

  private static final class Holder {
    static final LanguagePack CURRENT = new LanguagePack(System.getProperty(PROPERTY, "fr"));
  }

  /**
   * The pack of the language that this process works in: the one that the system property {@code
   * copiste.language} names, French by default.
   */
  public static LanguagePack current() {
    return Holder.CURRENT;
  }

  /** The pack of a language, by its two-letter code. */
  static LanguagePack of(String language) {
    return new LanguagePack(language);
  }

  /**
   * Opens one of the pack's files; the caller closes it.
   *
   * @param name path within the pack, such as {@code words/months.txt}
   * @throws IllegalStateException if the pack has no such file
   */
  public InputStream open(String name) {
    InputStream in = LanguagePack.class.getResourceAsStream(folder + name);
    if (in == null) {
      throw new IllegalStateException("the language pack lacks " + folder + name);
    }
    return in;
  }

  /**
   * A word list, in the order of the file.
   *
   * @param name the file without {@code words/} and {@code .txt}, such as {@code dates/weekdays}
   * @return an unmodifiable set that keeps the file's order
   * @throws IllegalStateException if the pack has no such file or it names an entry twice
   */
  public Set<String> words(String name) {
    Set<String> words = new LinkedHashSet<>();
    for (String line : lines(name)) {
      if (!words.add(line)) {
        throw new IllegalStateException(name + " lists '" + line + "' twice");
      }
    }
    return Collections.unmodifiableSet(words);
  }

  /**
   * A table of keys and values, in the order of the file.
   *
   * @param name the file without {@code words/} and {@code .txt}
   * @return an unmodifiable map that keeps the file's order
   * @throws IllegalStateException if the pack has no such file, a line has no tab, or a key stands
   *     twice
   */
  public Map<String, String> table(String name) {
    Map<String, String> table = new LinkedHashMap<>();
    for (String line : lines(name)) {
      int tab = line.indexOf('\t');
      if (tab <= 0) {
        throw new IllegalStateException(name + ": no key and value: " + line);
      }
      String key = line.substring(0, tab).strip();
      if (table.put(key, line.substring(tab + 1).strip()) != null) {
        throw new IllegalStateException(name + " has the key '" + key + "' twice");
      }
    }
    return Collections.unmodifiableMap(table);
  }

  /**
   * A table read the other way round.
   *
   * @param name the file without {@code words/} and {@code .txt}
   * @return for each value, in the order of the file, the keys that have it; modifiable
   * @throws IllegalStateException as {@link #table}
   */
  public Map<String, List<String>> keysByValue(String name) {
    Map<String, List<String>> keys = new LinkedHashMap<>();
    table(name)
        .forEach((key, value) -> keys.computeIfAbsent(value, v -> new ArrayList<>()).add(key));
    return keys;
  }

  /**
   * A word list as a regular expression that matches any of its entries literally; where one entry
   * begins another, the longer one is tried first.
   *
   * @param name the file without {@code words/} and {@code .txt}
   * @return alternatives without a group around them
   */
  public String alternatives(String name) {
    return words(name).stream()
        .sorted((a, b) -> Integer.compare(b.length(), a.length()))
        .map(Pattern::quote)
        .collect(Collectors.joining("|"));
  }

  private List<String> lines(String name) {
    List<String> lines = new ArrayList<>();
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(open("words/" + name + ".txt"), StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        String entry = line.strip();
        if (!entry.isEmpty() && !entry.startsWith("#")) {
          lines.add(entry);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the language pack's " + name + " cannot be read", e);
    }
    return lines;
  }
}
