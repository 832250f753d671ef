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

/** The messages of findings in each language. */
public final class Messages {

  private static final Map<MessageLocale, Properties> TEXTS = load();

  private Messages() {}

  /**
   * The message of a key with its placeholders filled in.
   *
   * @param key the key in {@code messages_LANG.properties}
   * @param arguments the values of {@code {0}}, {@code {1}}, …
   * @throws IllegalArgumentException if there is no such key
   */
  public static String format(MessageLocale locale, String key, String... arguments) {
    String text = Objects.requireNonNull(TEXTS.get(locale)).getProperty(key);
    if (text == null) {
      throw new IllegalArgumentException("no message " + key + " in " + locale.tag());
    }
    // Not MessageFormat, which would need every apostrophe of the French doubled.
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

  private static Map<MessageLocale, Properties> load() {
    Map<MessageLocale, Properties> texts = new EnumMap<>(MessageLocale.class);
    for (MessageLocale locale : MessageLocale.values()) {
      Properties properties = new Properties();
      String name = "messages_" + locale.tag() + ".properties";
      try (Reader reader =
          new InputStreamReader(
              Objects.requireNonNull(Messages.class.getResourceAsStream(name), name),
              StandardCharsets.UTF_8)) {
        properties.load(reader);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      texts.put(locale, properties);
    }
    return texts;
  }
}
