package org.copiste.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.sf.saxon.s9api.SaxonApiException;
import org.copiste.MeasuringData;
import org.copiste.validate.rules.RuleEvaluator;
import org.copiste.validate.rules.RuleSetReader;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Direct evaluation of rules gives the same findings as the transpiled stylesheet. */
class RuleEvaluatorTest {
  private static final String HEAD =
      "<schema xmlns='http://purl.oclc.org/dsdl/schematron' queryBinding='xslt2'>"
          + "<ns prefix='tei' uri='http://www.tei-c.org/ns/1.0'/>";

  /** Every form of context that is told apart, with rules that take precedence over others. */
  private static final String PLAIN =
      HEAD
          + "<pattern id='order'>"
          + "<rule context='tei:p[@n] | tei:head'><assert id='a1' test='false()'>first <name/></assert>"
          + "</rule><rule context='tei:*[@n]'><let name='n' value='string(@n)'/>"
          + "<let name='twice' value='concat($n, $n)'/>"
          + "<report id='a2' role='warning' test='$n'>n <value-of select='$twice'/>, <emph>so</emph>"
          + " <value-of select='1 to 3'/></report></rule>"
          + "<rule context='tei:lb' id='of-rule'><assert test='true()'>never</assert></rule></pattern>"
          + "<pattern id='of-pattern'><rule context='*'>"
          + "<assert test='not(self::tei:pb)' flag='info'>a page</assert></rule></pattern>"
          + "<pattern><rule context='@n'><assert id='at' test=\". != '2'\">two</assert></rule>"
          + "<rule context='tei:ref/@target | tei:note'><report id='or' test='true()'>or</report>"
          + "</rule></pattern>"
          + "<pattern><rule context=\"tei:*[ starts-with( @target, '#') ]\"><report id='s'"
          + " test='true()'>s</report></rule><rule context='/*'><report id='root'"
          + " test='count(//tei:lb) gt 2'>many</report></rule>"
          + "<rule context='(tei:div | tei:body)[tei:p]/tei:p[1]'><report id='path' test='@xml:id"
          + " or .//tei:note'>p</report></rule></pattern></schema>";

  private static XmlSource schema(String text) {
    return XmlSource.of("s.sch", "file:/s.sch", text.getBytes(StandardCharsets.UTF_8));
  }

  private static Optional<RuleEvaluator> evaluator(XmlSource schema) throws SaxonApiException {
    return RuleSetReader.read(SchematronTranspiler.tree(schema, MessageLocale.EN))
        .flatMap(
            rules -> RuleEvaluator.of(new ConfinedProcessor(SchemaFolder.NONE).saxon(), rules));
  }

  private static Report report(Validator validator, XmlSource document) {
    FindingCollector findings = new FindingCollector(document.name(), MessageLocale.EN);
    validator.validate(document, findings);
    return findings.report();
  }

  private static void compare(XmlSource schema, List<XmlSource> documents) throws Exception {
    assertTrue(evaluator(schema).isPresent());
    Validator evaluated =
        Schematron.of(schema, MessageLocale.EN, new StylesheetCache(Optional.empty()));
    String stylesheet =
        SchematronTranspiler.transpile(
            SchematronTranspiler.tree(schema, MessageLocale.EN), SchemaFolder.NONE);
    Validator transformed = Schematron.compiled(stylesheet, schema.systemId());
    int found = 0;
    for (XmlSource document : documents) {
      Report expected = report(transformed, document);
      assertEquals(expected, report(evaluated, document), document.name());
      found += expected.findings().size();
    }
    assertTrue(found > 20, "found " + found);
  }

  private static List<XmlSource> documents(int damaged) throws IOException {
    List<XmlSource> documents = new ArrayList<>();
    for (Path file : Samples.all()) {
      documents.add(XmlSource.read(file));
    }
    int whole = documents.size();
    for (int seed = 0; seed < damaged; seed++) {
      Random random = new Random(seed);
      String text =
          new String(documents.get(random.nextInt(whole)).bytes(), StandardCharsets.UTF_8);
      for (int i = 0; i <= random.nextInt(4); i++) {
        text = Damage.of(text, random);
      }
      documents.add(XmlSource.of("seed " + seed, "urn:x", text.getBytes(StandardCharsets.UTF_8)));
    }
    return documents;
  }

  @Test
  void everyFormOfContextIsEvaluated() throws Exception {
    compare(schema(PLAIN), documents(100));
  }

  @Test
  @Tag(MeasuringData.TAG)
  void theRulesOfTeiAllAreEvaluated() throws Exception {
    XmlSource grammar = XmlSource.read(MeasuringData.file("tei/tei_all.rng"));
    compare(
        EmbeddedSchematron.of(grammar, MessageLocale.EN, FileScope.NONE).orElseThrow(),
        documents(300));
  }

  @Test
  void whatCannotBeEvaluatedIsLeftToTheStylesheet() throws Exception {
    String rules =
        "<pattern><rule context='tei:p'><assert id='c' test='current() is .'>c</assert>"
            + "<report id='d' test='true()'>d</report></rule></pattern></schema>";
    compare(schema(HEAD + rules), documents(0));
    String failing =
        "<pattern><rule context='tei:p'><report id='d' test='true()'>d</report>"
            + "<assert id='e' test=\"xs:integer('x') = 1\">e</assert></rule></pattern></schema>";
    compare(
        schema(
            HEAD.replace("<ns", "<ns prefix='xs' uri='http://www.w3.org/2001/XMLSchema'/><ns")
                + failing),
        documents(0));
  }

  @Test
  void otherKindsOfSchemaAreNotEvaluated() throws Exception {
    for (String part :
        List.of(
            "<let name='x' value='1'/><pattern/>",
            "<pattern abstract='true' id='p'/>",
            "<pattern><rule context='text()'/></pattern>",
            "<pattern><rule context='/'/></pattern>",
            "<pattern><rule context='tei:p | /'/></pattern>",
            "<pattern><rule context='child::tei:p'/></pattern>",
            "<pattern><rule context=\"id('x')\"/></pattern>",
            "<pattern><rule context='.[self::tei:p]'/></pattern>",
            "<pattern><rule context='élan'/></pattern>",
            "<pattern><rule context='tei:p'><extends rule='x'/></rule></pattern>",
            "<key xmlns='http://www.w3.org/1999/XSL/Transform' name='k' match='a' use='1'/>")) {
      assertTrue(evaluator(schema(HEAD + part + "</schema>")).isEmpty(), part);
    }
    assertTrue(evaluator(XmlSource.read(Path.of("schema", "copiste.sch"))).isEmpty());
  }
}
