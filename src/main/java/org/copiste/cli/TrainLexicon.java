package org.copiste.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.copiste.language.ngram.NgramFile;
import org.copiste.language.ngram.NgramModel;
import org.copiste.language.train.LexiconBuilder;

/** {@code train lexicon}: builds the lexicon of word forms with their identifiers in the model. */
final class TrainLexicon implements TrainTask {
  static final String LANGUAGE = "language";

  @Override
  public String name() {
    return "lexicon";
  }

  @Override
  public Set<String> options() {
    return Set.of(LANGUAGE);
  }

  @Override
  public String example() {
    return "copiste train lexicon counts --language ngram -o lexicon";
  }

  @Override
  public int run(List<String> paths, Arguments arguments, TrainingReport report)
      throws UsageException, NothingDoneException {
    TrainingOutput output = TrainingOutput.file(arguments, name());
    Path file =
        arguments
            .file(LANGUAGE)
            .orElseThrow(() -> new UsageException("train lexicon needs --language FILE"));
    NgramModel model = model(file);
    byte[] lexicon =
        TrainLanguage.built(paths, name(), report, counts -> LexiconBuilder.build(counts, model));
    output.write(lexicon);
    report.done("lexicon in " + output.path() + ", bytes: " + lexicon.length);
    return report.exitCode();
  }

  private static NgramModel model(Path file) throws NothingDoneException {
    try (InputStream in = Files.newInputStream(file)) {
      return NgramFile.read(in);
    } catch (IOException | IndexOutOfBoundsException e) {
      throw new NothingDoneException("“" + file + "” is no language model: " + e.getMessage());
    }
  }
}
