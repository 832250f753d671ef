package org.copiste.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.copiste.batch.Notice;
import org.copiste.language.ngram.CountsException;
import org.copiste.language.ngram.NgramEstimator;
import org.copiste.model.Diagnostic.Severity;

/** {@code train language}: builds the language model from counts. */
final class TrainLanguage implements TrainTask {

  @Override
  public String name() {
    return "language";
  }

  @Override
  public Set<String> options() {
    return Set.of();
  }

  @Override
  public String example() {
    return "copiste train language counts -o ngram";
  }

  @Override
  public int run(List<String> paths, Arguments arguments, TrainingReport report)
      throws UsageException, NothingDoneException {
    TrainingOutput output = TrainingOutput.file(arguments, name());
    byte[] model = built(paths, name(), report, NgramEstimator::build);
    output.write(model);
    report.done("language model in " + output.path() + ", bytes: " + model.length);
    return report.exitCode();
  }

  /** Builds a file from a folder of counts. */
  interface Builder {
    byte[] build(Path counts) throws IOException;
  }

  /** Runs a builder on the single folder of counts that the command line names. */
  static byte[] built(List<String> paths, String kind, TrainingReport report, Builder builder)
      throws UsageException, NothingDoneException {
    if (paths.size() != 1) {
      throw new UsageException("train " + kind + " needs one folder of counts");
    }
    Path counts = Path.of(paths.get(0));
    if (!Files.isDirectory(counts)) {
      throw new UsageException("there is no folder “" + counts + "”");
    }
    try {
      return builder.build(counts);
    } catch (CountsException e) {
      report.say(
          new Notice(e.file(), e.line(), 1, Severity.ERROR, e.getMessage(), "malformed-counts"));
      throw new NothingDoneException("the counts cannot be used");
    } catch (NoSuchFileException e) {
      throw new NothingDoneException("there is no file “" + e.getFile() + "”");
    } catch (IOException e) {
      throw new NothingDoneException("the counts cannot be read: " + e.getMessage());
    }
  }
}
