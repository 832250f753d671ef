package org.copiste.cli;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.cli.Options;
import org.copiste.batch.Choice;
import org.copiste.batch.ConfigurationException;
import org.copiste.batch.Input;
import org.copiste.batch.Maker;
import org.copiste.batch.Notice;
import org.copiste.ledger.Ledger;
import org.copiste.ledger.LedgerWriter;
import org.copiste.pipeline.Copiste;
import org.copiste.pipeline.Encoded;
import org.copiste.read.ReadException;

/** {@code encode}: the whole pipeline. */
final class EncodeCommand implements Command {

  @Override
  public String name() {
    return "encode";
  }

  @Override
  public String summary() {
    return "makes valid TEI of OCR text";
  }

  @Override
  public String synopsis() {
    return "[OPTIONS] PATH… -o DIR";
  }

  @Override
  public Options options() {
    return OptionTable.correcting()
        .addOption(OptionTable.choice(Choice.TYPE, "what the texts are; default auto"))
        .addOption(
            OptionTable.choice(
                Choice.NOTES, "write notes at their calls, or together with pointers to them"))
        .addOption(OptionTable.flag("ledger", "also write NAME.ledger.json: every statement made"));
  }

  @Override
  public List<String> examples() {
    return List.of("copiste encode letters -o tei --ledger");
  }

  @Override
  public int run(Arguments arguments, Console console)
      throws UsageException, NothingDoneException, ConfigurationException {
    return new CorpusRun(name(), arguments, console)
        .run(
            new OcrFiles(),
            Corrections.named(arguments),
            inputs -> new Encoding(arguments, new SettingsSource(arguments, inputs)),
            new CorpusNames(arguments));
  }

  /** Makes the TEI file, and the ledger where it is wanted. */
  private static final class Encoding implements Maker {
    private final SettingsSource settings;
    private final List<String> extensions;

    Encoding(Arguments arguments, SettingsSource settings) {
      this.settings = settings;
      this.extensions = arguments.has("ledger") ? List.of(".xml", ".ledger.json") : List.of(".xml");
    }

    @Override
    public List<String> extensions() {
      return extensions;
    }

    @Override
    public String fingerprint(Input input) throws ProblemException {
      return "encode " + Version.fingerprint() + settings.fingerprint(input);
    }

    @Override
    public Made make(Input input, byte[] bytes) throws ProblemException {
      try {
        Encoded encoded = Copiste.with(settings.of(input)).encode(input.file(), bytes);
        if (!encoded.faults().isEmpty()) {
          throw new ProblemException(
              Notice.of(input.shown(), encoded.document().source(), encoded.faults().get(0)));
        }
        Map<String, byte[]> results = new HashMap<>();
        results.put(".xml", encoded.tei());
        if (extensions.contains(".ledger.json")) {
          Ledger ledger = Ledger.of(encoded.document(), Version.program());
          results.put(".ledger.json", LedgerWriter.bytes(ledger));
        }
        return new Made(results, Notices.of(input, encoded.document()));
      } catch (ReadException e) {
        throw new ProblemException(Notices.of(input, e));
      }
    }
  }
}
