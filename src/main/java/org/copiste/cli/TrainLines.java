package org.copiste.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.copiste.language.crf.LinearChain;
import org.copiste.structure.train.GoldLetter;
import org.copiste.structure.train.LineTrainer;
import org.copiste.structure.train.ProseReader;

/** {@code train lines}: what kind each line of a letter is, from letters with labelled lines. */
final class TrainLines implements TrainTask {
  static final String PROSE = "prose";

  @Override
  public String name() {
    return "lines";
  }

  @Override
  public Set<String> options() {
    return Set.of(PROSE);
  }

  @Override
  public String example() {
    return "copiste train lines edition-a edition-b own.lines --prose novels -o lines.gz";
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
    List<GoldLetter> prose = prose(arguments.values(PROSE), output, report);
    byte[] model = bytes(LineTrainer.train(letters, prose));
    output.write(model);
    report.done("line model in " + output.path() + ", bytes: " + model.length);
    return report.exitCode();
  }

  /** Passages of texts with a paragraph on each line. */
  private static List<GoldLetter> prose(
      List<String> folders, TrainingOutput output, TrainingReport report)
      throws UsageException, NothingDoneException {
    List<GoldLetter> passages = new ArrayList<>();
    if (!folders.isEmpty()) {
      TrainingTexts.of(folders, "lines", output.path(), report)
          .each((name, text) -> passages.addAll(ProseReader.read(name, text)));
    }
    return passages;
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
