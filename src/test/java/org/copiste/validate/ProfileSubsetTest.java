package org.copiste.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.thaiopensource.util.PropertyMapBuilder;
import com.thaiopensource.validate.ValidateProperty;
import com.thaiopensource.validate.prop.rng.RngProperty;
import com.thaiopensource.validate.rng.CompactSchemaReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.copiste.MeasuringData;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.helpers.DefaultHandler;

/** The profile's grammar allows only TEI: random documents of it are valid against tei_all. */
class ProfileSubsetTest {
  private static final Path GRAMMAR = Path.of("schema", "copiste.rnc");
  private static final Pattern TAG = Pattern.compile("</?([A-Za-z]+)");
  private static Element grammar;
  private static RelaxNg profile;

  @BeforeAll
  static void simplify() throws Exception {
    PropertyMapBuilder properties = new PropertyMapBuilder();
    properties.put(ValidateProperty.ERROR_HANDLER, new DefaultHandler());
    String simple =
        CompactSchemaReader.getInstance()
            .createSchema(new InputSource(GRAMMAR.toUri().toString()), properties.toPropertyMap())
            .getProperties()
            .get(RngProperty.SIMPLIFIED_SCHEMA);
    grammar =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(simple)))
            .getDocumentElement();
    profile = RelaxNg.compact(XmlSource.read(GRAMMAR), MessageLocale.EN, FileScope.NONE);
  }

  /** The sampler generates what the grammar allows, without which the other test would be void. */
  @Test
  void documentsAreValidInTheProfileItself() {
    Set<String> problems = new TreeSet<>();
    for (int seed = 0; seed < 40; seed++) {
      check(profile, new Sampler(grammar, seed).element("TEI", 60), problems);
    }
    assertEquals(Set.of(), problems);
  }

  @Test
  @Tag(MeasuringData.TAG)
  void everyElementIsValidInTeiAll() throws Exception {
    Sampler sampler = new Sampler(grammar, 1);
    RelaxNg teiAll = startingAnywhere(MeasuringData.file("tei/tei_all.rng"));
    Set<String> problems = new TreeSet<>();
    for (String definition : sampler.definitions()) {
      for (int i = 0; i < 30; i++) {
        check(teiAll, sampler.element(definition, 12), problems);
      }
    }
    assertEquals(Set.of(), problems);
  }

  /** A schema that includes another and allows any element of the profile as the root. */
  private static RelaxNg startingAnywhere(Path schema) throws Exception {
    String text = Files.readString(schema);
    StringBuilder starts = new StringBuilder();
    for (String name : new TreeSet<>(elementNames())) {
      if (text.contains("<define name=\"" + name + "\"")) {
        starts.append("<ref name='").append(name).append("'/>");
      }
    }
    String wrapper =
        "<grammar xmlns='http://relaxng.org/ns/structure/1.0'><include href='"
            + schema.toUri()
            + "'><start><choice>"
            + starts
            + "</choice></start></include></grammar>";
    byte[] bytes = wrapper.getBytes(StandardCharsets.UTF_8);
    return RelaxNg.xml(
        XmlSource.of("wrapper", "file:/wrapper.rng", bytes),
        MessageLocale.EN,
        FileScope.NONE.and(schema.toAbsolutePath().resolveSibling("")));
  }

  private static Set<String> elementNames() {
    Set<String> names = new TreeSet<>();
    NodeList elements = grammar.getElementsByTagName("element");
    for (int i = 0; i < elements.getLength(); i++) {
      names.add(((Element) elements.item(i)).getAttribute("name"));
    }
    return names;
  }

  private static void check(RelaxNg schema, String text, Set<String> problems) {
    XmlSource document = XmlSource.of("sample", "urn:s", text.getBytes(StandardCharsets.UTF_8));
    FindingCollector findings = new FindingCollector(document.name(), MessageLocale.EN);
    schema.validate(document, findings);
    String[] lines = text.split("\n");
    for (Finding f : findings.report().findings()) {
      String place = lines[f.line() - 1].split("[ >]")[0];
      problems.add(
          f.message().split("Expected")[0] + " at " + place + " in " + parent(lines, f.line()));
    }
  }

  /** The parent of the element that begins on a line. */
  private static String parent(String[] lines, int line) {
    Deque<String> open = new ArrayDeque<>();
    Matcher tag = TAG.matcher(String.join("\n", Arrays.asList(lines).subList(0, line - 1)));
    while (tag.find()) {
      if (tag.group().startsWith("</")) {
        open.pop();
      } else {
        open.push(tag.group(1));
      }
    }
    return open.isEmpty() ? "nothing" : open.peek();
  }
}
