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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
  void aSchemaThatIsNotFoundIsAWarningAtItsLineAndTheRestIsChecked() throws Exception {
    String gone = "<!-- -->\n" + model("https://schemas.example/letter.rng", RNG);
    assertEquals(
        "2 schema-missing https://schemas.example/letter.rng\n", found(gone + "<letter/>"));
    assertEquals("1 schema-missing gone.rng\n", found(model("gone.rng", RNG) + "<letter/>"));
    assertEquals(
        "2 schema-missing https://schemas.example/letter.rng\n3 pointer-target c\n"
            + "3 id-name 1\n4 id-duplicate a\n",
        found(
            gone
                + "<TEI xmlns='"
                + DocumentHead.TEI
                + "' ana='#a #c' facs='#f1'><p xml:id='a'/><p xml:id='1'/>\n<p xml:id='a'/></TEI>"));
    Files.writeString(folder.resolve("bad.rng"), "<grammar/>");
    assertEquals("1 schema-wrong bad.rng\n", found(model("bad.rng", RNG) + "<letter/>"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        TEI_ALL,
        "http://www.tei-c.org/release/xml/tei/custom/schema/relaxng/tei_all.rng",
        "https://tei-c.org/release/xml/tei/custom/schema/relaxng/tei_all.rnc",
        "https://vault.tei-c.org/P5/current/xml/tei/custom/schema/relaxng/tei_all.rng",
        "https://www.tei-c.org/release/xml/tei/custom/schema/xsd/tei_all.xsd"
      })
  void anyAddressOfTeiAllMeansTheCopyOnTheMachine(String address) throws Exception {
    String type = address.endsWith("xsd") ? "http://www.w3.org/2001/XMLSchema" : RNG;
    Path document =
        Files.writeString(folder.resolve("d.xml"), model(address, type) + "<letter>x<p/></letter>");
    Optional<Path> copy = Optional.of(schemas.resolve("letter.rng"));
    Validation fetched = Validation.of(ValidationOptions.DEFAULT, copy);
    assertEquals("2 element-unknown p\n", found(fetched, document));
    assertEquals(List.of(TeiAll.RELEASE.name()), fetched.validate(document).schemas());
    Validation without = Validation.of(ValidationOptions.DEFAULT, Optional.empty());
    assertEquals("1 schema-not-fetched TEI All 4.12.0\n", found(without, document));
    assertEquals(List.of(), without.validate(document).schemas());
    assertTrue(without.notices().get(0).contains("TEI All 4.12.0, which is not on this machine"));
  }

  @Test
  void otherNamesAreOtherSchemas() throws Exception {
    for (String other :
        List.of(
            "https://www.tei-c.org/release/xml/tei/custom/schema/relaxng/tei_lite.rng",
            "https://example.org/tei_all.rng",
            "https://tei-c.org.example.org/tei_all.rng")) {
      Path document = Files.writeString(folder.resolve("d.xml"), model(other, RNG) + "<letter/>");
      Optional<Path> copy = Optional.of(schemas.resolve("letter.rng"));
      Validation validation = Validation.of(ValidationOptions.DEFAULT, copy);
      assertEquals("1 schema-missing " + other + "\n", found(validation, document));
    }
  }

  @Test
  void aFileThatNamesNoSchemaIsCheckedAgainstTeiAll() throws Exception {
    Path document = Files.writeString(folder.resolve("d.xml"), "<letter a=''>x</letter>");
    Optional<Path> copy = Optional.of(schemas.resolve("letter.rng"));
    assertEquals(
        "1 attribute-not-allowed a\n",
        found(Validation.of(ValidationOptions.DEFAULT, copy), document));
    assertEquals(
        "0 schema-not-fetched TEI All 4.12.0\n",
        found(Validation.of(ValidationOptions.DEFAULT, Optional.empty()), document));
  }

  @Test
  void aFileThatThisProgramWroteIsCheckedAgainstTheProfile() throws Exception {
    String document =
        model(TEI_ALL, RNG)
            + model(TEI_ALL, SCH)
            + "<TEI xmlns='"
            + DocumentHead.TEI
            + "'><teiHeader><encodingDesc><appInfo><application ident='%s' version='1'/>"
            + "</appInfo></encodingDesc></teiHeader><letter/></TEI>";
    Validation validation = Validation.of(ValidationOptions.DEFAULT, Optional.empty());
    Path ours = Files.writeString(folder.resolve("o.xml"), document.formatted("copiste"));
    assertEquals(List.of("the Copiste profile"), validation.validate(ours).schemas());
    assertTrue(found(validation, ours).contains("3 element-unknown letter\n"));
    assertTrue(!found(validation, ours).contains("schema-"));
    Path theirs = Files.writeString(folder.resolve("t.xml"), document.formatted("oxgarage"));
    assertEquals("1 schema-not-fetched TEI All 4.12.0\n", found(validation, theirs));
  }

  @Test
  void aSchemaOfAnotherKindIsRemarked() throws Exception {
    assertEquals(
        "1 schema-kind tei.xsd\n2 id-duplicate a\n",
        found(
            model("tei.xsd", "http://www.w3.org/2001/XMLSchema")
                + "<l xml:id='a'><l xml:id='a'/></l>"));
  }

  @Test
  void whatAParserOrASchemaWouldSayObscurelyIsSaidPlainly() throws Exception {
    String letter = "<letter>x</letter>";
    String model = model("schemas/letter.rng", RNG);
    Path document =
        Files.writeString(folder.resolve("d.xml"), "\n \n<?xml version='1.0'?>" + letter);
    Finding late = only(document);
    assertEquals("3:6", late.line() + ":" + late.column());
    assertTrue(late.message().startsWith("A blank line stands before the XML declaration"));
    Files.writeString(document, "  <?xml version='1.0'?>" + letter);
    assertTrue(only(document).message().startsWith("White space stands before"));
    Files.writeString(document, model + "<letter xmlns:o='urn:o' o:a=''>x</letter>");
    assertTrue(only(document).message().contains("namespace urn:o."), only(document).message());
    Files.writeString(document, model + "<teiCorpus xmlns='" + DocumentHead.TEI + "'/>");
    assertTrue(only(document).message().contains("A teiCorpus is a corpus of several"));
    Files.writeString(
        document,
        model
            + "<letter><xi:include href='b.xml' xmlns:xi='http://www.w3.org/2001/XInclude'/></letter>");
    assertEquals(
        "2 element-unknown xi:include\n2 xinclude b.xml\n",
        found(validation(ValidationEnvironment.NONE), document));
  }

  private static Finding only(Path document) throws SchemaException {
    List<Finding> findings = validation(ValidationEnvironment.NONE).validate(document).findings();
    assertEquals(1, findings.size(), findings.toString());
    return findings.get(0);
  }
}
