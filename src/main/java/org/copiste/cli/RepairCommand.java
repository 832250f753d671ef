package org.copiste.cli;

import java.util.List;
import java.util.Map;
import org.apache.commons.cli.Options;
import org.copiste.batch.DocumentProcessor.Result;
import org.copiste.pipeline.RepairedDocument;
import org.copiste.settings.SettingKey;
import org.copiste.settings.SettingsException;

/** {@code repair}: normalise and repair only. */
final class RepairCommand implements Command {
  private static final String TEXT = ".txt";

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
    return CommonOptions.correcting()
        .addOption(
            CommonOptions.setting(
                SettingKey.LINES,
                "one line out for each line in, or words broken over lines put together"));
  }

  @Override
  public List<String> examples() {
    return List.of(
        "copiste repair letters -o corrected", "copiste repair - < page.txt > corrected.txt");
  }

  @Override
  public int run(Arguments arguments, Console console)
      throws UsageException, NothingDoneException, SettingsException {
    return new OcrRun(
            name(),
            List.of(TEXT),
            (pipeline, input, original) -> {
              RepairedDocument repaired = pipeline.repair(original);
              return new Result(
                  Map.of(TEXT, repaired.text()), Notices.of(input, repaired.document()));
            })
        .run(arguments, console, BatchRun.CorpusOutput.NOTHING);
  }
}
