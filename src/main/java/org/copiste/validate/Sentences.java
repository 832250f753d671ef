package org.copiste.validate;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;

/** The sentences that findings are worded with, in each language. */
public final class Sentences {

  private static final Map<Tongue, Properties> TEXTS = load();

  private Sentences() {}

  /**
   * The sentence of a rule with its places filled.
   *
   * @param key name of the sentence in {@code sentences_LANG.properties}
   * @param arguments what stands for {@code {0}}, {@code {1}}, …
   * @throws IllegalArgumentException where there is no such sentence
   */
  public static String say(Tongue tongue, String key, String... arguments) {
    String text = Objects.requireNonNull(TEXTS.get(tongue)).getProperty(key);
    if (text == null) {
      throw new IllegalArgumentException("no sentence " + key + " in " + tongue.tag());
    }
    // Not MessageFormat: its apostrophes would have to be doubled all over the French.
    StringBuilder filled = new StringBuilder();
    int from = 0;
    for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', from)) {
      int close = text.indexOf('}', open);
      filled.append(text, from, open);
      filled.append(arguments[Integer.parseInt(text.substring(open + 1, close))]);
      from = close + 1;
    }
    return filled.append(text, from, text.length()).toString();
  }

  private static Map<Tongue, Properties> load() {
    Map<Tongue, Properties> texts = new EnumMap<>(Tongue.class);
    for (Tongue tongue : Tongue.values()) {
      Properties properties = new Properties();
      String name = "sentences_" + tongue.tag() + ".properties";
      try (Reader reader =
          new InputStreamReader(
              Objects.requireNonNull(Sentences.class.getResourceAsStream(name), name),
              StandardCharsets.UTF_8)) {
        properties.load(reader);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      texts.put(tongue, properties);
    }
    return texts;
  }
}
