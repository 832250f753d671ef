package org.copiste.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.commons.cli.Options;
import org.copiste.settings.SettingsException;
import org.copiste.validate.MessageLocale;

/** {@code review}: the page on which a person decides about readings, names and notes. */
final class ReviewCommand implements Command {
  @Override
  public String name() {
    return "review";
  }

  @Override
  public String summary() {
    return "makes a page to decide about corrections, names and notes";
  }

  @Override
  public String synopsis() {
    return "[OPTIONS] PATH… -o DIR";
  }

  @Override
  public Options options() {
    return CommonOptions.writing()
        .addOption(
            CommonOptions.value(
                PageImages.OPTION, "DIR", "the page images; default beside the TEI"))
        .addOption(
            CommonOptions.value(
                DecisionFiles.OPTION,
                "FILE",
                "what was decided before; default beside the TEI or its source"));
  }

  @Override
  public List<String> examples() {
    return List.of("copiste review tei -o review", "copiste review tei --images scans -o review");
  }

  @Override
  public int run(Arguments arguments, Console console)
      throws UsageException, NothingDoneException, SettingsException {
    PageImages images = PageImages.beside(arguments);
    Optional<Path> decisions = arguments.file(DecisionFiles.OPTION);
    String language = console.asked().map(MessageLocale::tag).orElse("");
    return new BatchRun(name(), arguments, console)
        .run(
            new RestorableTeiFiles(),
            decisions.stream().toList(),
            inputs -> new Reviewing(DecisionFiles.ofTei(decisions, inputs), images, language),
            new ReviewIndexFile(arguments, language));
  }
}
