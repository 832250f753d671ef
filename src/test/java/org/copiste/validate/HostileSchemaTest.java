package org.copiste.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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
 * A Schematron schema that comes with a document writes nothing and reads only files of its own
 * folder. Rules are applied in two ways, by direct evaluation and by a stylesheet; each attack is
 * tried in both.
 */
class HostileSchemaTest {
  private static final String SCH = "http://purl.oclc.org/dsdl/schematron";
  private static final String XSL = "xmlns:xsl='http://www.w3.org/1999/XSL/Transform'";

  /** Makes a schema one that cannot be evaluated directly. */
  private static final String STYLESHEET_ONLY = "<let name='unused' value='1'/>";

  @TempDir Path folder;
  private Path schemas;
  private Path secret;

  @BeforeEach
  void writeFiles() throws IOException {
    schemas = Files.createDirectory(folder.resolve("schemas"));
    secret = Files.writeString(folder.resolve("secret.xml"), "<s id='s'>hidden</s>");
    Files.writeString(folder.resolve("secret.json"), "[\"hidden\"]");
    Files.writeString(schemas.resolve("own.xml"), "<s>shown</s>");
    Files.createSymbolicLink(schemas.resolve("link.xml"), secret);
    Files.createSymbolicLink(schemas.resolve("up"), folder);
  }

  /** A schema that reports the value of an expression. */
  private static String reporting(String head, String expression) {
    return "<schema xmlns='"
        + SCH
        + "' queryBinding='xslt3' "
        + XSL
        + ">"
        + head
        + "<pattern><rule context='a'><report id='r' test='true()'>[<value-of select=\""
        + expression.replace("<", "&lt;").replace("\"", "&quot;")
        + "\"/>]</report></rule></pattern></schema>";
  }

  private Report report(String schema) throws Exception {
    Files.writeString(schemas.resolve("s.sch"), schema);
    Path document =
        Files.writeString(
            folder.resolve("d.xml"),
            "<!-- -->\n<?xml-model href='schemas/s.sch' schematypens='" + SCH + "'?>\n<a>x</a>");
    return Validation.of(ValidationOptions.DEFAULT).validate(document);
  }

  private String inBothWays(String expression) throws Exception {
    String filled =
        expression
            .replace("SECRET", secret.toUri().toString())
            .replace("FOLDER", folder.toUri().toString());
    return report(reporting("", filled)).findings()
        + "\n"
        + report(reporting(STYLESHEET_ONLY, filled)).findings();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "doc('SECRET')",
        "doc('../secret.xml')",
        "doc('link.xml')",
        "doc('up/secret.xml')",
        "doc('%2e%2e/secret.xml')",
        "document('../secret.xml')",
        "document('secret.xml', .)",
        "unparsed-text('SECRET')",
        "unparsed-text('link.xml')",
        "unparsed-text-lines('SECRET')",
        "json-doc('FOLDERsecret.json')?1",
        "collection('FOLDER?select=*.xml')",
        "parse-xml('<!DOCTYPE a [<!ENTITY e SYSTEM \"SECRET\">]><a>&amp;e;</a>')",
        "parse-xml('<!DOCTYPE a [<!ENTITY % p SYSTEM \"SECRET\">%p;]><a/>')"
      })
  void nothingOutsideTheFolderOfTheSchemaIsRead(String expression) throws Exception {
    assertFalse(inBothWays(expression).contains("hidden"), expression);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "uri-collection('FOLDER')",
        "uri-collection('FOLDER?select=*')",
        "uri-collection('.')",
        "collection('.')/base-uri()",
        "collection()/base-uri()"
      })
  void noFolderIsListed(String expression) throws Exception {
    String found = inBothWays(expression);
    // What is refused may be named; what is in it may not.
    assertFalse(found.contains("secret") || found.contains("own.xml"), found);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "doc-available('SECRET')",
        "doc-available('link.xml')",
        "unparsed-text-available('SECRET')",
        "stream-available('SECRET')",
        "exists(available-environment-variables())",
        "exists(environment-variable('PATH')[string()])",
        "exists(system-property('user.home')[string()])"
      })
  void nothingIsToldAboutTheMachine(String expression) throws Exception {
    assertFalse(inBothWays(expression).contains("[true]"), expression);
  }

  /** A fault of Saxon itself that such a call reaches once ended the whole run. */
  @Test
  void aFaultOfTheProcessorIsAFindingOfTheSchema() throws Exception {
    String call =
        "transform(map{'package-name':'x','source-node':/,'delivery-format':'serialized'})?output";
    assertTrue(inBothWays(call).contains("rule-failed"), inBothWays(call));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "doc('own.xml')",
        "document('own.xml')",
        "unparsed-text('own.xml')",
        "doc('up/schemas/own.xml')"
      })
  void theFolderOfTheSchemaIsRead(String expression) throws Exception {
    String found = inBothWays(expression);
    assertEquals(2, found.split("shown", -1).length - 1, found);
  }

  @ParameterizedTest
  @ValueSource(strings = {"include", "import"})
  void aStylesheetWritesNoFile(String element) throws Exception {
    Path target = Files.writeString(folder.resolve("mine.txt"), "precious");
    Files.writeString(
        schemas.resolve("evil.xsl"),
        "<xsl:stylesheet version='3.0' "
            + XSL
            + ">\n<xsl:template match='/' priority='9'>\n<xsl:result-document method='text' href='"
            + target.toUri()
            + "'>gone</xsl:result-document></xsl:template></xsl:stylesheet>");
    Report report = report(reporting("<xsl:" + element + " href='evil.xsl'/>", "1"));
    assertEquals("precious", Files.readString(target));
    assertEquals(1, report.findings().size(), report.toString());
    Finding finding = report.findings().get(0);
    assertEquals("2 schema-wrong", finding.line() + " " + finding.rule());
    assertTrue(finding.message().contains("evil.xsl:3"), finding.message());
  }

  @Test
  void otherSchemasAreAppliedWhenOneIsRefused() throws Exception {
    Files.writeString(
        schemas.resolve("bad.sch"), reporting("<xsl:include href='../secret.xml'/>", "'never'"));
    Files.writeString(schemas.resolve("failing.sch"), reporting("", "doc('../secret.xml')"));
    Files.writeString(schemas.resolve("good.sch"), reporting("", "'applied'"));
    Files.writeString(schemas.resolve("good.rnc"), "start = element a { empty }\n");
    StringBuilder document = new StringBuilder();
    for (String name : List.of("bad.sch", "failing.sch", "good.sch", "good.rnc")) {
      document.append("<?xml-model href='schemas/" + name + "'?>\n");
    }
    Path file = Files.writeString(folder.resolve("d.xml"), document + "<a>x</a>");
    StringBuilder found = new StringBuilder();
    for (Finding finding : Validation.of(ValidationOptions.DEFAULT).validate(file).findings()) {
      found.append(finding.line()).append(' ').append(finding.rule()).append('\n');
    }
    assertEquals("1 schema-wrong\n2 rule-failed\n5 r\n5 text-not-allowed\n", found.toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<xsl:include href='../part.xsl'/>",
        "<xsl:import href='up/part.xsl'/>",
        "<include href='../part.sch'/>",
        "<pattern><rule context='a'><extends href='../part.sch#rule'/></rule></pattern>"
      })
  void nothingOutsideTheFolderOfTheSchemaIsIncluded(String including) throws Exception {
    Files.writeString(
        folder.resolve("part.xsl"),
        "<xsl:stylesheet version='3.0' "
            + XSL
            + "><xsl:variable name='v' select='\"hidden\"'/></xsl:stylesheet>");
    Files.writeString(
        folder.resolve("part.sch"),
        "<pattern xmlns='"
            + SCH
            + "'><rule id='rule' abstract='true'><report test='true()'>hidden</report></rule>"
            + "<rule context='a'><report test='true()'>hidden</report></rule></pattern>");
    Report report = report(reporting(including, "1"));
    assertEquals("[schema-wrong]", report.byRule().keySet().toString(), report.toString());
    assertFalse(report.toString().contains("hidden"), report.toString());
  }

  @Test
  void whatASchemaIncludesFromItsFolderIsApplied() throws Exception {
    Path parts = Files.createDirectory(schemas.resolve("parts"));
    Files.writeString(
        parts.resolve("part.sch"),
        "<pattern xmlns='"
            + SCH
            + "'><rule context='a'><report id='part' test='true()'>p</report></rule></pattern>");
    Files.writeString(
        parts.resolve("part.xsl"),
        "<xsl:stylesheet version='3.0' "
            + XSL
            + "><xsl:variable name='v' select='\"shown\"'/></xsl:stylesheet>");
    Report report =
        report(
            reporting(
                "<include href='parts/part.sch'/><xsl:include href='parts/part.xsl'/>", "$v"));
    assertEquals("[part, r]", report.byRule().keySet().toString(), report.toString());
    assertTrue(report.toString().contains("shown"), report.toString());
  }

  @Test
  void xslEvaluateIsNotAvailable() throws Exception {
    Report report =
        report(
            reporting(
                "<ns prefix='f' uri='urn:f'/><xsl:function name='f:e' xmlns:f='urn:f'>"
                    + "<xsl:evaluate xpath='\"string-join((&apos;hid&apos;, &apos;den&apos;))\"'/>"
                    + "</xsl:function>",
                "f:e()"));
    assertFalse(report.toString().contains("hidden"), report.toString());
    assertEquals(Integer.valueOf(1), report.byRule().get("rule-failed"), report.toString());
  }
}
