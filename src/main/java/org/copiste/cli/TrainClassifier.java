package org.copiste.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.copiste.repair.classify.Boosting;
import org.copiste.repair.classify.LabelledEdit;
import org.copiste.repair.decode.EditLabeller;
import org.copiste.repair.decode.EditLabeller.Truth;
import org.copiste.repair.decode.Models;

/** {@code train classifier}: how probable a change is, from texts and their readings. */
final class TrainClassifier implements TrainTask {
  static final String ROUGH = "rough";
  static final String MADE = "made";

  @Override
  public String name() {
    return "classifier";
  }

  @Override
  public Set<String> options() {
    return Set.of(ROUGH, MADE);
  }

  @Override
  public String example() {
    return "copiste train classifier pages --rough old-scans --made misread -o edit-classifier.txt";
  }

  @Override
  public int run(List<String> paths, Arguments arguments, TrainingReport report)
      throws UsageException, NothingDoneException {
    List<String> rough = arguments.values(ROUGH);
    List<String> made = arguments.values(MADE);
    if (paths.isEmpty() && rough.isEmpty() && made.isEmpty()) {
      throw new UsageException("train classifier needs a FOLDER with gt and ocr");
    }
    TrainingOutput output = TrainingOutput.file(arguments, name());
    List<TrainingPairs> proofread = TrainingPairs.of(paths, report);
    List<TrainingPairs> doubtful = TrainingPairs.of(rough, report);
    List<TrainingPairs> invented = TrainingPairs.of(made, report);
    EditLabeller judge = new EditLabeller(models());
    List<LabelledEdit> read = new ArrayList<>();
    collect(judge, proofread, Truth.PROOFREAD, read);
    collect(judge, doubtful, Truth.ROUGH, read);
    List<LabelledEdit> misread = new ArrayList<>();
    collect(judge, invented, Truth.PROOFREAD, misread);
    List<LabelledEdit> labelled = balanced(read, misread);
    try {
      output.write(Boosting.learn(labelled).write().getBytes(StandardCharsets.UTF_8));
    } catch (IllegalArgumentException e) {
      throw new NothingDoneException(
          "among the "
              + labelled.size()
              + " changes that the decoder finds in these readings some must be right and some wrong");
    }
    report.done("classifier in " + output.path() + ", labelled edits: " + labelled.size());
    return report.exitCode();
  }

  private static void collect(
      EditLabeller judge, List<TrainingPairs> folders, Truth truths, List<LabelledEdit> into)
      throws NothingDoneException {
    for (TrainingPairs folder : folders) {
      folder.each((truth, reading, sure) -> into.addAll(judge.of(truth, reading, sure, truths)));
    }
  }

  /** Real OCR counts as much in total as randomly corrupted text, or more. */
  private static List<LabelledEdit> balanced(List<LabelledEdit> read, List<LabelledEdit> misread) {
    double times = Math.max(1, (double) misread.size() / Math.max(1, read.size()));
    List<LabelledEdit> all = new ArrayList<>(read.size() + misread.size());
    read.forEach(one -> all.add(one.counting(times)));
    all.addAll(misread);
    return all;
  }

  private static Models models() throws NothingDoneException {
    try {
      return Models.shipped();
    } catch (IOException e) {
      throw new NothingDoneException(String.valueOf(e.getMessage()));
    }
  }
}
