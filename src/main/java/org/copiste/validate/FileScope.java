package org.copiste.validate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/**
 * The folders in and below which the files lie that a document or a schema may name. Either may
 * come from anywhere, and a message about a file that it names can quote that file. Symbolic links
 * are followed before a path is judged.
 *
 * @param folders real paths; none of them lies in another
 */
record FileScope(List<Path> folders) {
  /** No file at all. */
  static final FileScope NONE = new FileScope(List.of());

  /** These folders; one that is not there is left out. */
  static FileScope of(Collection<Path> folders) {
    TreeSet<Path> real = new TreeSet<>();
    for (Path folder : folders) {
      try {
        real.add(folder.toRealPath());
      } catch (IOException e) {
        // Nothing can lie below it.
        continue;
      }
    }
    List<Path> outermost = new ArrayList<>();
    for (Path folder : real) {
      if (outermost.stream().noneMatch(folder::startsWith)) {
        outermost.add(folder);
      }
    }
    return new FileScope(List.copyOf(outermost));
  }

  /** These folders and another. */
  FileScope and(Path folder) {
    List<Path> all = new ArrayList<>(folders);
    all.add(folder);
    return of(all);
  }

  /** Only those folders in which a file lies. */
  FileScope around(Path file) {
    return new FileScope(folders.stream().filter(folder -> isIn(file, folder)).toList());
  }

  /** Whether a file is below one of the folders, or would be if it were there. */
  boolean holds(Path file) {
    return folders.stream().anyMatch(folder -> isIn(file, folder));
  }

  private static boolean isIn(Path file, Path folder) {
    try {
      for (Path at = file.toAbsolutePath().normalize(); at != null; at = at.getParent()) {
        if (Files.exists(at)) {
          return at.toRealPath().startsWith(folder);
        }
      }
      return false;
    } catch (IOException e) {
      return false;
    }
  }

  /**
   * The regular file at an address. Reading a device or a pipe might never end.
   *
   * @throws IOException if there is none in the scope; the message does not tell whether there is
   *     one outside
   */
  Path regular(String address) throws IOException {
    Path file = LocalFileResolver.local(address);
    if (!holds(file)) {
      throw new IOException(address + " lies outside the folders that may be read");
    }
    if (!Files.isRegularFile(file)) {
      throw new IOException(address + " is no file");
    }
    return file;
  }
}
