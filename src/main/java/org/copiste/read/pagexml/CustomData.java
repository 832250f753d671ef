package org.copiste.read.pagexml;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The attribute {@code custom}, in which Transkribus and eScriptorium put what PAGE has no place
 * for, written like style sheets: {@code readingOrder {index:3;} structure {type:heading;}}.
 */
final class CustomData {
  private static final Pattern GROUP = Pattern.compile("([\\w-]+)\\s*\\{([^}]*)}");
  private static final Pattern VALUE = Pattern.compile("([\\w-]+)\\s*:([^;]*)");

  private final String custom;

  CustomData(Optional<String> custom) {
    this.custom = custom.orElse("");
  }

  /** The place in the order of reading. */
  OptionalInt index() {
    Optional<String> index = value("readingOrder", "index").filter(i -> i.matches("\\d{1,9}"));
    return index.isPresent() ? OptionalInt.of(Integer.parseInt(index.get())) : OptionalInt.empty();
  }

  /** What kind of region or line it is. */
  Optional<String> type() {
    return value("structure", "type").filter(type -> !type.isEmpty());
  }

  /** Hands over the offset in the line, as it is written, and the length of each raised sign. */
  void superscripts(BiConsumer<Integer, Integer> raised) {
    GROUP
        .matcher(custom)
        .results()
        .filter(group -> group.group(1).equals("textStyle"))
        .map(group -> group.group(2))
        .filter(style -> "true".equals(in(style, "superscript").orElse("")))
        .forEach(
            style -> {
              Optional<String> offset = in(style, "offset").filter(n -> n.matches("\\d{1,9}"));
              Optional<String> length = in(style, "length").filter(n -> n.matches("\\d{1,9}"));
              if (offset.isPresent() && length.isPresent()) {
                raised.accept(Integer.parseInt(offset.get()), Integer.parseInt(length.get()));
              }
            });
  }

  private Optional<String> value(String group, String name) {
    Matcher groups = GROUP.matcher(custom);
    while (groups.find()) {
      if (groups.group(1).equals(group)) {
        return in(groups.group(2), name);
      }
    }
    return Optional.empty();
  }

  private static Optional<String> in(String group, String name) {
    return VALUE
        .matcher(group)
        .results()
        .filter(value -> value.group(1).equals(name))
        .map(value -> value.group(2).strip())
        .findFirst();
  }
}
