package org.copiste.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A document, a grammar or a catalog from elsewhere names files; a message about such a file could
 * quote it. {@code SECRET} is a file of the user, in which the first word is the secret.
 */
class ConfinedSchemaTest {
  private static final String RNG = "http://relaxng.org/ns/structure/1.0";
  private static final String LETTER =
      "<grammar xmlns='" + RNG + "'><start><element name='a'><text/></element></start></grammar>";
  private static final String CATALOG =
      "<catalog xmlns='urn:oasis:names:tc:entity:xmlns:xml:catalog'>";

  @TempDir Path root;
  private Path texts;
  private Path secret;

  @BeforeEach
  void writeFiles() throws IOException {
    texts = Files.createDirectory(root.resolve("texts"));
    secret = Files.writeString(root.resolve("secret.txt"), "topsecret:x:0:0\n");
    Files.createSymbolicLink(texts.resolve("link.rnc"), secret);
    Files.createSymbolicLink(texts.resolve("up"), root);
    Files.writeString(root.resolve("letter.rng"), LETTER);
  }

  private Report report(String schema, ValidationEnvironment environment) throws Exception {
    Path document =
        Files.writeString(
            texts.resolve("d.xml"),
            "<?xml-model href='"
                + schema.replace("SECRET", secret.toUri().toString())
                + "' schematypens='"
                + RNG
                + "'?>\n<a/>");
    ValidationOptions options =
        new ValidationOptions(
            List.of(), environment, MessageLocale.EN, ValidationOptions.Strictness.ERRORS);
    return Validation.of(options).validate(document);
  }

  private String found(String schema) throws Exception {
    Report report = report(schema, ValidationEnvironment.NONE);
    assertFalse(report.toString().contains("topsecret"), report.toString());
    return report.byRule().keySet().toString();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SECRET",
        "../secret.txt",
        "link.rnc",
        "up/secret.txt",
        "%2e%2e/secret.txt",
        "../gone.rng"
      })
  void aDocumentNamesSchemasOfItsOwnFolderOnly(String address) throws Exception {
    assertEquals("[schema-outside]", found(address));
  }

  @Test
  void theFoldersOfTheRunHoldSchemas() throws Exception {
    assertEquals("[schema-outside]", found("../letter.rng"));
    ValidationEnvironment environment = ValidationEnvironment.NONE.withFolders(List.of(root));
    Report report = report("../letter.rng", environment);
    assertEquals(List.of(), report.findings());
    assertEquals(List.of("../letter.rng"), report.schemas());
  }

  @ParameterizedTest
  @ValueSource(strings = {"SECRET", "../secret.txt", "link.rnc", "up/secret.txt"})
  void aGrammarIncludesFilesOfItsFolderOnly(String address) throws Exception {
    String to = address.replace("SECRET", secret.toUri().toString());
    Files.writeString(texts.resolve("s.rnc"), "include \"" + to + "\"\n");
    Files.writeString(texts.resolve("e.rnc"), "start = external \"" + to + "\"\n");
    String head = "<grammar xmlns='" + RNG + "'>";
    Files.writeString(texts.resolve("s.rng"), head + "<include href='" + to + "'/></grammar>");
    Files.writeString(
        texts.resolve("e.rng"), head + "<start><externalRef href='" + to + "'/></start></grammar>");
    for (String schema : List.of("s.rnc", "e.rnc", "s.rng", "e.rng")) {
      assertEquals("[schema-wrong]", found(schema));
      ValidationOptions named =
          new ValidationOptions(
              List.of(texts.resolve(schema)),
              ValidationEnvironment.NONE,
              MessageLocale.EN,
              ValidationOptions.Strictness.ERRORS);
      SchemaException problem = assertThrows(SchemaException.class, () -> Validation.of(named));
      String message = String.valueOf(problem.getMessage());
      assertFalse(message.contains("topsecret"), message);
      assertTrue(message.contains("outside"), message);
    }
  }

  @Test
  void aGrammarBelowTheDocumentIncludesFilesOfTheDocumentsFolder() throws Exception {
    Path below = Files.createDirectory(texts.resolve("schemas"));
    Files.writeString(texts.resolve("part.rng"), LETTER);
    Files.writeString(
        below.resolve("s.rng"),
        "<grammar xmlns='" + RNG + "'><include href='../part.rng'/></grammar>");
    assertEquals("[]", found("schemas/s.rng"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<uri name='urn:s' uri='SECRET'/>",
        "<rewriteURI uriStartString='urn:s' rewritePrefix='SECRET'/>",
        "<nextCatalog catalog='../catalogs/c.xml'/>"
      })
  void aCatalogNearTheDocumentNamesFilesOfItsFolderOnly(String entry) throws Exception {
    Path others = Files.createDirectory(root.resolve("catalogs"));
    Files.writeString(
        others.resolve("c.xml"), CATALOG + "<uri name='urn:s' uri='../letter.rng'/></catalog>");
    Files.writeString(
        texts.resolve("catalog.xml"),
        CATALOG + entry.replace("SECRET", secret.toUri().toString()) + "</catalog>");
    String rules = found("urn:s");
    assertTrue(rules.equals("[schema-outside]") || rules.equals("[schema-missing]"), rules);
  }

  @Test
  void aCatalogThatTheUserNamesLeadsAnywhere() throws Exception {
    Path others = Files.createDirectory(root.resolve("catalogs"));
    Path catalog =
        Files.writeString(
            others.resolve("c.xml"), CATALOG + "<uri name='urn:s' uri='../letter.rng'/></catalog>");
    ValidationEnvironment environment =
        ValidationEnvironment.of(
            java.util.Map.of("XML_CATALOG_FILES", catalog.toString(), "COPISTE_CACHE", ""), root);
    assertEquals(List.of(), report("urn:s", environment).findings());
  }
}
