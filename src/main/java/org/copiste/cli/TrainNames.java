package org.copiste.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.copiste.batch.Notice;
import org.copiste.entities.lexicon.DictionaryMorphology;
import org.copiste.entities.lexicon.Morphology;
import org.copiste.entities.tagger.NameModel;
import org.copiste.entities.train.NameExample;
import org.copiste.entities.train.NameExamples;
import org.copiste.entities.train.NameGold;
import org.copiste.entities.train.NameGoldException;
import org.copiste.entities.train.NameGoldReader;
import org.copiste.entities.train.NameTrainer;
import org.copiste.language.Dictionary;
import org.copiste.language.crf.LinearChain;
import org.copiste.model.Diagnostic.Severity;
import org.copiste.pipeline.Pipeline;
import org.copiste.read.ReadException;
import org.copiste.settings.Settings;

/** {@code train names}: what is a name, from texts with their names. */
final class TrainNames implements TrainTask {
  static final String PARTIAL = "partial";
  static final String ROUGH = TrainClassifier.ROUGH;

  /** What a text counts whose names were tagged quickly or in part. */
  private static final double LESS = 0.5;

  @Override
  public String name() {
    return "names";
  }

  @Override
  public Set<String> options() {
    return Set.of(PARTIAL, ROUGH);
  }

  @Override
  public String example() {
    return "copiste train names newspapers letters-a --partial letters-b --rough quick.bio -o names";
  }

  @Override
  public int run(List<String> paths, Arguments arguments, TrainingReport report)
      throws UsageException, NothingDoneException {
    TrainingOutput output = TrainingOutput.folder(arguments, name());
    Morphology morphology = new DictionaryMorphology(Dictionary.shared());
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
    NameModel model = NameTrainer.train(documents, morphology);
    SortedMap<String, byte[]> files = new TreeMap<>();
    files.put(NameModel.FIRST, bytes(model.first()));
    files.put(NameModel.SECOND, bytes(model.second()));
    String table = String.join("\n", model.calibration().print()) + "\n";
    files.put(NameModel.CALIBRATION, table.getBytes(StandardCharsets.UTF_8));
    output.write(files);
    report.done("model of names in " + output.path());
    return report.exitCode();
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
