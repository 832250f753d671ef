package org.copiste.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.copiste.batch.Notice;
import org.copiste.entities.lexicon.Morphology;
import org.copiste.entities.train.NameExample;
import org.copiste.entities.train.NameExamples;
import org.copiste.entities.train.NameGold;
import org.copiste.entities.train.NameGoldException;
import org.copiste.entities.train.NameGoldReader;
import org.copiste.model.Diagnostic.Severity;
import org.copiste.pipeline.Pipeline;
import org.copiste.read.ReadException;
import org.copiste.settings.Settings;

/** Texts with their names, to learn from. */
final class NamedTexts {
  static final String PARTIAL = "partial";
  static final String ROUGH = TrainClassifier.ROUGH;

  /** What a text counts whose names were tagged quickly or in part. */
  private static final double LESS = 0.5;

  private NamedTexts() {}

  /**
   * The texts that the command line names, in its order.
   *
   * @throws NothingDoneException if they are fewer than two
   */
  static List<NameExample> read(
      List<String> paths, Arguments arguments, Morphology morphology, TrainingReport report)
      throws NothingDoneException {
    NameExamples examples = new NameExamples(morphology);
    List<NameExample> documents = new ArrayList<>();
    for (String path : paths) {
      read(Path.of(path), 1, false, examples, documents, report);
    }
    for (String path : arguments.values(ROUGH)) {
      read(Path.of(path), LESS, false, examples, documents, report);
    }
    for (String path : arguments.values(PARTIAL)) {
      read(Path.of(path), LESS, true, examples, documents, report);
    }
    if (documents.size() < 2) {
      throw new NothingDoneException("there are no two texts with names");
    }
    report.done("texts: " + documents.size());
    return documents;
  }

  private static void read(
      Path path,
      double weight,
      boolean partial,
      NameExamples examples,
      List<NameExample> to,
      TrainingReport report) {
    if (!Files.exists(path)) {
      report.say(
          Notice.error(path.toString(), "file-not-found", "there is no such file or folder"));
      return;
    }
    Pipeline pipeline = Pipeline.with(Settings.DEFAULT);
    try {
      for (NameGold gold : new NameGoldReader().read(path)) {
        byte[] bytes = gold.text().getBytes(StandardCharsets.UTF_8);
        to.add(
            examples.of(pipeline.structured(gold.name() + ".txt", bytes), gold, weight, partial));
      }
    } catch (NameGoldException e) {
      report.say(
          new Notice(e.file(), e.line(), 1, Severity.ERROR, e.getMessage(), "malformed-gold"));
    } catch (IOException e) {
      report.say(Notice.error(path.toString(), "unreadable", "the file cannot be read"));
    } catch (ReadException e) {
      report.say(Notice.error(path.toString(), "unreadable", "the text cannot be read"));
    }
  }
}
