package org.copiste.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.copiste.model.Metadata;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConfigurationReaderTest {
  @TempDir Path folder = Path.of("");

  @Test
  void readsWhatAScholarWrites() throws Exception {
    file("people.xml", "<TEI/>");
    file("words.txt", "Alma-Ata\n");
    file("lines.gz", "");
    Configuration configuration =
        read(
            """
            authority = "people.xml"
            lexicons = ["words.txt"]
            line-model = "lines.gz"
            accept = 0.95          # stricter
            type = "letter"

            [header]
            licence = "unknown"
            published = 2026-11-23
            editors = ["A. Martin", "B. Durand"]

            [document."000_a.b"]
            title = "A letter"
            date = "1928-10-21"
            licence = "CC0"
            """);
    assertEquals(Optional.of(folder.resolve("people.xml")), configuration.authority());
    assertEquals(List.of(folder.resolve("words.txt")), configuration.lexicons());
    assertEquals(Optional.of(folder.resolve("lines.gz")), configuration.lineModel());
    assertEquals("0.95", configuration.values().get(SettingKey.ACCEPT));
    Metadata one = configuration.metadata("000_a.b");
    assertEquals(Optional.of("A letter"), one.title());
    assertEquals(Optional.of("CC0"), one.licence());
    assertEquals(Optional.of("2026-11-23"), one.published());
    assertEquals(List.of("A. Martin", "B. Durand"), one.editors());
    assertEquals(Optional.of("unknown"), configuration.metadata("other").licence());
    assertEquals(4, configuration.files().size());
  }

  @ParameterizedTest
  @CsvSource({
    "acept = 0.9, accept",
    "secondOpinion = 1, second-opinion",
    "line_model = 1, line-model",
    "lexikon = 1, lexicon",
    "titre = 1, title",
    "[haeder], header",
    "'[header]\ntitel = 1', title",
    "'[header]\nlicense = 1', licence",
    "'[header]\nshelf_mark = 1', shelfmark",
  })
  void namesTheKeyThatIsNearest(String text, String meant) throws IOException {
    Path configuration = file("copiste.toml", text + "\n");
    SettingsException e =
        assertThrows(
            SettingsException.class, () -> ConfigurationReader.read(configuration, "copiste.toml"));
    String end = e.getMessage().substring(e.getMessage().indexOf(';') + 1);
    assertTrue(end.contains("“" + meant + "”"), e.getMessage());
  }

  @Test
  void aKeyLikeNoOtherIsOnlyRefused() throws IOException {
    Path configuration = file("copiste.toml", "colour = \"blue\"\n");
    SettingsException e =
        assertThrows(
            SettingsException.class, () -> ConfigurationReader.read(configuration, "copiste.toml"));
    assertFalse(e.getMessage().contains(";"), e.getMessage());
  }

  @Test
  void saysOnWhichLineItMeansNothing() throws IOException {
    assertWrong(2, "accept = 0.9\nacept = 0.9\n");
    assertWrong(1, "accept = 1.5\n");
    assertWrong(1, "type = \"poem\"\n");
    assertWrong(3, "\n[header]\ntitel = \"x\"\n");
    assertWrong(2, "[document.\"a\"]\ndate = \"1928-13\"\n");
    assertWrong(2, "[document.\"a\"]\ntitle = 3\n");
    assertWrong(2, "# lists\nlexicons = [\"missing.txt\"]\n");
    assertWrong(1, "line-model = \"missing.gz\"\n");
    assertWrong(2, "accept = 0.9\naccept =\n");
  }

  @Test
  void whatWouldNeverEndIsRefused() throws IOException {
    assertWrong(2, "\nlexicon = [\"/dev/zero\"]\n");
    assertWrong(2, "\n" + "a.".repeat(100_000) + "b = 1\n");
    assertWrong(1, "[" + "a.".repeat(100_000) + "b]\nc = 1\n");
  }

  private void assertWrong(int line, String toml) throws IOException {
    file("copiste.toml", toml);
    SettingsException e = assertThrows(SettingsException.class, () -> read(toml));
    assertEquals(line, e.line(), e.getMessage());
    assertEquals("copiste.toml", e.file());
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private Configuration read(String toml) throws IOException, SettingsException {
    return ConfigurationReader.read(file("copiste.toml", toml), "copiste.toml");
  }
}
