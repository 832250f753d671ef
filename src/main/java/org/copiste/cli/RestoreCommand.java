package org.copiste.cli;

import java.util.List;
import java.util.Map;
import org.apache.commons.cli.Options;
import org.copiste.batch.ConfigurationException;
import org.copiste.batch.Input;
import org.copiste.batch.Maker;
import org.copiste.batch.Notice;
import org.copiste.encode.RestoreException;
import org.copiste.pipeline.Copiste;
import org.copiste.pipeline.Settings;

/** {@code restore}: the raw source from TEI alone. */
final class RestoreCommand implements Command {

  @Override
  public String name() {
    return "restore";
  }

  @Override
  public String summary() {
    return "gives back the raw source from TEI, byte for byte";
  }

  @Override
  public String synopsis() {
    return "[OPTIONS] PATH… -o DIR";
  }

  @Override
  public Options options() {
    return OptionTable.writing();
  }

  @Override
  public List<String> examples() {
    return List.of("copiste restore tei -o raw", "copiste restore - < letter.xml > letter.txt");
  }

  @Override
  public int run(Arguments arguments, Console console)
      throws UsageException, NothingDoneException, ConfigurationException {
    return new CorpusRun(name(), arguments, console)
        .run(new TeiFiles(), List.of(), inputs -> new Restoring(), CorpusRun.Whole.NOTHING);
  }

  /** Makes the source. */
  private static final class Restoring implements Maker {
    private final Copiste copiste = Copiste.with(Settings.DEFAULT);

    @Override
    public List<String> extensions() {
      return List.of(".txt");
    }

    @Override
    public String fingerprint(Input input) {
      return "restore " + Version.fingerprint();
    }

    @Override
    public Made make(Input input, byte[] bytes) throws ProblemException {
      try {
        return new Made(Map.of(".txt", copiste.restore(bytes)), List.of());
      } catch (RestoreException e) {
        throw new ProblemException(
            Notice.error(
                input.shown(),
                "not-restorable",
                "the source cannot be restored: " + e.getMessage()));
      }
    }
  }
}
