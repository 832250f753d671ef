package org.copiste.fuzz;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.copiste.entities.authority.AuthorityProblem;
import org.copiste.entities.authority.AuthorityReader;
import org.copiste.settings.Configuration;
import org.copiste.settings.SettingsException;

/** What a user sets in files is taken, or refused with a message and a place. */
final class SettingsChecks {
  private SettingsChecks() {}

  static void authority(byte[] input) {
    for (String name : new String[] {"x.xml", "x.tsv", "x.csv"}) {
      AuthorityReader.Result result = AuthorityReader.read(name, input);
      assertTrue(!result.failed() || result.authority().entities().isEmpty());
      for (AuthorityProblem problem : result.problems()) {
        assertFalse(problem.message().isBlank());
        assertTrue(problem.line() >= 0 && problem.column() >= 0, problem.toString());
      }
      result.authority().words();
      result.authority().entities().forEach(e -> result.authority().surnames(e.id()));
    }
  }

  static void configuration(byte[] input) throws Exception {
    Path file = ScratchFile.of("copiste.toml", input);
    try {
      Configuration read = Configuration.read(file, "copiste.toml");
      read.files();
      read.metadata("x");
      assertTrue(Files.exists(file));
    } catch (SettingsException refused) {
      assertFalse(refused.getMessage().isBlank());
      assertTrue(refused.line() >= 0 && refused.column() >= 0, refused.toString());
    }
  }
}
