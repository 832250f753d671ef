package org.copiste.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import org.copiste.language.crf.LinearChain;
import org.copiste.structure.train.GoldLetter;
import org.copiste.structure.train.LineTrainer;

/** {@code train lines}: what kind each line of a letter is, from letters with labelled lines. */
final class TrainLines implements TrainTask {

  @Override
  public String name() {
    return "lines";
  }

  @Override
  public Set<String> options() {
    return Set.of();
  }

  @Override
  public String example() {
    return "copiste train lines edition-a edition-b own.lines -o lines.gz";
  }

  @Override
  public int run(List<String> paths, Arguments arguments, TrainingReport report)
      throws UsageException, NothingDoneException {
    if (paths.isEmpty()) {
      throw new UsageException("train lines needs an EDITION: a folder, or a file *.lines");
    }
    TrainingOutput output = TrainingOutput.file(arguments, name());
    List<GoldLetter> letters = TrainingLetters.of(paths, report);
    if (letters.isEmpty()) {
      throw new NothingDoneException("there is no letter with labelled lines");
    }
    report.done(
        "letters: "
            + letters.size()
            + ", editions: "
            + letters.stream().map(GoldLetter::edition).distinct().count()
            + ", lines: "
            + letters.stream().mapToInt(letter -> letter.lines().size()).sum());
    byte[] model = bytes(LineTrainer.train(letters));
    output.write(model);
    report.done("line model in " + output.path() + ", bytes: " + model.length);
    return report.exitCode();
  }

  private static byte[] bytes(LinearChain model) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      model.write(bytes);
    } catch (IOException never) {
      throw new UncheckedIOException(never);
    }
    return bytes.toByteArray();
  }
}
