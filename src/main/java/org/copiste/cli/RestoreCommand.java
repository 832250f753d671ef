package org.copiste.cli;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.commons.cli.Options;
import org.copiste.batch.DocumentProcessor;
import org.copiste.batch.Input;
import org.copiste.batch.Notice;
import org.copiste.encode.restore.RestoreException;
import org.copiste.pipeline.Pipeline;
import org.copiste.read.Original;
import org.copiste.settings.SettingsException;

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
    return CommonOptions.writing();
  }

  @Override
  public List<String> examples() {
    return List.of("copiste restore tei -o raw", "copiste restore - < letter.xml > letter.txt");
  }

  @Override
  public int run(Arguments arguments, Console console)
      throws UsageException, NothingDoneException, SettingsException {
    return new BatchRun(name(), arguments, console)
        .run(
            new RestorableTeiFiles(),
            List.of(),
            inputs -> new Restoring(),
            BatchRun.CorpusOutput.NOTHING);
  }

  /** Rebuilds the source. */
  private static final class Restoring implements DocumentProcessor {
    @Override
    public List<String> extensions() {
      return List.of(".txt");
    }

    @Override
    public String fingerprint(Input input) {
      return "restore " + Version.fingerprint();
    }

    @Override
    public Result process(Input input, Original original) throws InputException, IOException {
      try {
        return new Result(Map.of(".txt", Pipeline.restore(original.bytes())), List.of());
      } catch (RestoreException e) {
        throw new InputException(
            Notice.error(
                input.shown(),
                "not-restorable",
                "the source cannot be restored: " + e.getMessage()));
      }
    }
  }
}
