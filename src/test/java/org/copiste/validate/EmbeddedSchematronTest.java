package org.copiste.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.copiste.MeasuringData;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rules inside a RELAX NG schema, and their cache. */
class EmbeddedSchematronTest {
  @TempDir Path folder;

  private static final String HEAD =
      "<grammar xmlns='http://relaxng.org/ns/structure/1.0' ns='urn:a'"
          + " xmlns:sch='http://purl.oclc.org/dsdl/schematron'"
          + " xmlns:old='http://www.ascc.net/xml/schematron'"
          + " xmlns:xsl='http://www.w3.org/1999/XSL/Transform'>";

  private Path schema() throws IOException {
    Files.writeString(
        folder.resolve("more.rng"),
        HEAD
            + "<include href='all.rng'/>"
            + "<sch:pattern><sch:rule context='a:b'><sch:report id='included' test='@y &lt; 3 and"
            + " true()'>small “&amp;”</sch:report></sch:rule></sch:pattern></grammar>");
    return Files.writeString(
        folder.resolve("all.rng"),
        HEAD
            + "<sch:ns prefix='a' uri='urn:a'/><sch:ns prefix='a' uri='urn:a'/>"
            + "<sch:let name='limit' value='5'/>"
            + "<xsl:key name='k' match='a:b' use='string(@y)'/>"
            + "<include href='more.rng'/>"
            + "<start><element name='a'><zeroOrMore><ref name='b'/></zeroOrMore></element></start>"
            + "<define name='b'><element name='b'><attribute name='y'/><text/>"
            + "<sch:assert id='bare' test='@y &lt; $limit'>y</sch:assert>"
            + "<sch:rule context='a:b[@y = 7]'><sch:assert id='rule' test='false()' role='warning'>"
            + "7</sch:assert></sch:rule>"
            + "<old:pattern><old:rule context='a:b'><old:assert id='old'"
            + " test=\"count(key('k', string(@y))) = 1\">twice</old:assert></old:rule></old:pattern>"
            + "</element></define></grammar>");
  }

  private static Validation validation(Path schema, ValidationEnvironment environment)
      throws Exception {
    return Validation.of(
        new ValidationOptions(
            List.of(schema), environment, MessageLocale.EN, ValidationOptions.Strictness.ERRORS));
  }

  private static List<String> found(Validation validation, String document) {
    XmlSource xml = XmlSource.of("d", "file:/d.xml", document.getBytes(StandardCharsets.UTF_8));
    return validation.validate(xml).findings().stream()
        .map(f -> f.line() + " " + f.severity().label() + " " + f.rule())
        .toList();
  }

  private static final String DOCUMENT =
      "<a xmlns='urn:a'>\n<b y='7'/>\n<b y='2'/>\n<b y='4'/>\n<b y='4'/></a>";

  private static final List<String> EXPECTED =
      List.of("2 error bare", "2 warning rule", "3 error included", "4 error old", "5 error old");

  @Test
  void rulesOfEverySortAreTakenOutOnce() throws Exception {
    assertEquals(EXPECTED, found(validationWithoutCycle(ValidationEnvironment.NONE), DOCUMENT));
  }

  /** Jing rejects cyclic includes, so the schema that shows termination is read without Jing. */
  private Validation validationWithoutCycle(ValidationEnvironment environment) throws Exception {
    Path schema = schema();
    assertTrue(
        EmbeddedSchematron.of(XmlSource.read(schema), MessageLocale.EN, FileScope.NONE.and(folder))
            .isPresent());
    Path more = folder.resolve("more.rng");
    Files.writeString(more, Files.readString(more).replace("<include href='all.rng'/>", ""));
    return validation(schema, environment);
  }

  @Test
  void aGrammarWithoutRulesHasNone() throws Exception {
    XmlSource schema =
        XmlSource.of(
            "s",
            "file:/s.rng",
            (HEAD + "<start><text/></start></grammar>").getBytes(StandardCharsets.UTF_8));
    assertTrue(EmbeddedSchematron.of(schema, MessageLocale.EN, FileScope.NONE).isEmpty());
  }

  @Test
  @Tag(MeasuringData.TAG)
  void theOfficialRulesAreThoseThatOthersExtract() throws Exception {
    Validation embedded =
        validation(MeasuringData.file("tei/tei_all.rng"), ValidationEnvironment.NONE);
    Validation extracted =
        validation(MeasuringData.file("tei/tei_all.sch"), ValidationEnvironment.NONE);
    String document =
        "<TEI xmlns='http://www.tei-c.org/ns/1.0'><teiHeader/><text><body>\n<p>\n<p/></p><l>\n<l/>"
            + "</l>\n<ptr target='a' cRef='b'/>\n<list type='gloss'><item/></list>\n"
            + "<s><s/></s>\n<span/>\n<date when='1' calendar='#x'/>\n<ab spanTo='#y'/></body></text></TEI>";
    List<String> rules = found(extracted, document);
    assertTrue(rules.size() > 6, rules.toString());
    assertTrue(found(embedded, document).containsAll(rules));
  }

  @Test
  void whatIsKeptIsUsedAndDamageIsPassedOver() throws Exception {
    Path cache = folder.resolve("cache/deep");
    ValidationEnvironment environment = ValidationEnvironment.NONE.withCache(cache);
    assertEquals(EXPECTED, found(validationWithoutCycle(environment), DOCUMENT));
    Path kept;
    try (Stream<Path> files = Files.list(cache)) {
      List<Path> all = files.toList();
      assertEquals(1, all.size(), all.toString());
      kept = all.get(0);
    }
    StylesheetCache rules = new StylesheetCache(Optional.of(cache));
    String key = kept.getFileName().toString().replaceAll("rules-|\\.xsl", "");
    String whole = Files.readString(kept);
    for (String damaged :
        List.of(
            "", "x", whole.substring(0, whole.length() / 2), whole.replace("twice", "thrice"))) {
      Files.writeString(kept, damaged);
      assertEquals(EXPECTED, found(validation(folder.resolve("all.rng"), environment), DOCUMENT));
      assertTrue(rules.get(key).isPresent());
    }
    // The cache is really used: an undamaged file with other content is applied.
    rules.put(key, whole.substring(whole.indexOf('\n') + 1).replace("\"old\"", "\"new\""));
    assertTrue(
        found(validation(folder.resolve("all.rng"), environment), DOCUMENT)
            .contains("5 error new"));
  }

  @Test
  void aCacheThatCannotBeWrittenIsNoError() throws Exception {
    Path file = Files.writeString(folder.resolve("file"), "");
    ValidationEnvironment environment = ValidationEnvironment.NONE.withCache(file.resolve("below"));
    assertEquals(EXPECTED, found(validationWithoutCycle(environment), DOCUMENT));
  }

  @Test
  void rulesInTheCompactSyntaxAreNotPassedOverInSilence() throws Exception {
    Path schema =
        Files.writeString(
            folder.resolve("r.rnc"),
            "namespace sch = \"http://purl.oclc.org/dsdl/schematron\"\n"
                + "start = [ sch:pattern [ name = \"x\" ] ] element a { text }\n");
    Validation validation = validation(schema, ValidationEnvironment.NONE);
    assertEquals(1, validation.notices().size());
    assertTrue(validation.notices().get(0).contains("r.rnc"));
  }
}
