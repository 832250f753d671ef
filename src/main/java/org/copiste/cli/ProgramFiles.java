package org.copiste.cli;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Checksums of the files of the program itself: of its jar, or of the folder of classes in a build
 * that is not packed. Those of a jar are in its directory, so no file has to be read.
 */
final class ProgramFiles {
  private ProgramFiles() {}

  /**
   * CRC-32 of the wanted files by their names, such as {@code org/copiste/language/fr/ngram}; none
   * where it cannot be told where the program is.
   */
  static SortedMap<String, Long> checksums(Predicate<String> wanted) {
    SortedMap<String, Long> checksums = new TreeMap<>();
    try {
      CodeSource source = ProgramFiles.class.getProtectionDomain().getCodeSource();
      if (source == null) {
        return checksums;
      }
      Path program = Path.of(source.getLocation().toURI());
      if (Files.isRegularFile(program)) {
        ofJar(program, wanted, checksums);
      } else {
        ofFolder(program, wanted, checksums);
      }
      return checksums;
    } catch (IOException | URISyntaxException e) {
      throw new IllegalStateException("the program cannot read its own files", e);
    }
  }

  private static void ofJar(Path jar, Predicate<String> wanted, SortedMap<String, Long> into)
      throws IOException {
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      for (ZipEntry entry : (Iterable<ZipEntry>) zip.stream().map(e -> (ZipEntry) e)::iterator) {
        if (!entry.isDirectory() && wanted.test(entry.getName())) {
          into.put(entry.getName(), entry.getCrc());
        }
      }
    }
  }

  private static void ofFolder(Path folder, Predicate<String> wanted, SortedMap<String, Long> into)
      throws IOException {
    List<Path> files;
    try (Stream<Path> walked = Files.walk(folder)) {
      files = walked.filter(Files::isRegularFile).toList();
    }
    for (Path file : files) {
      String name = folder.relativize(file).toString().replace('\\', '/');
      if (wanted.test(name)) {
        CRC32 crc = new CRC32();
        crc.update(Files.readAllBytes(file));
        into.put(name, crc.getValue());
      }
    }
  }
}
