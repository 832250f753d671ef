package org.copiste.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.copiste.repair.decode.JudgedChanges;
import org.copiste.repair.decode.JudgedChanges.Truth;
import org.copiste.repair.decode.Models;
import org.copiste.repair.rank.Boosting;
import org.copiste.repair.rank.Judged;

/** {@code train ranking}: how probable a change is, from texts and their readings. */
final class TrainRanking implements Training {
  static final String ROUGH = "rough";

  @Override
  public String name() {
    return "ranking";
  }

  @Override
  public Set<String> options() {
    return Set.of(ROUGH);
  }

  @Override
  public String example() {
    return "copiste train ranking pages misread --rough old-scans -o ranking.txt";
  }

  @Override
  public int run(List<String> paths, Arguments arguments, TrainingReport report)
      throws UsageException, NothingDoneException {
    List<String> rough = arguments.values(ROUGH);
    if (paths.isEmpty() && rough.isEmpty()) {
      throw new UsageException("train ranking needs a FOLDER with gt and ocr");
    }
    TrainingOutput output = TrainingOutput.file(arguments, name());
    List<TrainingPairs> proofread = TrainingPairs.of(paths, report);
    List<TrainingPairs> doubtful = TrainingPairs.of(rough, report);
    JudgedChanges judge = new JudgedChanges(models());
    List<Judged> judged = new ArrayList<>();
    for (TrainingPairs folder : proofread) {
      folder.each((truth, reading) -> judged.addAll(judge.of(truth, reading, Truth.PROOFREAD)));
    }
    for (TrainingPairs folder : doubtful) {
      folder.each((truth, reading) -> judged.addAll(judge.of(truth, reading, Truth.ROUGH)));
    }
    try {
      output.write(Boosting.learn(judged).write().getBytes(StandardCharsets.UTF_8));
    } catch (IllegalArgumentException e) {
      throw new NothingDoneException(
          "among the "
              + judged.size()
              + " changes that the decoder finds in these readings some must be right and some wrong");
    }
    report.done("ranking in " + output.path() + ", judged changes: " + judged.size());
    return report.exitCode();
  }

  private static Models models() throws NothingDoneException {
    try {
      return Models.shipped();
    } catch (IOException e) {
      throw new NothingDoneException(String.valueOf(e.getMessage()));
    }
  }
}
