package org.copiste.settings;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the line of each key in a TOML file, which the parser does not report. Only files that the
 * parser has accepted are scanned, so the scan need not check the syntax.
 */
final class TomlKeyLines {
  /** How deep a key of a configuration can lie; whoever writes more means to do harm. */
  private static final int DEEPEST = 3;

  private final Map<List<String>, Integer> lines = new HashMap<>();

  TomlKeyLines(String toml) {
    List<String> table = List.of();
    int number = 0;
    for (String line : toml.split("\n", -1)) {
      number++;
      String text = line.strip();
      if (text.startsWith("[")) {
        table = keys(text.substring(text.startsWith("[[") ? 2 : 1), ']');
        lines.putIfAbsent(table, number);
      } else if (!text.isEmpty() && text.charAt(0) != '#') {
        List<String> path = new ArrayList<>(table);
        for (String key : keys(text, '=')) {
          path.add(key);
          lines.putIfAbsent(List.copyOf(path), number);
        }
      }
    }
  }

  /** The line of a key, given as the names of its tables and its own; 1 if it was not found. */
  int of(List<String> path) {
    return lines.getOrDefault(path, 1);
  }

  /** The parts of a dotted key that ends with a given character. */
  private static List<String> keys(String text, char end) {
    List<String> keys = new ArrayList<>();
    StringBuilder key = new StringBuilder();
    char quote = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (keys.size() == DEEPEST) {
        return keys;
      }
      if (quote != 0) {
        if (c == quote) {
          quote = 0;
        } else {
          key.append(c);
        }
      } else if (c == '"' || c == '\'') {
        quote = c;
      } else if (c == '.' || c == end) {
        keys.add(key.toString().strip());
        key.setLength(0);
        if (c == end) {
          return keys;
        }
      } else {
        key.append(c);
      }
    }
    return List.of();
  }
}
