package org.copiste.cli;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.commons.cli.Options;
import org.copiste.batch.IoFailure;
import org.copiste.evaluate.Evaluation;
import org.copiste.evaluate.Report;
import org.copiste.language.text.OneLine;

/** {@code evaluate}: scores results against a gold standard. */
final class EvaluateCommand implements Command {

  @Override
  public String name() {
    return "evaluate";
  }

  @Override
  public String summary() {
    return "measures repaired texts or ledgers against a gold standard";
  }

  @Override
  public String synopsis() {
    return "[OPTIONS] GOLD SYSTEM";
  }

  @Override
  public Options options() {
    return new Options()
        .addOption(
            CommonOptions.value("ocr", "OCR", "the texts before correction, a file or a folder"))
        .addOption(
            CommonOptions.value(
                "against", "OTHER", "another system's texts or ledgers, compared with SYSTEM"))
        .addOption(CommonOptions.value("format", "table|json", "how to report; default table"));
  }

  @Override
  public List<String> examples() {
    return List.of(
        "copiste evaluate corrected-by-hand repaired --ocr letters",
        "copiste evaluate corrected-by-hand repaired --against repaired-before --ocr letters");
  }

  @Override
  public int run(Arguments arguments, Console console) throws UsageException, NothingDoneException {
    if (arguments.paths().size() != 2) {
      throw new UsageException("evaluate needs two paths: GOLD and SYSTEM");
    }
    String format = arguments.value("format").orElse("table");
    if (!List.of("table", "json").contains(format)) {
      throw new UsageException("--format “" + format + "”: table or json is expected");
    }
    Path gold = existing(arguments.paths().get(0));
    Path system = existing(arguments.paths().get(1));
    Optional<Path> ocr = existing(arguments, "ocr");
    Optional<Path> other = existing(arguments, "against");
    try {
      Report report =
          Evaluation.compare(
              new Evaluation.Request(gold, system, ocr, other), new ShippedWordCounts());
      report
          .remarks()
          .forEach(remark -> console.err().println("copiste: warning: " + OneLine.of(remark)));
      console.out().print(format.equals("json") ? report.json() : report.table());
      return ExitCode.WELL;
    } catch (FileSystemException e) {
      throw new NothingDoneException(
          "“" + e.getFile() + "” cannot be read: " + IoFailure.reason(e));
    } catch (IOException e) {
      throw new NothingDoneException(String.valueOf(e.getMessage()));
    }
  }

  private static Optional<Path> existing(Arguments arguments, String option) throws UsageException {
    Optional<String> path = arguments.value(option);
    return path.isPresent() ? Optional.of(existing(path.get())) : Optional.empty();
  }

  private static Path existing(String path) throws UsageException {
    if (!Files.exists(Path.of(path))) {
      throw new UsageException("there is no “" + path + "”");
    }
    return Path.of(path);
  }
}
