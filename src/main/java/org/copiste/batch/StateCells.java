package org.copiste.batch;

import java.nio.file.Path;
import java.util.Objects;

/** How paths are written into the cells of a state file. */
final class StateCells {
  private StateCells() {}

  /** A path with slashes, whatever the system. */
  static String portable(Path path) {
    String text = path.toString();
    return Objects.equals(path.getFileSystem().getSeparator(), "/")
        ? text
        : text.replace('\\', '/');
  }

  /** Escapes a file name, which may contain the separators of cells and lines. */
  static String escaped(String key) {
    return key.replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n").replace("\r", "\\r");
  }

  static String unescaped(String cell) {
    if (cell.indexOf('\\') < 0) {
      return cell;
    }
    StringBuilder key = new StringBuilder();
    for (int i = 0; i < cell.length(); i++) {
      char c = cell.charAt(i);
      if (c == '\\' && i + 1 < cell.length()) {
        i++;
        char escape = cell.charAt(i);
        c = escape == 't' ? '\t' : escape == 'n' ? '\n' : escape == 'r' ? '\r' : escape;
      }
      key.append(c);
    }
    return key.toString();
  }
}
