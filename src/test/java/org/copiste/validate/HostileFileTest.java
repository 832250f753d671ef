package org.copiste.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.copiste.model.Diagnostic.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Hostile and broken files get findings and do no other harm. */
class HostileFileTest {
  @TempDir Path folder;

  private static Report report(String text) {
    return report(text.getBytes(StandardCharsets.UTF_8));
  }

  private static Report report(byte[] bytes) {
    return Validation.byProfile().validate(XmlSource.of("x.xml", "file:/x.xml", bytes));
  }

  private static String only(Report report) {
    assertEquals(1, report.findings().size(), report.toString());
    Finding finding = report.findings().get(0);
    return finding.line() + " " + finding.rule();
  }

  @Test
  void anExternalEntityIsNotRead() throws Exception {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "hidden");
    Report report =
        report("<!DOCTYPE TEI [<!ENTITY e SYSTEM '" + secret.toUri() + "'>]>\n<TEI>\n&e;</TEI>");
    assertTrue(
        report.findings().stream()
            .anyMatch(f -> f.line() == 3 && f.rule().equals("external-entity")),
        report.toString());
    assertTrue(!report.toString().contains("hidden"));
  }

  @Test
  void anExternalSubsetIsNotRead() {
    String text = "<!DOCTYPE TEI SYSTEM 'http://localhost:9/tei.dtd'>\n<TEI/>";
    assertTrue(
        report(text).findings().stream().noneMatch(f -> f.rule().equals("unreadable")), text);
  }

  @Test
  void entitiesThatMultiplyAreStopped() {
    StringBuilder bomb = new StringBuilder("<!DOCTYPE TEI [<!ENTITY e0 'ha'>\n");
    for (int i = 1; i < 40; i++) {
      String before = "&e" + (i - 1) + ";";
      bomb.append("<!ENTITY e" + i + " '" + before + before + "'>\n");
    }
    Report report = report(bomb + "]><TEI>&e39;</TEI>");
    assertTrue(report.byRule().containsKey("not-well-formed"), report.toString());
  }

  @Test
  void deepNestingIsStopped() {
    Report report = report("<TEI>" + "<p>".repeat(5000) + "</p>".repeat(5000) + "</TEI>");
    assertTrue(report.byRule().containsKey("not-well-formed"), report.toString());
  }

  @Test
  void manyFindingsAreCountedAndNotKept() {
    int many = 20_000;
    Report report = report("<TEI xmlns='http://www.tei-c.org/ns/1.0'>" + "<x/>\n".repeat(many));
    // The findings of the rule, one about missing content, and the notice.
    assertEquals(FindingCollector.KEPT_PER_RULE + 2, report.findings().size());
    assertTrue(report.count(Severity.ERROR) >= many);
    String remark = report.findings().get(FindingCollector.KEPT_PER_RULE + 1).message();
    assertTrue(remark.contains(Integer.toString(many - FindingCollector.KEPT_PER_RULE)), remark);
  }

  @Test
  void fileInWhichNearlyEverythingIsWrongIsGivenUp() {
    Report report =
        report(
            "<TEI xmlns='http://www.tei-c.org/ns/1.0'>"
                + "<x/>".repeat(FindingCollector.FINDINGS_LIMIT + 10_000));
    assertEquals(FindingCollector.FINDINGS_LIMIT + 1, report.count(Severity.ERROR));
    assertTrue(report.byRule().containsKey("enough"), report.byRule().toString());
    assertTrue(report.findings().size() < 2 * FindingCollector.KEPT_PER_RULE);
  }

  @Test
  void aLongNameIsCut() {
    String name = "x".repeat(100_000);
    Report report = report("<" + name + "/>");
    assertTrue(report.toString().length() < 10_000);
  }

  @Test
  void filesThatAreNoXmlGetOneFinding() {
    assertEquals("1 not-well-formed", only(report("")));
    assertEquals("1 not-well-formed", only(report("Cher ami,\n")));
    assertEquals("2 not-well-formed", only(report("<!-- -->\n<p")));
    byte[] latin = "<!-- été -->\n<TEI/>".getBytes(StandardCharsets.ISO_8859_1);
    assertEquals("1 not-well-formed", only(report(latin)));
    assertTrue(report(latin).findings().get(0).message().contains("UTF-8"));
  }

  @Test
  void aMissingFileGetsOneFinding() {
    assertEquals("0 unreadable", only(Validation.byProfile().validate(folder.resolve("no.xml"))));
  }

  @Test
  void unusableSchemasAreNamed() throws Exception {
    assertNamed("none.rng", "");
    assertNamed(
        "cycle.rng",
        "<grammar xmlns='http://relaxng.org/ns/structure/1.0'>"
            + "<include href='cycle.rng'/></grammar>");
    assertNamed("loop.rnc", "start = a\na = b\nb = a\n");
    assertNamed("self.rnc", "include \"self.rnc\"\n");
    assertNamed("remote.rnc", "include \"http://localhost:9/x.rnc\"\n");
    assertNamed("device.rnc", "include \"/dev/zero\"\n");
    assertNamed("text.rng", "not a schema");
    assertNamed("other.sch", "<schema/>");
    assertNamed(
        "broken.sch",
        "<schema xmlns='http://purl.oclc.org/dsdl/schematron'>"
            + "<pattern><rule context='a'><assert test='1 +'>x</assert></rule></pattern></schema>");
    assertNamed("what.xsd", "<schema/>");
  }

  private void assertNamed(String name, String content) throws Exception {
    Path schema = folder.resolve(name);
    if (!content.isEmpty()) {
      Files.writeString(schema, content);
    }
    ValidationOptions options =
        new ValidationOptions(
            List.of(schema),
            ValidationEnvironment.NONE,
            MessageLocale.EN,
            ValidationOptions.Strictness.ERRORS);
    SchemaException problem = assertThrows(SchemaException.class, () -> Validation.of(options));
    assertTrue(String.valueOf(problem.getMessage()).contains(name), problem.getMessage());
  }
}
