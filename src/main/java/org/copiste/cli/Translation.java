package org.copiste.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copiste.batch.Notice;
import org.copiste.batch.Wording;
import org.copiste.language.text.OneLine;
import org.copiste.validate.MessageLocale;

/**
 * What the program says in another language. As with gettext, the English sentence of the code is
 * the key, with {@code {1}}, {@code {2}} … where it has values; a sentence that the catalogue lacks
 * stays English. So no part of the program but this one knows of languages, and what machines read
 * (ledgers, reports, codes) stays the same in all.
 */
final class Translation implements Wording {
  private static final Pattern ENTRY = Pattern.compile("(?m)^msgid \"(.*)\"\nmsgstr \"(.*)\"$");

  private static final Pattern PLACE = Pattern.compile("\\{([1-9])\\}");

  private static final Translation ENGLISH = new Translation(MessageLocale.EN, Map.of());
  private static final Translation FRENCH = new Translation(MessageLocale.FR, catalogue("fr.po"));

  private final MessageLocale locale;
  private final Map<String, String> phrases;
  private final List<Template> templates = new ArrayList<>();

  /** A sentence with places for values. */
  private record Template(Pattern english, String phrase, List<Integer> places, String other) {
    int literal() {
      return PLACE.matcher(phrase).replaceAll("").length();
    }
  }

  private Translation(MessageLocale locale, Map<String, String> phrases) {
    this.locale = locale;
    this.phrases = phrases;
    phrases.forEach(
        (english, other) -> {
          if (PLACE.matcher(english).find()) {
            templates.add(template(english, other));
          }
        });
    // The sentence with more words of its own says more exactly what is meant.
    templates.sort((a, b) -> b.literal() - a.literal());
  }

  static Translation of(MessageLocale locale) {
    return locale == MessageLocale.FR ? FRENCH : ENGLISH;
  }

  MessageLocale locale() {
    return locale;
  }

  @Override
  public String say(String english, Object... values) {
    return Wording.filled(phrases.getOrDefault(english, english), values);
  }

  /** A sentence whose values are put in already; their words are translated, too. */
  String of(String english) {
    return lookUp(english).orElse(english);
  }

  /** A message about a file: its sentence is translated, place, severity and code stay. */
  String of(Notice notice) {
    return new Notice(
            notice.file(),
            notice.line(),
            notice.column(),
            notice.severity(),
            of(OneLine.of(notice.message())),
            notice.code())
        .toString();
  }

  /** The translation; empty where the catalogue has none. */
  Optional<String> lookUp(String english) {
    String exact = phrases.get(english);
    if (exact != null) {
      return Optional.of(exact);
    }
    for (Template template : templates) {
      Matcher found = template.english().matcher(english);
      if (found.matches()) {
        String[] values = new String[9];
        for (int i = 0; i < template.places().size(); i++) {
          values[template.places().get(i) - 1] = of(found.group(i + 1));
        }
        return Optional.of(Wording.filled(template.other(), (Object[]) values));
      }
    }
    return Optional.empty();
  }

  private static Template template(String english, String other) {
    StringBuilder pattern = new StringBuilder();
    List<Integer> places = new ArrayList<>();
    Matcher place = PLACE.matcher(english);
    int from = 0;
    while (place.find()) {
      pattern.append(Pattern.quote(english.substring(from, place.start()))).append("(.+?)");
      places.add(Integer.valueOf(place.group(1)));
      from = place.end();
    }
    pattern.append(Pattern.quote(english.substring(from)));
    return new Template(Pattern.compile(pattern.toString()), english, places, other);
  }

  /** Reads a catalogue in gettext's format, of which it uses pairs of one line each. */
  private static Map<String, String> catalogue(String file) {
    Map<String, String> phrases = new HashMap<>();
    try (InputStream in =
        Objects.requireNonNull(Translation.class.getResourceAsStream(file), file)) {
      Matcher entry = ENTRY.matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8));
      while (entry.find()) {
        phrases.put(unescaped(entry.group(1)), unescaped(entry.group(2)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return phrases;
  }

  private static String unescaped(String text) {
    return text.replace("\\\"", "\"").replace("\\\\", "\\");
  }
}
