package org.copiste.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.copiste.batch.ConfigurationException;
import org.copiste.batch.Input;
import org.copiste.batch.Maker;
import org.copiste.pipeline.Copiste;
import org.copiste.read.ReadException;

/**
 * A run of a command that begins with what the recognition left: which files are inputs, and the
 * settings of each from options, configuration and the files they name.
 *
 * @param command the command's name
 * @param extensions of the results of one input
 * @param step what the command makes of one input
 */
record OcrRun(String command, List<String> extensions, Step step) {

  /** Makes the results of one input, with the pipeline set up for it. */
  interface Step {
    Maker.Made make(Copiste copiste, Input input, byte[] bytes) throws ReadException;
  }

  int run(Arguments arguments, Console console, CorpusRun.Whole whole)
      throws UsageException, NothingDoneException, ConfigurationException {
    // The files that options name are never inputs.
    List<Path> named = new ArrayList<>(arguments.files("lexicon"));
    arguments.file("authority").ifPresent(named::add);
    arguments.file("decisions").ifPresent(named::add);
    return new CorpusRun(command, arguments, console)
        .run(new OcrFiles(), named, inputs -> maker(new SettingsSource(arguments, inputs)), whole);
  }

  private Maker maker(SettingsSource settings) {
    return new Maker() {
      @Override
      public List<String> extensions() {
        return extensions;
      }

      @Override
      public String fingerprint(Input input) throws ProblemException {
        return command + " " + Version.fingerprint() + settings.fingerprint(input);
      }

      @Override
      public Made make(Input input, byte[] bytes) throws ProblemException {
        try {
          return step.make(Copiste.with(settings.of(input)), input, bytes);
        } catch (ReadException e) {
          throw new ProblemException(Notices.of(input, e));
        }
      }
    };
  }
}
