package org.copiste.batch;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Names of files beside a result, which must be possible wherever that of the result is. */
public final class FileNames {
  /** What Linux, macOS and Windows allow at most, in bytes of UTF-8; Windows counts UTF-16. */
  private static final int LONGEST = 255;

  private FileNames() {}

  /**
   * The path beside a file whose name is that of the file between two affixes. Where that would be
   * too long, the digest of the file's name stands for it; so it is the same each time.
   */
  public static Path beside(Path file, String before, String after) {
    String name = String.valueOf(file.getFileName());
    String whole = before + name + after;
    return file.resolveSibling(fits(whole) ? whole : before + digest(name) + after);
  }

  /** As {@link #beside}, but the beginning of a name that is too long is kept. */
  static Path backup(Path file, String extension) {
    String name = String.valueOf(file.getFileName());
    String rest = "~" + digest(name).substring(0, 8) + extension;
    int length = name.length();
    while (!fits(length < name.length() ? name.substring(0, length) + rest : name + extension)) {
      length = name.offsetByCodePoints(length, -1);
    }
    return file.resolveSibling(
        length < name.length() ? name.substring(0, length) + rest : name + extension);
  }

  private static boolean fits(String name) {
    return name.getBytes(StandardCharsets.UTF_8).length <= LONGEST;
  }

  private static String digest(String name) {
    return Digest.sha256(name.getBytes(StandardCharsets.UTF_8));
  }
}
