package org.copiste.cli;

import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.cli.CommandLine;
import org.copiste.batch.ConfigurationLookup;
import org.copiste.batch.OverwritePolicy;
import org.copiste.settings.SettingKey;
import org.copiste.settings.SettingsException;

/** The options and PATHs of one command line. */
final class Arguments {
  private final CommandLine line;

  Arguments(CommandLine line) {
    this.line = line;
  }

  /** The arguments that are not options. */
  List<String> paths() {
    return line.getArgList();
  }

  boolean has(String option) {
    return line.hasOption(option);
  }

  /** The value of an option that may be given once. */
  Optional<String> value(String option) throws UsageException {
    String[] values = line.getOptionValues(option);
    if (values == null) {
      return Optional.empty();
    }
    if (values.length > 1) {
      throw new UsageException("--" + option + " may be given once");
    }
    return Optional.of(values[0]);
  }

  /** The values of an option that may be repeated, in order. */
  List<String> values(String option) {
    String[] values = line.getOptionValues(option);
    return values == null ? List.of() : Arrays.asList(values);
  }

  /** The output folder. */
  Optional<Path> output() throws UsageException {
    Optional<String> output = value("output");
    if (output.isPresent() && output.get().isEmpty()) {
      throw new UsageException("-o needs a name; for the current folder, say -o .");
    }
    return output.map(Path::of);
  }

  /** The files that an option names; each must be readable. */
  List<Path> files(String option) throws UsageException {
    for (String file : values(option)) {
      if (!new File(file).isFile() || !new File(file).canRead()) {
        throw new UsageException("--" + option + ": the file “" + file + "” cannot be read");
      }
    }
    return values(option).stream().map(Path::of).toList();
  }

  /** The file that an option names, which must be readable. */
  Optional<Path> file(String option) throws UsageException {
    value(option);
    return files(option).stream().findFirst();
  }

  /** The number of threads to use. */
  int jobs() throws UsageException {
    String jobs = value("jobs").orElse("");
    if (jobs.isEmpty()) {
      return Runtime.getRuntime().availableProcessors();
    }
    try {
      int number = Integer.parseInt(jobs);
      if (number >= 1 && number <= 1024) {
        return number;
      }
    } catch (NumberFormatException e) {
      // Reported below, together with numbers out of range.
    }
    throw new UsageException("--jobs must be a number from 1 to 1024, not “" + jobs + "”");
  }

  /** What to do with existing results. */
  OverwritePolicy overwritePolicy() {
    return has("fresh") ? OverwritePolicy.REPLACE : OverwritePolicy.KEEP;
  }

  /** Where configurations come from. */
  ConfigurationLookup configurations() throws UsageException, SettingsException {
    Optional<String> named = value("config");
    if (named.isPresent() && has("no-config")) {
      throw new UsageException("--config and --no-config exclude each other");
    }
    if (has("no-config")) {
      return ConfigurationLookup.none();
    }
    return named.isPresent()
        ? ConfigurationLookup.named(named.get())
        : ConfigurationLookup.nearest();
  }

  /** The settings chosen on the command line. */
  Map<SettingKey, String> settings() throws UsageException {
    Map<SettingKey, String> chosen = new EnumMap<>(SettingKey.class);
    for (SettingKey key : SettingKey.values()) {
      Optional<String> value = value(key.label());
      if (value.isEmpty()) {
        continue;
      }
      Optional<String> objection = key.objection(value.get());
      if (objection.isPresent()) {
        throw new UsageException("--" + key.label() + " “" + value.get() + "”: " + objection.get());
      }
      chosen.put(key, value.get());
    }
    return chosen;
  }
}
