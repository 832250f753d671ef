package org.copiste.cli;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.cli.Options;
import org.copiste.batch.DocumentProcessor.Result;
import org.copiste.batch.Input;
import org.copiste.batch.Notices;
import org.copiste.pipeline.RepairedDocument;
import org.copiste.read.WriteBack;
import org.copiste.settings.SettingKey;
import org.copiste.settings.SettingsException;

/** {@code repair}: normalise and repair only. */
final class RepairCommand implements Command {
  private static final String TEXT = ".txt";
  private static final String SAME_NAME = "";
  private static final String AS = "as";
  private static final String KEEP = "keep";

  @Override
  public String name() {
    return "repair";
  }

  @Override
  public String summary() {
    return "corrects OCR text and leaves it plain text, or in the file it came from";
  }

  @Override
  public String synopsis() {
    return "[OPTIONS] PATH… -o DIR";
  }

  @Override
  public Options options() {
    return CommonOptions.correcting()
        .addOption(
            CommonOptions.value(
                AS,
                String.join("|", WriteBack.formats()),
                "write the corrections into the files of this format they come from"))
        .addOption(
            CommonOptions.setting(
                SettingKey.LINES,
                "one line out for each line in, or words broken over lines put together"));
  }

  @Override
  public List<String> examples() {
    return List.of(
        "copiste repair letters -o corrected",
        "copiste repair - < page.txt > corrected.txt",
        "copiste repair --as alto volume -o corrected");
  }

  /** The format into which corrections are written back. */
  private static Optional<String> as(Arguments arguments) throws UsageException {
    Optional<String> as = arguments.value(AS);
    if (as.isEmpty()) {
      return as;
    }
    if (!WriteBack.formats().contains(as.get())) {
      throw new UsageException(
          "--as “"
              + as.get()
              + "”: one of "
              + String.join(", ", WriteBack.formats())
              + " is expected");
    }
    if (arguments.has(CommonOptions.PAGES_OF_ONE)) {
      throw new UsageException("--as writes each file by itself; leave out --pages-of-one");
    }
    if (!arguments.value(SettingKey.LINES.label()).orElse(KEEP).equals(KEEP)) {
      throw new UsageException("--as keeps the lines of the file; leave out --lines");
    }
    Optional<String> from = arguments.value(CommonOptions.FROM);
    if (from.isPresent() && !from.equals(as)) {
      throw new UsageException("--as and --from name two formats");
    }
    return as;
  }

  @Override
  public int run(Arguments arguments, Console console)
      throws UsageException, NothingDoneException, SettingsException {
    Optional<String> as = as(arguments);
    if (as.isPresent()) {
      return new OcrRun(
              name(),
              List.of(SAME_NAME),
              as,
              (pipeline, input, original) -> {
                RepairedDocument repaired = pipeline.repairAs(as.get(), original);
                return result(input, SAME_NAME, repaired);
              })
          .run(arguments, console, BatchRun.CorpusOutput.NOTHING);
    }
    return new OcrRun(
            name(),
            List.of(TEXT),
            Optional.empty(),
            (pipeline, input, original) -> {
              RepairedDocument repaired = pipeline.repair(original);
              return result(input, TEXT, repaired);
            })
        .run(arguments, console, BatchRun.CorpusOutput.NOTHING);
  }

  private static Result result(Input input, String extension, RepairedDocument repaired) {
    return new Result(Map.of(extension, repaired.text()), Notices.of(input, repaired.document()))
        .with(Counted.repaired(repaired.document()));
  }
}
