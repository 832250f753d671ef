package org.copiste.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.thaiopensource.util.PropertyMapBuilder;
import com.thaiopensource.validate.ValidateProperty;
import com.thaiopensource.validate.prop.rng.RngProperty;
import com.thaiopensource.validate.rng.CompactSchemaReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.copiste.MeasuringData;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.helpers.DefaultHandler;

/**
 * The profile's three forms agree: {@code copiste.odd} is written from {@code copiste.rnc} and
 * {@code copiste.sch}, read back by independent code and compared with them on all documents at
 * hand. To regenerate it: {@code mvn test -Dtest=OddTest -Dodd.accept=true}.
 */
class OddTest {
  private static final Path ODD = Path.of("schema", "copiste.odd");
  private static final String RULES = "http://purl.oclc.org/dsdl/schematron";
  private static final Pattern SCHEMA_SPEC =
      Pattern.compile("(<schemaSpec [^>]*>\n).*(</schemaSpec>)", Pattern.DOTALL);

  private static Element grammar;
  private static String rules;
  private static Element schemaSpec;

  @BeforeAll
  static void read() throws Exception {
    PropertyMapBuilder properties = new PropertyMapBuilder();
    properties.put(ValidateProperty.ERROR_HANDLER, new DefaultHandler());
    String simple =
        CompactSchemaReader.getInstance()
            .createSchema(
                new InputSource(Path.of("schema", "copiste.rnc").toUri().toString()),
                properties.toPropertyMap())
            .getProperties()
            .get(RngProperty.SIMPLIFIED_SCHEMA);
    grammar = parsed(simple, false).getDocumentElement();
    rules = Files.readString(Path.of("schema", "copiste.sch"));
    if (Boolean.getBoolean("odd.accept")) {
      Files.writeString(ODD, expected(Files.readString(ODD)));
    }
    schemaSpec =
        (Element) parsed(Files.readString(ODD), false).getElementsByTagName("schemaSpec").item(0);
  }

  private static Document parsed(String xml, boolean namespaces) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(namespaces);
    return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
  }

  /** The file with a regenerated schema specification; the prose around it is kept. */
  private static String expected(String odd) {
    StringBuilder spec = new StringBuilder();
    spec.append("<constraintDecl scheme=\"schematron\" queryBinding=\"xslt3\">\n");
    all("<sch:ns .*?/>|<xsl:key .*?/>|<xsl:function .*?</xsl:function>")
        .forEach(declaration -> spec.append(declaration).append('\n'));
    spec.append("</constraintDecl>\n");
    spec.append(new OddWriter(grammar, OddModules.BY_ELEMENT).write());
    for (String pattern : all("<sch:pattern .*?</sch:pattern>")) {
      String name = pattern.replaceFirst("(?s).*?id=\"([^\"]+)\".*", "$1");
      spec.append(constraint(name, pattern));
    }
    all("<sch:diagnostics .*?</sch:diagnostics>")
        .forEach(diagnostics -> spec.append(constraint("diagnostics-fr", diagnostics)));
    return SCHEMA_SPEC
        .matcher(odd)
        .replaceFirst(
            m -> java.util.regex.Matcher.quoteReplacement(m.group(1) + spec + m.group(2)));
  }

  private static List<String> all(String regex) {
    return Pattern.compile(regex, Pattern.DOTALL)
        .matcher(rules)
        .results()
        .map(MatchResult::group)
        .toList();
  }

  private static String constraint(String name, String content) {
    return "<constraintSpec ident=\"copiste-"
        + name
        + "\" scheme=\"schematron\" mode=\"add\"><constraint>\n"
        + content
        + "\n</constraint></constraintSpec>\n";
  }

  @Test
  void theOddIsWrittenFromGrammarAndRules() throws Exception {
    String odd = Files.readString(ODD);
    assertEquals(expected(odd), odd);
  }

  @Test
  void itHasTheElementsAndAttributesOfTheGrammar() {
    Map<String, Set<String>> ofGrammar = new TreeMap<>();
    for (Element element : elements(grammar, "element")) {
      Set<String> names =
          ofGrammar.computeIfAbsent(element.getAttribute("name"), n -> new TreeSet<>());
      for (Element attribute : elements(element, "attribute")) {
        String prefix = attribute.getAttribute("ns").isEmpty() ? "" : "xml:";
        names.add(prefix + attribute.getAttribute("name"));
      }
    }
    Map<String, Set<String>> ofOdd = new TreeMap<>();
    for (Element spec : elements(schemaSpec, "elementSpec")) {
      Set<String> names = ofOdd.computeIfAbsent(spec.getAttribute("ident"), n -> new TreeSet<>());
      elements(spec, "attDef").forEach(attribute -> names.add(attribute.getAttribute("ident")));
    }
    assertEquals(ofGrammar, ofOdd);
    assertTrue(ofOdd.size() > 150);
  }

  @Test
  void everyElementIsIncludedFromItsModule() {
    Set<String> included = new TreeSet<>();
    for (Element module : elements(schemaSpec, "moduleRef")) {
      for (String name : module.getAttribute("include").split(" ", -1)) {
        included.add(module.getAttribute("key") + " " + name);
      }
    }
    included.remove("tei ");
    Set<String> specified = new TreeSet<>();
    elements(schemaSpec, "elementSpec")
        .forEach(s -> specified.add(s.getAttribute("module") + " " + s.getAttribute("ident")));
    assertEquals(specified, included);
  }

  /** The context, test and message of each assertion, by its identifier. */
  private static Map<String, String> assertions(String xml) throws Exception {
    Map<String, String> assertions = new HashMap<>();
    NodeList all = parsed(xml, true).getElementsByTagNameNS(RULES, "assert");
    for (int i = 0; i < all.getLength(); i++) {
      Element assertion = (Element) all.item(i);
      String context = ((Element) assertion.getParentNode()).getAttribute("context");
      assertions.put(
          assertion.getAttribute("id"),
          context + " | " + assertion.getAttribute("test") + " | " + assertion.getTextContent());
    }
    return assertions;
  }

  @Test
  void itHasTheAssertionsOfTheRules() throws Exception {
    assertEquals(assertions(rules), assertions(Files.readString(ODD)));
    assertTrue(assertions(rules).size() >= 25);
  }

  private static List<Path> documents() throws IOException {
    List<Path> documents = new ArrayList<>(Samples.all());
    try (Stream<Path> corpus = Files.list(Path.of("corpus-out"))) {
      corpus.filter(f -> f.toString().endsWith(".xml")).forEach(documents::add);
    }
    return documents;
  }

  private static Report report(Validator validator, Path file) throws IOException {
    FindingCollector findings = new FindingCollector(file.toString(), MessageLocale.EN);
    validator.validate(XmlSource.read(file), findings);
    return findings.report();
  }

  /** In an ODD an element cannot have a different content in the header than in the text. */
  private static final Set<String> BY_PLACE = Set.of();

  @Test
  void itsGrammarAcceptsAndRejectsTheSameDocuments() throws Exception {
    String text = OddReader.grammar(schemaSpec);
    RelaxNg ofOdd =
        RelaxNg.xml(
            XmlSource.of("odd", "file:/odd.rng", text.getBytes(StandardCharsets.UTF_8)),
            MessageLocale.EN,
            FileScope.NONE);
    RelaxNg ofProfile =
        RelaxNg.compact(
            XmlSource.read(Path.of("schema", "copiste.rnc")), MessageLocale.EN, FileScope.NONE);
    Set<String> differing = new TreeSet<>();
    for (Path file : documents()) {
      Report expected = report(ofProfile, file);
      if (expected.valid() != report(ofOdd, file).valid()) {
        differing.add(file.getFileName().toString());
      }
    }
    assertEquals(BY_PLACE, differing);
  }

  @Test
  void itsRulesFindTheSame() throws Exception {
    StringBuilder schema =
        new StringBuilder(
                "<sch:schema xmlns:sch='" + RULES + "' queryBinding='xslt3' xml:lang='en'")
            .append(" xmlns:xsl='http://www.w3.org/1999/XSL/Transform'")
            .append(" xmlns:xs='http://www.w3.org/2001/XMLSchema'>");
    String odd = Files.readString(ODD);
    Pattern.compile(
            "<(constraintDecl [^>]*|constraint)>(.*?)</(constraintDecl|constraint)>",
            Pattern.DOTALL)
        .matcher(odd)
        .results()
        .forEach(m -> schema.append(m.group(2)));
    byte[] bytes = schema.append("</sch:schema>").toString().getBytes(StandardCharsets.UTF_8);
    StylesheetCache none = new StylesheetCache(Optional.empty());
    Validator ofOdd =
        Schematron.of(XmlSource.of("odd", "file:/odd.sch", bytes), MessageLocale.EN, none);
    for (Path file : documents()) {
      assertEquals(report(Profile.rules(), file), report(ofOdd, file));
    }
  }

  @Test
  @Tag(MeasuringData.TAG)
  void itIsValidTeiItself() throws Exception {
    Validation official =
        Validation.of(
            new ValidationOptions(
                List.of(MeasuringData.file("tei/tei_all.rng")),
                ValidationEnvironment.NONE,
                MessageLocale.EN,
                ValidationOptions.Strictness.ALL));
    assertEquals(List.of(), official.validate(ODD).findings());
  }

  private static List<Element> elements(Element parent, String name) {
    List<Element> elements = new ArrayList<>();
    NodeList all = parent.getElementsByTagName(name);
    for (int i = 0; i < all.getLength(); i++) {
      elements.add((Element) all.item(i));
    }
    assertFalse(elements.isEmpty() && !name.startsWith("att"), name);
    return elements;
  }
}
