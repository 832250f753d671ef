package org.copiste.cli;

import java.util.List;
import java.util.Map;
import org.apache.commons.cli.Options;
import org.copiste.batch.Choice;
import org.copiste.batch.ConfigurationException;
import org.copiste.batch.Input;
import org.copiste.batch.Maker;
import org.copiste.pipeline.Copiste;
import org.copiste.pipeline.Repaired;
import org.copiste.read.ReadException;

/** {@code repair}: normalise and repair only. */
final class RepairCommand implements Command {

  @Override
  public String name() {
    return "repair";
  }

  @Override
  public String summary() {
    return "corrects OCR text and leaves it plain text";
  }

  @Override
  public String synopsis() {
    return "[OPTIONS] PATH… -o DIR";
  }

  @Override
  public Options options() {
    return OptionTable.correcting()
        .addOption(
            OptionTable.choice(
                Choice.LINES,
                "one line out for each line in, or words broken over lines put together"));
  }

  @Override
  public List<String> examples() {
    return List.of(
        "copiste repair letters -o corrected", "copiste repair - < page.txt > corrected.txt");
  }

  @Override
  public int run(Arguments arguments, Console console)
      throws UsageException, NothingDoneException, ConfigurationException {
    return new CorpusRun(name(), arguments, console)
        .run(
            new OcrFiles(),
            Corrections.named(arguments),
            inputs -> new Repair(new SettingsSource(arguments, inputs)),
            CorpusRun.Whole.NOTHING);
  }

  /** Makes the corrected text. */
  private record Repair(SettingsSource settings) implements Maker {
    @Override
    public List<String> extensions() {
      return List.of(".txt");
    }

    @Override
    public String fingerprint(Input input) throws ProblemException {
      return "repair " + Version.fingerprint() + settings.fingerprint(input);
    }

    @Override
    public Made make(Input input, byte[] bytes) throws ProblemException {
      try {
        Repaired repaired = Copiste.with(settings.of(input)).repair(input.file(), bytes);
        return new Made(Map.of(".txt", repaired.text()), Notices.of(input, repaired.document()));
      } catch (ReadException e) {
        throw new ProblemException(Notices.of(input, e));
      }
    }
  }
}
