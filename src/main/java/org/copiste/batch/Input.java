package org.copiste.batch;

import java.nio.file.Path;
import java.util.Optional;

/**
 * One file to be worked on.
 *
 * @param shown the file as the user named it, for messages
 * @param path where it is; empty for standard input
 * @param mirrored the folder below the PATH that was given, which is made again in the output;
 *     empty path for none
 * @param file the file's name without folders
 * @param configuration what applies to it
 */
public record Input(
    String shown, Optional<Path> path, Path mirrored, String file, Configuration configuration) {

  /** The name of standard input. */
  public static final String STDIN = "stdin";

  /** Standard input. */
  public static Input stdin(Configuration configuration) {
    return new Input(STDIN, Optional.empty(), Path.of(""), STDIN, configuration);
  }

  /** The NAME of everything written about it: its name without its extension. */
  public String name() {
    int dot = file.lastIndexOf('.');
    return dot > 0 ? file.substring(0, dot) : file;
  }

  /** Where a result about it stands below the output folder. */
  public Path result(String extension) {
    return mirrored.resolve(name() + extension);
  }
}
