package org.copiste.cli;

import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;
import org.copiste.read.InputFormats;
import org.copiste.settings.SettingKey;

/** Options that several commands share, each described once. */
final class CommonOptions {
  /** The option that chooses a format of the inputs. */
  static final String FROM = "from";

  /** The option by which the files of a folder are the pages of one document. */
  static final String PAGES_OF_ONE = "pages-of-one";

  /** The option by which results without a source are moved away. */
  static final String PRUNE = "prune";

  private CommonOptions() {}

  /** The options of every command that takes inputs. */
  static Options common() {
    return new Options()
        .addOption(value("config", "FILE", "read this configuration for all files"))
        .addOption(flag("no-config", "read no configuration"))
        .addOption(value("jobs", "N", "work on N files at a time; default: one for each core"))
        .addOption(flag("fresh", "do everything again; what others wrote is moved to .bak first"))
        .addOption(flag("quiet", "print errors only"))
        .addOption(flag("no-progress", "show no progress bar"));
  }

  /** Those, and the options of every command that writes results. */
  static Options writing() {
    return common()
        .addOption(
            Option.builder("o")
                .longOpt("output")
                .hasArg()
                .argName("DIR")
                .desc("write into this folder; without it one result goes to standard output")
                .get())
        .addOption(flag(PRUNE, "move results to .bak whose source is no longer there"));
  }

  /** Those, and the options that {@code encode} and {@code repair} share. */
  static Options correcting() {
    return writing()
        .addOption(
            value(
                FROM,
                String.join("|", InputFormats.options()),
                "take only the files of this format, where a folder has several of one text"))
        .addOption(
            flag(
                PAGES_OF_ONE,
                "the files of each folder are pages of one document, named after the folder"))
        .addOption(value("lexicon", "FILE", "take the words and names of this list as right"))
        .addOption(value("authority", "FILE", "link names to this TEI list"))
        .addOption(value("decisions", "FILE", "carry out these decisions of a person"))
        .addOption(
            setting(
                SettingKey.LEARN,
                "what decisions on other texts of a folder change; default propose"))
        .addOption(
            value(
                SettingKey.ACCEPT.label(),
                "P",
                "make corrections whose probability is at least P; default 0.9"))
        .addOption(value(SettingKey.OCR.label(), "PRESET", "the error profile of the OCR engine"))
        .addOption(
            setting(
                SettingKey.SPELLING,
                "the spelling of the text: correct to modern forms or keep it"))
        .addOption(
            setting(
                SettingKey.SECOND_OPINION, "ask LanguageTool's rules where the decision is close"))
        .addOption(
            value(
                SettingKey.TIME_LIMIT.label(),
                "SECONDS",
                "go on without a step that takes longer; 0 for none, default 600"));
  }

  /** The option of a setting, which takes one of its values. */
  static Option setting(SettingKey key, String description) {
    return value(key.label(), String.join("|", key.allowed()), description);
  }

  /** An option with a value. */
  static Option value(String name, String value, String description) {
    return Option.builder().longOpt(name).hasArg().argName(value).desc(description).get();
  }

  /** An option without a value. */
  static Option flag(String name, String description) {
    return Option.builder().longOpt(name).desc(description).get();
  }
}
