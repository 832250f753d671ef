package org.copiste.cli;

import java.nio.file.Path;
import java.util.stream.Collectors;
import org.copiste.entities.Authority;
import org.copiste.entities.AuthorityReader;

/** Reads the authority file that an option or a configuration names. */
final class AuthorityFile {
  private AuthorityFile() {}

  /**
   * Its entries.
   *
   * @throws UsageException if it cannot be used
   */
  static Authority read(Path file) throws UsageException {
    AuthorityReader.Result result = AuthorityReader.read(file);
    if (result.failed()) {
      throw new UsageException(
          "the authority file cannot be used: "
              + result.problems().stream()
                  .map(problem -> file + ":" + problem)
                  .collect(Collectors.joining("; ")));
    }
    return result.authority();
  }
}
