package org.copiste.cli;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.copiste.language.train.ErrorTableBuilder;

/** {@code train errors}: counts the errors of one kind of OCR from its output and ground truth. */
final class TrainErrors implements TrainTask {
  static final String SOURCE = "source";

  @Override
  public String name() {
    return "errors";
  }

  @Override
  public Set<String> options() {
    return Set.of(SOURCE);
  }

  @Override
  public String example() {
    return "copiste train errors pages more-pages -o own-scans.tsv";
  }

  @Override
  public int run(List<String> paths, Arguments arguments, TrainingReport report)
      throws UsageException, NothingDoneException {
    if (paths.isEmpty()) {
      throw new UsageException("train errors needs a FOLDER with gt and ocr");
    }
    TrainingOutput output = TrainingOutput.file(arguments, name());
    ErrorTableBuilder builder = new ErrorTableBuilder();
    int pairs = 0;
    for (TrainingPairs folder : TrainingPairs.of(paths, report)) {
      pairs += folder.each((truth, reading, sure) -> builder.add(truth, reading));
    }
    if (pairs == 0) {
      throw new NothingDoneException("there is no pair of a text and its reading");
    }
    String about = "error counts, pairs of a text and its reading: " + pairs;
    String source = arguments.value(SOURCE).map(text -> about + "\n" + text).orElse(about);
    output.write(builder.table(source).getBytes(StandardCharsets.UTF_8));
    report.done("error counts in " + output.path() + ", pairs: " + pairs);
    return report.exitCode();
  }
}
