package org.copiste.cli;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.cli.Options;
import org.copiste.batch.Batch;
import org.copiste.batch.Input;
import org.copiste.batch.InputFinder;
import org.copiste.settings.SettingsException;
import org.copiste.validate.MessageLocale;
import org.copiste.validate.Report;
import org.copiste.validate.SchemaException;
import org.copiste.validate.Validation;
import org.copiste.validate.ValidationOptions.Strictness;
import org.copiste.validate.XmlSource;
import org.copiste.validate.report.ReportFormat;
import org.copiste.validate.report.ReportWriter;
import org.copiste.validate.report.Summary;

/** {@code validate}: RELAX NG and Schematron. */
final class ValidateCommand implements Command {

  @Override
  public String name() {
    return "validate";
  }

  @Override
  public String summary() {
    return "checks TEI files against RELAX NG and Schematron";
  }

  @Override
  public String synopsis() {
    return "[OPTIONS] PATH…";
  }

  @Override
  public Options options() {
    return CommonOptions.common()
        .addOption(
            CommonOptions.value(
                "format", String.join("|", ReportFormat.names()), "how to report; default text"))
        .addOption(
            CommonOptions.value(
                "schema", "FILE", "check all against this .rng, .rnc or .sch (may be repeated)"))
        .addOption(CacheOption.option())
        .addOption(CommonOptions.flag("strict", "warnings fail, too"));
  }

  @Override
  public List<String> examples() {
    return List.of(
        "copiste validate tei", "copiste validate letter.xml --schema tei_all.rng --format sarif");
  }

  @Override
  public int run(Arguments arguments, Console console)
      throws UsageException, NothingDoneException, SettingsException {
    if (arguments.paths().isEmpty()) {
      throw new UsageException("validate needs a PATH: a file, a folder, or - for standard input");
    }
    ReportFormat format = format(arguments);
    org.copiste.validate.ValidationOptions options = how(arguments, console.words().locale());
    int jobs = arguments.jobs();
    XmlFiles classifier = new XmlFiles(options.schemas().isEmpty());
    InputFinder.Result found =
        new InputFinder(classifier, arguments.configurations(), options.schemas(), Optional.empty())
            .find(arguments.paths());
    found.notices().forEach(notice -> console.say(notice));
    if (found.inputs().isEmpty()) {
      int others = classifier.passedOver();
      throw new NothingDoneException(
          "there is no input" + (others > 0 ? "; XML that is not TEI: " + others : ""));
    }
    Summary summary = new Summary(options);
    summary.passOver(classifier.passedOver());
    try {
      Validation validation = Validation.of(options);
      // The stream belongs to the caller, so it is flushed and not closed.
      Writer out = new OutputStreamWriter(console.out(), StandardCharsets.UTF_8);
      boolean coloured = format == ReportFormat.TEXT && console.outIsColoured();
      ReportWriter writer =
          coloured ? ReportFormat.coloured(out, options) : format.open(out, options);
      new Batch(jobs)
          .run(
              found.inputs(),
              input -> {
                Report report = report(validation, input, console);
                return () -> report;
              },
              (input, report) -> add(report, summary, writer));
      writer.finish(summary);
      out.flush();
      if (!arguments.has("quiet")) {
        StringBuilder lines = new StringBuilder();
        summary.print(lines);
        validation.notices().forEach(remark -> lines.append(remark).append(System.lineSeparator()));
        console.err().print(lines);
      }
    } catch (SchemaException e) {
      throw new NothingDoneException(String.valueOf(e.getMessage()));
    } catch (IOException | UncheckedIOException e) {
      throw new NothingDoneException("the report cannot be written: " + e.getMessage());
    }
    return summary.failed() > 0 || found.unusable() > 0 ? ExitCode.FAILED : ExitCode.WELL;
  }

  private static Report report(Validation validation, Input input, Console console) {
    if (input.path().isPresent()) {
      return validation.validate(input.path().get());
    }
    try {
      byte[] bytes = console.in().readAllBytes();
      return validation.validate(
          XmlSource.of(Input.STDIN, Path.of(Input.STDIN).toUri().toString(), bytes));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void add(Report report, Summary summary, ReportWriter writer) {
    try {
      writer.add(summary.add(report));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ReportFormat format(Arguments arguments) throws UsageException {
    String name = arguments.value("format").orElse("text");
    Optional<ReportFormat> format = ReportFormat.of(name);
    if (format.isEmpty()) {
      throw new UsageException(
          "--format “"
              + name
              + "”: one of "
              + String.join(", ", ReportFormat.names())
              + " is expected");
    }
    return format.get();
  }

  /**
   * The folders that the user named, and the one in which the program was started: schemas often
   * stand beside the folder of the texts. The root of the machine is no such folder.
   */
  private static List<Path> folders(Arguments arguments) {
    List<Path> folders = new ArrayList<>();
    Path here = Path.of("").toAbsolutePath();
    if (here.getParent() != null) {
      folders.add(here);
    }
    arguments.paths().stream().map(Path::of).filter(Files::isDirectory).forEach(folders::add);
    return folders;
  }

  private static org.copiste.validate.ValidationOptions how(
      Arguments arguments, MessageLocale language) throws UsageException {
    List<Path> schemas = arguments.files("schema");
    for (Path schema : schemas) {
      String name = schema.toString().toLowerCase(Locale.ROOT);
      if (!name.endsWith(".rng") && !name.endsWith(".rnc") && !name.endsWith(".sch")) {
        throw new UsageException("--schema “" + schema + "”: .rng, .rnc or .sch is expected");
      }
    }
    return new org.copiste.validate.ValidationOptions(
        schemas,
        CacheOption.environment(arguments).withFolders(folders(arguments)),
        language,
        arguments.has("strict") ? Strictness.ALL : Strictness.ERRORS);
  }
}
