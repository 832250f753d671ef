package org.copiste.read.hocr;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.copiste.model.Shape;
import org.copiste.read.page.Measures;

/** The properties that hOCR puts into the attribute {@code title}: {@code bbox 1 2 3 4; poly …}. */
final class HocrTitle {
  private final Map<String, String> properties = new HashMap<>();

  HocrTitle(String title) {
    boolean quoted = false;
    char quote = '"';
    int from = 0;
    for (int i = 0; i <= title.length(); i++) {
      char c = i < title.length() ? title.charAt(i) : ';';
      if (quoted && i < title.length()) {
        quoted = c != quote;
      } else if (c == '"' || (c == '\'' && beginsValue(title, i))) {
        quoted = true;
        quote = c;
      } else if (c == ';') {
        add(title.substring(from, i).strip());
        from = i + 1;
      }
    }
  }

  /** Whether a quotation mark is no apostrophe in a file's name. */
  private static boolean beginsValue(String title, int at) {
    return at > 0 && Character.isWhitespace(title.charAt(at - 1));
  }

  private void add(String property) {
    String[] parts = property.split("\\s+", 2);
    properties.putIfAbsent(parts[0].toLowerCase(Locale.ROOT), parts.length > 1 ? parts[1] : "");
  }

  /** The value of a property without quotation marks around it; empty where it is blank. */
  Optional<String> value(String name) {
    return Optional.ofNullable(properties.get(name))
        .map(value -> value.replaceFirst("^([\"'])(.*)\\1$", "$2").strip())
        .filter(value -> !value.isEmpty());
  }

  OptionalDouble number(String name) {
    return Measures.number(value(name));
  }

  /** The outline: a polygon where there is one, else the box. */
  Optional<Shape> shape() {
    int[] points = Measures.numbers(value("poly").orElse(""));
    return points.length >= 6 ? Measures.outline(points) : box();
  }

  Optional<Shape> box() {
    int[] box = Measures.numbers(value("bbox").orElse(""));
    return box.length == 4 ? Measures.outline(box) : Optional.empty();
  }

  /** How sure the engine was of a word: its own figure, or the mean of its characters'. */
  OptionalDouble confidence() {
    OptionalDouble word = number("x_wconf");
    if (word.isPresent()) {
      return share(word.getAsDouble());
    }
    OptionalDouble mean =
        Measures.numbers(value("x_confs").orElse("")).length == 0
            ? OptionalDouble.empty()
            : mean(value("x_confs").orElse(""));
    return mean.isPresent() ? share(mean.getAsDouble()) : mean;
  }

  private static OptionalDouble mean(String list) {
    double sum = 0;
    int count = 0;
    for (String item : list.split("[\\s,]+")) {
      OptionalDouble number = Measures.number(Optional.of(item));
      sum += number.orElse(0);
      count += number.isPresent() ? 1 : 0;
    }
    return count == 0 ? OptionalDouble.empty() : OptionalDouble.of(sum / count);
  }

  /** hOCR has percentages; kraken writes shares of 1. */
  private static OptionalDouble share(double number) {
    return Measures.confidence(Optional.of(Double.toString(number)));
  }
}
