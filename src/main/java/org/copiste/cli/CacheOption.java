package org.copiste.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.apache.commons.cli.Option;
import org.copiste.validate.ValidationEnvironment;

/** The option that names the folder in which schemas and compiled rules are kept. */
final class CacheOption {
  private CacheOption() {}

  static Option option() {
    return CommonOptions.value(
        "cache",
        "DIR",
        "keep schemas here; default COPISTE_CACHE, else in the user's cache folder");
  }

  /** What the machine provides, with the cache that the option names. */
  static ValidationEnvironment environment(Arguments arguments) throws UsageException {
    ValidationEnvironment environment =
        ValidationEnvironment.of(System.getenv(), Path.of(System.getProperty("user.home", ".")));
    try {
      return arguments.value("cache").map(Path::of).map(environment::withCache).orElse(environment);
    } catch (InvalidPathException e) {
      throw new UsageException("--cache: " + e.getMessage());
    }
  }
}
