package org.copiste.cli;

import java.nio.file.Path;
import java.util.List;
import org.apache.commons.cli.Options;
import org.copiste.validate.TeiAll;
import org.copiste.validate.fetch.FetchException;
import org.copiste.validate.fetch.SchemaFetch;

/** {@code schema fetch}: gets TEI All once; the only command that uses the network. */
final class SchemaCommand implements Command {

  @Override
  public String name() {
    return "schema";
  }

  @Override
  public String summary() {
    return "gets TEI All, against which validate checks other people's TEI";
  }

  @Override
  public String synopsis() {
    return "fetch [OPTIONS]";
  }

  @Override
  public Options options() {
    return new Options()
        .addOption(
            CommonOptions.value(
                "from", "ADDRESS", "another address, or a file; default the TEI Consortium's"))
        .addOption(CacheOption.option())
        .addOption(CommonOptions.flag("quiet", "print errors only"));
  }

  @Override
  public List<String> examples() {
    return List.of("copiste schema fetch", "copiste schema fetch --from tei_all.rng");
  }

  @Override
  public int run(Arguments arguments, Console console) throws UsageException, NothingDoneException {
    if (!arguments.paths().equals(List.of("fetch"))) {
      throw new UsageException("schema needs to be told what to do: fetch");
    }
    Path cache =
        CacheOption.environment(arguments)
            .cache()
            .orElseThrow(
                () ->
                    new UsageException(
                        "COPISTE_CACHE is empty, so there is no cache; name one with --cache"));
    boolean quiet = arguments.has("quiet");
    SchemaFetch fetch =
        new SchemaFetch(
            sentence -> {
              if (!quiet) {
                console.err().println("copiste: " + sentence);
              }
            });
    try {
      Path file =
          fetch.fetch(
              TeiAll.RELEASE, arguments.value("from").orElse(TeiAll.RELEASE.address()), cache);
      console.out().println(file);
      return ExitCode.WELL;
    } catch (FetchException e) {
      throw new NothingDoneException(String.valueOf(e.getMessage()));
    }
  }
}
