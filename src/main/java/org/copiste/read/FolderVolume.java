package org.copiste.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;

/** A document whose pages are the files of a folder. */
final class FolderVolume {
  private FolderVolume() {}

  /**
   * Reads it. Its SHA-256 is that of a list with a line for each file, as {@code sha256sum} prints
   * it: the file's SHA-256, two blanks and its name.
   */
  static ReadSource read(Original folder) throws ReadException, IOException {
    Volume volume = new Volume();
    MessageDigest list = Sha256.digest();
    long bytes = 0;
    for (Original page : folder.pages()) {
      list.update((page.sha256() + "  " + page.name() + "\n").getBytes(StandardCharsets.UTF_8));
      bytes += page.length();
      try (InputStream in = page.open()) {
        volume.add(page.name(), in);
      }
    }
    return volume.source(folder.name(), Optional.empty(), bytes, Sha256.hex(list));
  }
}
