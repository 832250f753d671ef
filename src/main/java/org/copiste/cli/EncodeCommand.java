package org.copiste.cli;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.cli.Options;
import org.copiste.batch.DocumentProcessor.Result;
import org.copiste.batch.Input;
import org.copiste.batch.Notice;
import org.copiste.ledger.Ledger;
import org.copiste.ledger.LedgerWriter;
import org.copiste.pipeline.EncodedDocument;
import org.copiste.settings.SettingKey;
import org.copiste.settings.SettingsException;

/** {@code encode}: the whole pipeline. */
final class EncodeCommand implements Command {
  private static final String TEI = ".xml";
  private static final String LEDGER = ".ledger.json";

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
    return CommonOptions.correcting()
        .addOption(CommonOptions.setting(SettingKey.TYPE, "what the texts are; default auto"))
        .addOption(
            CommonOptions.setting(
                SettingKey.NOTES, "write notes at their calls, or together with pointers to them"))
        .addOption(
            CommonOptions.value(
                SettingKey.NAMES.label(),
                "P",
                "mark names and dates whose probability is at least P; default 0.5"))
        .addOption(
            CommonOptions.value(
                "line-model", "FILE", "tell the kinds of lines by this model of train lines"))
        .addOption(
            CommonOptions.flag("ledger", "also write NAME.ledger.json: every statement made"));
  }

  @Override
  public List<String> examples() {
    return List.of("copiste encode letters -o tei --ledger");
  }

  @Override
  public int run(Arguments arguments, Console console)
      throws UsageException, NothingDoneException, SettingsException {
    boolean ledger = arguments.has("ledger");
    return new OcrRun(
            name(),
            ledger ? List.of(TEI, LEDGER) : List.of(TEI),
            Optional.empty(),
            (pipeline, input, original) -> {
              EncodedDocument encoded = pipeline.encode(original);
              return encoded.faults().isEmpty()
                  ? made(input, encoded, ledger)
                  : rejected(input, encoded);
            })
        .run(arguments, console, new CorpusAuthorityFile(arguments));
  }

  private static Result made(Input input, EncodedDocument encoded, boolean ledger) {
    Map<String, byte[]> results = new HashMap<>();
    results.put(TEI, encoded.tei());
    if (ledger) {
      results.put(LEDGER, LedgerWriter.bytes(Ledger.of(encoded.document(), Version.program())));
    }
    return new Result(results, Notices.of(input, encoded.document()));
  }

  /** TEI with faults is no result; an encoder that failed altogether has left none. */
  private static Result rejected(Input input, EncodedDocument encoded) {
    return new Result(
        Map.of(),
        encoded.tei().length == 0 ? Map.of() : Map.of(TEI, encoded.tei()),
        encoded.faults().stream()
            .map(fault -> Notice.of(input.shown(), encoded.document().source(), fault))
            .toList());
  }
}
