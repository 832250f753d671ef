package org.copiste.batch;

import java.nio.file.Path;
import java.util.Optional;
import org.copiste.model.Source;
import org.copiste.settings.Configuration;

/**
 * One file to be processed.
 *
 * @param shown the file as the user named it, for messages
 * @param path where it is; empty for standard input
 * @param mirrored the file's folder relative to the PATH that was given, recreated in the output;
 *     the empty path for none
 * @param file the file's name without folders
 * @param configuration the configuration that applies to it
 */
public record Input(
    String shown, Optional<Path> path, Path mirrored, String file, Configuration configuration) {

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

  /** The path of one of its results relative to the output folder. */
  public Path result(String extension) {
    return mirrored.resolve(name() + extension);
  }
}
