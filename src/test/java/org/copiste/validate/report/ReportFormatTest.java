package org.copiste.validate.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.copiste.model.Diagnostic.Severity;
import org.copiste.validate.FindingCollector;
import org.copiste.validate.MessageLocale;
import org.copiste.validate.Report;
import org.copiste.validate.ValidationEnvironment;
import org.copiste.validate.ValidationOptions;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class ReportFormatTest {

  private static List<Report> reports() {
    FindingCollector findings = new FindingCollector("a folder/b,1.xml", MessageLocale.EN);
    findings.add(12, 3, Severity.WARNING, "rights-said", "", "Nothing is said.");
    findings.add(
        2, 9, Severity.ERROR, "text-not-allowed", "p", "Not “a < b & 100%\u0001\u009b\n::”.");
    findings.malformed(0, 0, "unreadable", "It cannot be read.");
    return List.of(new FindingCollector("clean.xml", MessageLocale.EN).report(), findings.report());
  }

  private static String written(ReportFormat format, ValidationOptions options) throws IOException {
    StringWriter out = new StringWriter();
    ReportWriter writer = format.open(out, options);
    Summary summary = new Summary(options);
    for (Report report : reports()) {
      summary.add(report);
      writer.add(report);
    }
    writer.finish(summary);
    return out.toString().replace(System.lineSeparator(), "\n");
  }

  private static String written(ReportFormat format) throws IOException {
    return written(format, ValidationOptions.DEFAULT);
  }

  @Test
  void textIsOneLineForEachFindingByPlace() throws Exception {
    assertEquals(
        """
        a folder/b,1.xml: error: It cannot be read. [unreadable]
        a folder/b,1.xml:2:9: error: Not “a < b & 100%\\u0001\\u009b ::”. [text-not-allowed]
        a folder/b,1.xml:12:3: warning: Nothing is said. [rights-said]
        """,
        written(ReportFormat.TEXT));
  }

  @Test
  void githubCommandsAreEscaped() throws Exception {
    assertEquals(
        """
        ::error file=a folder/b%2C1.xml,title=unreadable::It cannot be read.
        ::error file=a folder/b%2C1.xml,line=2,col=9,title=text-not-allowed::Not “a < b & 100%25\\u0001\\u009b%0A::”.
        ::warning file=a folder/b%2C1.xml,line=12,col=3,title=rights-said::Nothing is said.
        """,
        written(ReportFormat.GITHUB));
  }

  @Test
  void jsonHoldsFilesFindingsAndSummary() throws Exception {
    JsonNode json = new ObjectMapper().readTree(written(ReportFormat.JSON));
    assertEquals(true, json.at("/files/0/valid").asBoolean());
    assertEquals(false, json.at("/files/1/valid").asBoolean());
    assertEquals(12, json.at("/files/1/findings/2/line").asInt());
    assertEquals("p", json.at("/files/1/findings/1/name").asText());
    assertEquals(2, json.at("/summary/error").asInt());
    assertEquals(1, json.at("/summary/failed").asInt());
    assertEquals(1, json.at("/summary/rules/rights-said").asInt());
  }

  @Test
  void sarifHasWhatItsSchemaRequires() throws Exception {
    JsonNode json = new ObjectMapper().readTree(written(ReportFormat.SARIF));
    assertEquals("2.1.0", json.at("/version").asText());
    JsonNode run = json.at("/runs/0");
    assertEquals("copiste", run.at("/tool/driver/name").asText());
    assertEquals(3, run.at("/results").size());
    for (JsonNode result : run.at("/results")) {
      assertTrue(result.at("/message/text").isTextual());
      assertTrue(List.of("error", "warning", "note").contains(result.at("/level").asText()));
      String uri = result.at("/locations/0/physicalLocation/artifactLocation/uri").asText();
      assertEquals("a%20folder/b,1.xml", uri);
      JsonNode region = result.at("/locations/0/physicalLocation/region");
      assertTrue(region.isMissingNode() || region.at("/startLine").asInt() >= 1);
    }
    assertEquals("rights-said", run.at("/tool/driver/rules/0/id").asText());
  }

  @Test
  void junitFailsForErrorsAndOnDemandForWarnings() throws Exception {
    Element root = xml(written(ReportFormat.JUNIT));
    assertEquals(2, root.getElementsByTagName("testsuite").getLength());
    assertEquals(4, root.getElementsByTagName("testcase").getLength());
    assertEquals(2, root.getElementsByTagName("failure").getLength());
    assertTrue(root.getTextContent().contains("a < b & 100%\uFFFD"));
    ValidationOptions strict =
        new ValidationOptions(
            List.of(),
            ValidationEnvironment.NONE,
            MessageLocale.EN,
            ValidationOptions.Strictness.ALL);
    Element all = xml(written(ReportFormat.JUNIT, strict));
    assertEquals(3, all.getElementsByTagName("failure").getLength());
  }

  @Test
  void anyNameOfAFileIsAnAddressInSarif() throws Exception {
    for (String[] name :
        new String[][] {
          {"a:b/c.xml", "./a:b/c.xml"}, {"C:\\a b.xml", "file:///C:/a%20b.xml"}, {"/a:b", "/a:b"}
        }) {
      FindingCollector findings = new FindingCollector(name[0], MessageLocale.EN);
      findings.malformed(0, 0, "unreadable", "It cannot be read.");
      StringWriter out = new StringWriter();
      ReportWriter writer = ReportFormat.SARIF.open(out, ValidationOptions.DEFAULT);
      writer.add(findings.report());
      writer.finish(new Summary(ValidationOptions.DEFAULT));
      JsonNode at = new ObjectMapper().readTree(out.toString()).at("/runs/0/results/0/locations/0");
      assertEquals(name[1], at.at("/physicalLocation/artifactLocation/uri").asText());
    }
  }

  @Test
  void noFormatHandsControlCharactersOn() throws Exception {
    String hostile = "x\u001b]0;y\u0007\u009b31m\u007f\n::error::z";
    FindingCollector findings = new FindingCollector("a" + hostile, MessageLocale.EN);
    findings.add(1, 2, Severity.ERROR, "text-not-allowed", hostile, hostile);
    for (ReportFormat format : ReportFormat.values()) {
      StringWriter out = new StringWriter();
      ReportWriter writer = format.open(out, ValidationOptions.DEFAULT);
      writer.add(findings.report());
      writer.finish(new Summary(ValidationOptions.DEFAULT));
      String report = out.toString().replace(System.lineSeparator(), "\n");
      assertTrue(
          report.chars().allMatch(c -> c == '\n' || !Character.isISOControl(c)),
          format + ": " + report);
      long commands = report.lines().filter(line -> line.startsWith("::")).count();
      assertEquals(format == ReportFormat.GITHUB ? 1 : 0, commands, report);
    }
  }

  @Test
  void equalFindingsAreOneForPeopleAndEachItsOwnForPrograms() throws Exception {
    FindingCollector findings = new FindingCollector("a.xml", MessageLocale.EN);
    for (int line = 1; line <= 550; line++) {
      findings.add(line * 3, 1, Severity.ERROR, "text-not-allowed", "", "No text.");
    }
    findings.add(4, 1, Severity.ERROR, "text-not-allowed", "", "Another.");
    StringWriter text = new StringWriter();
    ReportFormat.TEXT.open(text, ValidationOptions.DEFAULT).add(findings.report());
    assertEquals(
        """
        a.xml:3:1: error: No text. [text-not-allowed] (550 times: lines 3, 6, 9, 12, 15, 18, …)
        a.xml: info: … and 1 more findings in this file are not listed. [omitted]
        """,
        text.toString().replace(System.lineSeparator(), "\n"));
    StringWriter json = new StringWriter();
    ReportWriter writer = ReportFormat.JSON.open(json, ValidationOptions.DEFAULT);
    writer.add(findings.report());
    writer.finish(new Summary(ValidationOptions.DEFAULT));
    JsonNode listed = new ObjectMapper().readTree(json.toString()).at("/files/0/findings");
    assertEquals(FindingCollector.KEPT_PER_RULE + 1, listed.size());
  }

  @Test
  void aSchemaThatIsNotThereIsOneWarningOfTheRun() throws Exception {
    Summary summary = new Summary(ValidationOptions.DEFAULT);
    for (int file = 0; file < 40; file++) {
      FindingCollector findings = new FindingCollector(file + ".xml", MessageLocale.EN);
      findings.add(1, 1, Severity.WARNING, "schema-missing", "x.rng", "Not there.");
      assertEquals(file == 0 ? 1 : 0, summary.add(findings.report()).findings().size());
    }
    assertEquals(1, summary.count(Severity.WARNING));
    assertEquals(0, summary.failed());
    assertEquals(40, summary.files());
  }

  @Test
  void theSummaryCountsByRule() throws Exception {
    Summary summary = new Summary(ValidationOptions.DEFAULT);
    reports().forEach(summary::add);
    StringBuilder out = new StringBuilder();
    summary.print(out);
    assertEquals(
        """
              1  rights-said
              1  text-not-allowed
              1  unreadable
        Checked for what needs no schema: 2 files
        Files: 2, failed: 1. Errors: 2, warnings: 1, remarks: 0.
        """,
        out.toString().replace(System.lineSeparator(), "\n"));
  }

  private static Element xml(String text) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(text)))
        .getDocumentElement();
  }
}
