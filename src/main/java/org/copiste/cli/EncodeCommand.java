package org.copiste.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.cli.Options;
import org.copiste.batch.DocumentProcessor.Result;
import org.copiste.batch.Input;
import org.copiste.batch.Notice;
import org.copiste.batch.Notices;
import org.copiste.ledger.Ledger;
import org.copiste.ledger.LedgerWriter;
import org.copiste.model.Diagnostic.Severity;
import org.copiste.model.Document;
import org.copiste.model.Page;
import org.copiste.model.Span;
import org.copiste.pipeline.EncodedDocument;
import org.copiste.pipeline.Pipeline;
import org.copiste.quality.PageRow;
import org.copiste.quality.RateModel;
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
            CommonOptions.flag("ledger", "also write NAME.ledger.json: every statement made"))
        .addOption(
            CommonOptions.value(
                PageReport.OPTION,
                "FILE",
                "write how well each page was read, a table; the name ends in .csv or .html"));
  }

  @Override
  public List<String> examples() {
    return List.of(
        "copiste encode letters -o tei --ledger",
        "copiste encode volumes -o tei --report pages.html");
  }

  @Override
  public int run(Arguments arguments, Console console)
      throws UsageException, NothingDoneException, SettingsException {
    Optional<Path> file = PageReport.file(arguments);
    CorpusAuthorityFile names = new CorpusAuthorityFile(arguments);
    if (file.isEmpty()) {
      return run(arguments, console, Optional.empty(), names);
    }
    PageReport report = PageReport.begin(file.get(), arguments.overwritePolicy(), names);
    try {
      int code = run(arguments, console, Optional.of(report), report);
      Optional<Notice> said = report.end();
      said.ifPresent(notice -> console.say(notice));
      boolean failed = said.filter(notice -> notice.severity() == Severity.ERROR).isPresent();
      return failed ? Math.max(code, ExitCode.FAILED) : code;
    } finally {
      report.abandon();
    }
  }

  private int run(
      Arguments arguments,
      Console console,
      Optional<PageReport> report,
      BatchRun.CorpusOutput whole)
      throws UsageException, NothingDoneException, SettingsException {
    List<String> extensions = new ArrayList<>(List.of(TEI));
    if (arguments.has("ledger")) {
      extensions.add(LEDGER);
    }
    if (report.isPresent() && arguments.has("output")) {
      extensions.add(PageReport.KEPT);
    }
    return new OcrRun(
            name(),
            extensions,
            Optional.empty(),
            (pipeline, input, original) -> {
              EncodedDocument encoded = pipeline.encode(original);
              if (!encoded.faults().isEmpty()) {
                return rejected(input, encoded);
              }
              List<PageRow> rows =
                  report.isPresent() ? rows(pipeline, encoded.document()) : List.of();
              report.ifPresent(to -> to.take(input, rows));
              return made(input, encoded, extensions, rows);
            })
        .run(arguments, console, whole);
  }

  private static List<PageRow> rows(Pipeline pipeline, Document document) {
    List<Span> pages = document.pages().stream().map(Page::at).toList();
    return PageRow.of(document, pipeline.counts(document, pages), RateModel.shipped());
  }

  private static Result made(
      Input input, EncodedDocument encoded, List<String> extensions, List<PageRow> rows) {
    Map<String, byte[]> results = new HashMap<>();
    results.put(TEI, encoded.tei());
    if (extensions.contains(LEDGER)) {
      results.put(LEDGER, LedgerWriter.bytes(Ledger.of(encoded.document(), Version.program())));
    }
    if (extensions.contains(PageReport.KEPT)) {
      results.put(PageReport.KEPT, PageRow.kept(rows));
    }
    return new Result(results, Notices.of(input, encoded.document()))
        .with(Counted.encoded(encoded.document()));
  }

  /** TEI with faults is no result; an encoder that failed altogether has left none. */
  private static Result rejected(Input input, EncodedDocument encoded) {
    return new Result(
        Map.of(),
        encoded.tei().length == 0 ? Map.of() : Map.of(TEI, encoded.tei()),
        encoded.faults().stream()
            .map(fault -> Notice.of(input.shown(), encoded.document().source(), fault))
            .toList(),
        Map.of());
  }
}
