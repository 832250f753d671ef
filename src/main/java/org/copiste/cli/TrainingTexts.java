package org.copiste.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.copiste.batch.ConfigurationLookup;
import org.copiste.batch.Input;
import org.copiste.batch.InputFinder;
import org.copiste.batch.Notice;
import org.copiste.batch.Notices;
import org.copiste.batch.OcrTextFiles;
import org.copiste.read.Original;
import org.copiste.read.ReadException;
import org.copiste.read.SourceReader;
import org.copiste.settings.SettingsException;

/** Plain texts to learn from, read one after the other; files that are not text are reported. */
final class TrainingTexts {
  private final List<Input> inputs;
  private final TrainingReport report;

  private TrainingTexts(List<Input> inputs, TrainingReport report) {
    this.inputs = inputs;
    this.report = report;
  }

  /** Takes one text. */
  interface Taker {
    void take(String name, String text) throws UsageException;
  }

  /**
   * The texts of PATHs.
   *
   * @param output the output folder, which is no input
   * @throws UsageException if no PATH is given
   * @throws NothingDoneException if they hold no text
   */
  static TrainingTexts of(List<String> paths, String kind, Path output, TrainingReport report)
      throws UsageException, NothingDoneException {
    if (paths.isEmpty()) {
      throw new UsageException("train " + kind + " needs a TEXT: a file, a folder, or -");
    }
    try {
      InputFinder.Result found =
          new InputFinder(
                  new OcrTextFiles(Optional.empty(), false),
                  ConfigurationLookup.none(),
                  List.of(),
                  Optional.of(output))
              .find(paths);
      found.notices().forEach(report::say);
      if (found.inputs().isEmpty()) {
        throw new NothingDoneException("there is no input");
      }
      return new TrainingTexts(found.inputs(), report);
    } catch (SettingsException e) {
      throw new NothingDoneException(String.valueOf(e.getMessage()));
    }
  }

  /**
   * Reads each text, with its line ends as line feeds.
   *
   * @return how many could be read
   * @throws NothingDoneException if none could
   */
  int each(Taker taker) throws UsageException, NothingDoneException {
    int read = 0;
    for (Input input : inputs) {
      Optional<String> text = read(input);
      if (text.isPresent()) {
        taker.take(input.name(), text.get());
        read++;
      }
    }
    if (read == 0) {
      throw new NothingDoneException("no input is readable");
    }
    return read;
  }

  /** The names that more than one text has. */
  List<String> twice() {
    List<String> seen = new ArrayList<>();
    List<String> twice = new ArrayList<>();
    for (Input input : inputs) {
      if (seen.contains(input.name())) {
        twice.add(input.name());
      }
      seen.add(input.name());
    }
    return twice;
  }

  private Optional<String> read(Input input) {
    try {
      Original original = input.original(report.console().in());
      return Optional.of(lineFeeds(SourceReader.read(original).source().text()));
    } catch (ReadException e) {
      report.say(Notices.of(input, e));
    } catch (IOException e) {
      report.say(Notice.error(input.shown(), "unreadable", "the file cannot be read"));
    }
    return Optional.empty();
  }

  static String lineFeeds(String text) {
    return text.replace("\r\n", "\n").replace('\r', '\n');
  }
}
