package org.copiste.cli;

import java.util.List;
import java.util.Optional;
import org.apache.commons.cli.Options;
import org.copiste.settings.SettingsException;

/** {@code harvest}: turns what a person has changed in TEI into decisions. */
final class HarvestCommand implements Command {

  @Override
  public String name() {
    return "harvest";
  }

  @Override
  public String summary() {
    return "turns what was changed by hand in TEI into decisions";
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
                "by", "NAME", "who has decided; by default whom the file names as responsible"))
        .addOption(
            CommonOptions.flag(
                "merge", "add the decisions to NAME.decisions.tsv beside the source, or in DIR"));
  }

  @Override
  public List<String> examples() {
    return List.of(
        "copiste harvest tei -o harvest --by marie", "copiste harvest tei -o harvest --merge");
  }

  @Override
  public int run(Arguments arguments, Console console)
      throws UsageException, NothingDoneException, SettingsException {
    Optional<String> by = arguments.value("by");
    if (by.isPresent() && by.get().isBlank()) {
      throw new UsageException("--by needs a name");
    }
    if (arguments.has("merge") && arguments.output().isEmpty()) {
      throw new UsageException("--merge needs -o DIR");
    }
    boolean merge = arguments.has("merge");
    Harvesting harvesting = new Harvesting(by.orElse("").strip(), merge);
    HarvestMerging merging = new HarvestMerging(harvesting, merge);
    RestorableTeiFiles files = new RestorableTeiFiles();
    try {
      return new BatchRun(name(), arguments, console)
          .run(files, List.of(), inputs -> harvesting, merging);
    } finally {
      if (files.foreign() > 0 && !arguments.has("quiet")) {
        console
            .err()
            .println(
                console
                    .words()
                    .of("TEI that says nothing of an OCR source, passed over: " + files.foreign()));
      }
    }
  }
}
