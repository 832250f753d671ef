package org.copiste.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.SortedMap;
import org.copiste.batch.AtomicFileSink;
import org.copiste.batch.IoFailure;
import org.copiste.batch.OverwritePolicy;
import org.copiste.batch.TemporaryFile;

/** Writes the results of {@code train}: whole or not at all, and never over an existing file. */
final class TrainingOutput {
  private final Path output;
  private final OverwritePolicy policy;

  private TrainingOutput(Path output, OverwritePolicy policy) {
    this.output = output;
    this.policy = policy;
  }

  /**
   * The file to write, checked before the work starts.
   *
   * @throws NothingDoneException if it exists and is not to be replaced
   */
  static TrainingOutput file(Arguments arguments, String kind)
      throws UsageException, NothingDoneException {
    TrainingOutput output = of(arguments, kind, "FILE");
    if (Files.isDirectory(output.output)) {
      throw new UsageException("-o “" + output.output + "” is a folder; a file is expected");
    }
    output.refuse(output.output);
    return output;
  }

  /** The folder to write into. */
  static TrainingOutput folder(Arguments arguments, String kind) throws UsageException {
    TrainingOutput output = of(arguments, kind, "DIR");
    if (Files.isRegularFile(output.output)) {
      throw new UsageException("-o “" + output.output + "” is a file; a folder is expected");
    }
    return output;
  }

  private static TrainingOutput of(Arguments arguments, String kind, String what)
      throws UsageException {
    Path output =
        arguments
            .output()
            .orElseThrow(() -> new UsageException("train " + kind + " needs -o " + what));
    return new TrainingOutput(output, arguments.overwritePolicy());
  }

  Path path() {
    return output;
  }

  /** Writes the file. */
  void write(byte[] bytes) throws NothingDoneException {
    put(output, bytes);
  }

  /**
   * Writes files by their names in the folder. If one of them exists with other content and is not
   * to be replaced, none is written.
   */
  void write(SortedMap<String, byte[]> files) throws NothingDoneException {
    try {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        Path at = output.resolve(file.getKey());
        if (!(Files.isRegularFile(at) && Arrays.equals(Files.readAllBytes(at), file.getValue()))) {
          refuse(at);
        }
      }
    } catch (IOException e) {
      throw unwritable(output, e);
    }
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      put(output.resolve(file.getKey()), file.getValue());
    }
  }

  private void refuse(Path file) throws NothingDoneException {
    if (policy == OverwritePolicy.KEEP && Files.exists(file)) {
      throw new NothingDoneException("“" + file + "” is there already; --fresh replaces it");
    }
  }

  private static void put(Path file, byte[] bytes) throws NothingDoneException {
    try {
      TemporaryFile.sweep(file);
      new AtomicFileSink().write(file, bytes);
    } catch (IOException e) {
      throw unwritable(file, e);
    }
  }

  private static NothingDoneException unwritable(Path file, IOException e) {
    return new NothingDoneException("“" + file + "” cannot be written: " + IoFailure.reason(e));
  }
}
