package org.copiste.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which schemas a document is validated against when no option names any. */
class SchemaAssociationTest {
  private static final String RNG = "http://relaxng.org/ns/structure/1.0";
  private static final String SCH = "http://purl.oclc.org/dsdl/schematron";
  private static final String TEI_ALL =
      "https://www.tei-c.org/Vault/P5/4.12.0/xml/tei/custom/schema/relaxng/tei_all.rng";

  @TempDir Path folder;
  private Path schemas;

  @BeforeEach
  void writeSchemas() throws IOException {
    schemas = Files.createDirectory(folder.resolve("schemas"));
    Files.writeString(
        schemas.resolve("letter.rng"),
        "<grammar xmlns='"
            + RNG
            + "'><start><element name='letter'>"
            + "<sch:pattern xmlns:sch='"
            + SCH
            + "'><sch:rule context='letter'>"
            + "<sch:assert id='no-x' test=\"not(contains(., 'x'))\">No x.</sch:assert>"
            + "</sch:rule></sch:pattern><text/></element></start></grammar>");
    Files.writeString(schemas.resolve("letter.rnc"), "start = element letter { text }\n");
  }

  private static String model(String href, String type) {
    return "<?xml-model href=\"" + href + "\" schematypens=\"" + type + "\"?>\n";
  }

  private static String found(Validation validation, Path file) {
    StringBuilder found = new StringBuilder();
    for (Finding f : validation.validate(file).findings()) {
      found.append(f.line()).append(' ').append(f.rule()).append(' ').append(f.name()).append('\n');
    }
    return found.toString();
  }

  private static Validation validation(ValidationEnvironment environment) throws SchemaException {
    return Validation.of(
        new ValidationOptions(
            List.of(), environment, MessageLocale.EN, ValidationOptions.Strictness.ERRORS));
  }

  private String found(String document) throws Exception {
    return found(
        validation(ValidationEnvironment.NONE),
        Files.writeString(folder.resolve("d.xml"), document));
  }

  @Test
  void aSchemaBesideTheDocumentIsUsed() throws Exception {
    assertEquals("", found(model("schemas/letter.rng", RNG) + "<letter>x</letter>"));
    assertEquals("", found(model("schemas/letter.rnc", RNG) + "<letter>x</letter>"));
    assertEquals(
        "2 element-unknown text\n", found(model("schemas/letter.rng", RNG) + "<text>x</text>"));
  }

  @Test
  void onlyTheAnnouncedPartOfASchemaIsUsed() throws Exception {
    String rules = model("schemas/letter.rng", SCH);
    assertEquals("2 no-x letter\n", found(rules + "<letter a=''>x</letter>"));
    assertEquals(
        "3 attribute-not-allowed a\n3 no-x letter\n",
        found(rules + model("schemas/letter.rng", RNG) + "<letter a=''>x</letter>"));
  }

  @Test
  void aCatalogNearTheDocumentKnowsTheSchema() throws Exception {
    Files.writeString(
        folder.resolve("catalog.xml"),
        "<catalog xmlns='urn:oasis:names:tc:entity:xmlns:xml:catalog'>"
            + "<rewriteURI uriStartString='https://schemas.example/' rewritePrefix='schemas/'/>"
            + "</catalog>");
    Path below = Files.createDirectories(folder.resolve("a/b"));
    Path document =
        Files.writeString(
            below.resolve("d.xml"), model("https://schemas.example/letter.rng", RNG) + "<p/>");
    assertEquals("2 element-unknown p\n", found(validation(ValidationEnvironment.NONE), document));
  }

  @Test
  void aCatalogOfTheEnvironmentKnowsTheSchema() throws Exception {
    Path catalog =
        Files.writeString(
            schemas.resolve("my.xml"),
            "<catalog xmlns='urn:oasis:names:tc:entity:xmlns:xml:catalog'>"
                + "<uri name='"
                + TEI_ALL
                + "' uri='letter.rng'/></catalog>");
    Path document =
        Files.writeString(folder.resolve("d.xml"), model(TEI_ALL, RNG) + "<letter>x</letter>");
    ValidationEnvironment environment =
        ValidationEnvironment.of(
            Map.of("XML_CATALOG_FILES", "gone.xml " + catalog.toUri(), "COPISTE_CACHE", ""),
            folder);
    assertEquals(Optional.empty(), environment.cache());
    Validation validation = validation(environment);
    assertEquals("", found(validation, document));
    assertEquals(List.of(), validation.notices());
  }

  @Test
  void aSchemaThatIsNotFoundIsAnErrorAtItsLine() throws Exception {
    assertEquals(
        "2 schema-missing https://schemas.example/letter.rng\n",
        found("<!-- -->\n" + model("https://schemas.example/letter.rng", RNG) + "<letter/>"));
    assertEquals("1 schema-missing gone.rng\n", found(model("gone.rng", RNG) + "<letter/>"));
    Files.writeString(folder.resolve("bad.rng"), "<grammar/>");
    assertEquals("1 schema-wrong bad.rng\n", found(model("bad.rng", RNG) + "<letter/>"));
  }

  @Test
  void theProfileStandsInForTheConsortiumsAddressAndThisIsSaid() throws Exception {
    Validation validation = validation(ValidationEnvironment.NONE);
    Path document =
        Files.writeString(
            folder.resolve("d.xml"), model(TEI_ALL, RNG) + model(TEI_ALL, SCH) + "<letter/>");
    assertTrue(found(validation, document).startsWith("3 element-unknown letter"));
    assertEquals(1, validation.notices().size());
    assertTrue(validation.notices().get(0).contains(TEI_ALL + " is in no XML catalog"));
    assertTrue(validation.notices().get(0).contains("for 1 files"));
  }

  @Test
  void aSchemaOfAnotherKindIsRemarkedAndTheProfileUsed() throws Exception {
    String found = found(model("tei.xsd", "http://www.w3.org/2001/XMLSchema") + "<letter/>");
    assertTrue(found.contains("1 schema-kind tei.xsd"), found);
    assertTrue(found.contains("2 element-unknown letter"), found);
  }
}
