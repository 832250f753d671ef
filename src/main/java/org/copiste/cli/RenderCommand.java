package org.copiste.cli;

import java.util.List;
import org.apache.commons.cli.Options;
import org.copiste.settings.SettingsException;

/** {@code render}: views of finished TEI. */
final class RenderCommand implements Command {

  @Override
  public String name() {
    return "render";
  }

  @Override
  public String summary() {
    return "makes views of TEI: text, a reading edition, exports";
  }

  @Override
  public String synopsis() {
    return "[OPTIONS] PATH… --as FORMAT -o DIR";
  }

  @Override
  public Options options() {
    return CommonOptions.writing()
        .addOption(
            CommonOptions.value("as", String.join("|", RenderFormat.names()), "what to make"))
        .addOption(
            CommonOptions.value(
                "view", "sic|corr", "for text: as it was read, or corrected; default corr"))
        .addOption(
            CommonOptions.value(
                PageImages.OPTION, "DIR", "for html: the page images; default beside the TEI"))
        .addOption(
            CommonOptions.value("url", "URL", "for cmif: the address it will be published at"))
        .addOption(
            CommonOptions.value(
                "licence", "URL", "for cmif: the licence of the letters' metadata"));
  }

  @Override
  public List<String> examples() {
    return List.of(
        "copiste render tei --as html -o site",
        "copiste render tei --as html --images scans -o site",
        "copiste render tei --as cmif --url https://example.org/cmif.xml -o export",
        "copiste render letter.xml --as text --view sic");
  }

  @Override
  public int run(Arguments arguments, Console console)
      throws UsageException, NothingDoneException, SettingsException {
    RenderFormat format = RenderFormat.of(arguments);
    return format.run(new BatchRun(name(), arguments, console), arguments);
  }
}
