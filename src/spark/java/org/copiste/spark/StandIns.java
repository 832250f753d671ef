package org.copiste.spark;

import java.nio.file.Path;
import org.copiste.batch.Notice;

/**
 * Paths of this machine that stand for files elsewhere. They have no characters but those of ASCII,
 * since Java refuses others where the machine's locale does not have them.
 */
final class StandIns {
  private static final String ROOT = "/copiste.remote/";

  private final String top;

  /** For the files of a folder with this name. */
  StandIns(String top) {
    this.top = ROOT + escaped(top);
  }

  /** What stands for the file with this identifier. */
  Path path(String id) {
    return Path.of(top + "/" + escaped(id));
  }

  /** What stands for a folder, relative to the one at the top. */
  Path folder(String id) {
    return Path.of(escaped(id));
  }

  /** The identifier of what a path stands for; the name of the folder at the top. */
  String id(Path path) {
    return id(path.toString());
  }

  private String id(String path) {
    return path.startsWith(top + "/")
        ? unescaped(path.substring(top.length() + 1))
        : unescaped(path.substring(ROOT.length()));
  }

  /** The message with the identifier for the path. */
  Notice renamed(Notice notice) {
    return new Notice(
        id(notice.file()),
        notice.line(),
        notice.column(),
        notice.severity(),
        notice.message(),
        notice.code());
  }

  private static String escaped(String id) {
    StringBuilder path = new StringBuilder();
    for (char c : id.toCharArray()) {
      if (c <= ' ' || c > '~' || c == '%' || c == '\\') {
        path.append(String.format("%%%04x", (int) c));
      } else {
        path.append(c);
      }
    }
    return path.toString();
  }

  private static String unescaped(String path) {
    StringBuilder id = new StringBuilder();
    for (int i = 0; i < path.length(); i++) {
      if (path.charAt(i) == '%') {
        id.append((char) Integer.parseInt(path.substring(i + 1, i + 5), 16));
        i += 4;
      } else {
        id.append(path.charAt(i));
      }
    }
    return id.toString();
  }
}
