package org.copiste.batch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.copiste.model.Source;
import org.copiste.read.Original;
import org.copiste.settings.Configuration;

/**
 * One document to be processed: a file, or a folder whose files are its pages.
 *
 * @param shown the file as the user named it, for messages
 * @param path where the file or folder is; empty for standard input
 * @param mirrored the file's folder relative to the PATH that was given, recreated in the output;
 *     the empty path for none
 * @param file the file's name without folders, or the folder's with a slash
 * @param configuration the configuration that applies to it
 * @param parts other files that belong to it, in order: the pages of a folder, or what a list of
 *     pages refers to
 */
public record Input(
    String shown,
    Optional<Path> path,
    Path mirrored,
    String file,
    Configuration configuration,
    List<Path> parts) {

  /** Copies the list. */
  public Input {
    parts = List.copyOf(parts);
  }

  /** A file that stands for itself. */
  public Input(
      String shown, Optional<Path> path, Path mirrored, String file, Configuration configuration) {
    this(shown, path, mirrored, file, configuration, List.of());
  }

  /** The same with other files that belong to it. */
  Input with(List<Path> more) {
    return new Input(shown, path, mirrored, file, configuration, more);
  }

  /** Whether it is a folder. */
  public boolean isFolder() {
    return file.endsWith("/");
  }

  /**
   * What it is read from.
   *
   * @param stdin read to its end if this is standard input
   */
  public Original original(InputStream stdin) throws IOException {
    if (isFolder()) {
      return Original.ofPages(file, parts.stream().map(Original::of).toList());
    }
    return path.isPresent() ? Original.of(path.get()) : Original.of(file, stdin.readAllBytes());
  }

  /** The length of all its files in bytes. */
  long length() throws IOException {
    long length = isFolder() || path.isEmpty() ? 0 : Files.size(path.get());
    for (Path part : parts) {
      length += Files.size(part);
    }
    return length;
  }

  /** The name of standard input. */
  public static final String STDIN = "stdin";

  /** Standard input. */
  public static Input stdin(Configuration configuration) {
    return new Input(STDIN, Optional.empty(), Path.of(""), STDIN, configuration);
  }

  /** Its NAME, which every result carries: the file name without its last extension. */
  public String name() {
    return Source.nameOf(file);
  }

  /**
   * The path of one of its results relative to the output folder.
   *
   * @param extension what stands behind NAME; empty for the input's own file name. With a second
   *     point before it ({@code ..pages}) the file is a hidden one, {@code .NAME.pages}
   */
  public Path result(String extension) {
    if (extension.startsWith("..")) {
      return mirrored.resolve("." + name() + extension.substring(1));
    }
    return mirrored.resolve(extension.isEmpty() ? file : name() + extension);
  }
}
