package org.copiste.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.thaiopensource.util.PropertyMapBuilder;
import com.thaiopensource.validate.ValidateProperty;
import com.thaiopensource.validate.ValidationDriver;
import com.thaiopensource.validate.prop.rng.RngProperty;
import com.thaiopensource.validate.rng.SAXSchemaReader;
import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.copiste.MeasuringData;
import org.copiste.model.Diagnostic.Severity;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/**
 * Validation finds in other people's TEI what Jing finds: the same number of errors at each place.
 * The documents are of twenty kinds (plays, manuscripts, dictionaries, corpora …), as they are and
 * damaged at random.
 */
class ForeignTeiTest {
  private static final Path KINDS = Path.of("src/test/resources/org/copiste/validate/foreign.txt");
  private static final String HEADER =
      "<teiHeader><fileDesc><titleStmt><title>T</title></titleStmt><publicationStmt><p>P</p>"
          + "</publicationStmt><sourceDesc><p>S</p></sourceDesc></fileDesc></teiHeader>";
  private static final Pattern TAG = Pattern.compile("<(/?)([\\w.:]+)((?: [^<>]*?)?)(/?)>");

  /** A small part of TEI, in which much of the documents is an error. */
  private static final String GRAMMAR =
      """
      <grammar xmlns="http://relaxng.org/ns/structure/1.0" ns="http://www.tei-c.org/ns/1.0"
        datatypeLibrary="http://www.w3.org/2001/XMLSchema-datatypes">
        <start><choice><ref name="TEI"/><element name="teiCorpus"><ref name="header"/>
          <oneOrMore><ref name="TEI"/></oneOrMore></element></choice></start>
        <define name="TEI"><element name="TEI"><ref name="all"/><ref name="header"/>
          <element name="text"><ref name="all"/><element name="body"><oneOrMore>
          <ref name="block"/></oneOrMore></element></element></element></define>
        <define name="header"><element name="teiHeader"><element name="fileDesc"><zeroOrMore>
          <ref name="any"/></zeroOrMore></element></element></define>
        <define name="any"><element><anyName/><zeroOrMore><choice><text/><ref name="any"/></choice>
          </zeroOrMore></element></define>
        <define name="block"><choice>
          <element name="div"><ref name="all"/><oneOrMore><ref name="block"/></oneOrMore></element>
          <element name="p"><ref name="all"/><zeroOrMore><choice><text/><ref name="inline"/></choice>
          </zeroOrMore></element></choice></define>
        <define name="inline"><element><choice><name>hi</name><name>note</name><name>date</name>
          </choice><ref name="all"/><text/></element></define>
        <define name="all"><optional><attribute name="xml:id"><data type="ID"/></attribute></optional>
          <optional><attribute name="xml:lang"><data type="language"/></attribute></optional>
          <optional><attribute name="when"><data type="date"/></attribute></optional>
          <optional><attribute name="corresp"><data type="anyURI"/></attribute></optional></define>
      </grammar>
      """;

  @TempDir Path folder;

  private static Map<String, String> kinds() throws Exception {
    Map<String, String> kinds = new LinkedHashMap<>();
    for (String kind : Files.readString(KINDS).split("(?m)^=== ")) {
      int end = kind.indexOf('\n');
      if (end > 0) {
        kinds.put(kind.substring(0, end), kind.substring(end + 1).replace("{HEADER}", HEADER));
      }
    }
    return kinds;
  }

  /** The documents by name: each kind as it is, in four forms, and damaged in four ways. */
  private static Map<String, byte[]> documents() throws Exception {
    Map<String, byte[]> documents = new LinkedHashMap<>();
    Random random = new Random(23);
    for (Map.Entry<String, String> kind : kinds().entrySet()) {
      String text = kind.getValue();
      Charset[] charsets = {
        StandardCharsets.UTF_8, StandardCharsets.UTF_16, StandardCharsets.ISO_8859_1
      };
      Charset charset = charsets[random.nextInt(charsets.length)];
      String declared = "<?xml version='1.0' encoding='" + charset + "'?>\r\n" + text;
      documents.put(kind.getKey(), text.getBytes(StandardCharsets.UTF_8));
      documents.put(kind.getKey() + "-declared", declared.getBytes(charset));
      for (int i = 0; i < 4; i++) {
        String damaged = text;
        for (int n = random.nextInt(3); n >= 0; n--) {
          damaged = damaged(damaged, random);
        }
        documents.put(kind.getKey() + "-" + i, damaged.getBytes(StandardCharsets.UTF_8));
      }
    }
    return documents;
  }

  private static String damaged(String text, Random random) {
    List<MatchResult> tags = TAG.matcher(text).results().toList();
    MatchResult tag = tags.get(random.nextInt(tags.size()));
    MatchResult other = tags.get(random.nextInt(tags.size()));
    String name = tag.group(2);
    String before = text.substring(0, tag.start());
    String after = text.substring(tag.end());
    boolean end = tag.group(1).equals("/");
    String[] attributes = {
      " n=\"\"", " when=\"x\"", " xml:id=\"x\"", " foo=\"1\"", " xml:id=\"1 2\""
    };
    String attribute = attributes[random.nextInt(attributes.length)];
    return switch (random.nextInt(7)) {
      case 0 -> text.replaceAll("(</?)" + Pattern.quote(name) + "\\b", "$1" + other.group(2));
      case 1 -> before + (end ? tag.group() + "<foo/>" : "<foo/>" + tag.group()) + after;
      case 2 -> end ? before + tag.group() + "text" + after : text;
      case 3 ->
          end ? text : before + "<" + name + tag.group(3) + attribute + tag.group(4) + ">" + after;
      case 4 -> end ? text : before + "<" + name + tag.group(4) + ">" + after;
      case 5 ->
          text.replaceFirst("\"[^\"<>]*\"(?=[^<>]*>[^<>]*</" + Pattern.quote(name) + ">)", "\"\"");
      // Seldom anything but the end of well-formedness.
      default -> random.nextInt(3) == 0 ? before + after : text;
    };
  }

  private static Map<String, Integer> ours(Validation validation, String name, byte[] document) {
    Report report = validation.validate(XmlSource.of(name, "file:///" + name, document));
    Map<String, Integer> errors = new TreeMap<>();
    for (Finding finding : report.findings()) {
      if (finding.severity() == Severity.ERROR) {
        errors.merge(finding.line() + ":" + finding.column(), 1, Integer::sum);
      }
    }
    return errors;
  }

  private static Map<String, Integer> jings(Path schema, String name, byte[] document)
      throws Exception {
    Map<String, Integer> errors = new TreeMap<>();
    List<Boolean> fatal = new ArrayList<>();
    PropertyMapBuilder properties = new PropertyMapBuilder();
    ErrorHandler handler =
        new ErrorHandler() {
          @Override
          public void warning(SAXParseException e) {}

          @Override
          public void error(SAXParseException e) {
            errors.merge(e.getLineNumber() + ":" + e.getColumnNumber(), 1, Integer::sum);
          }

          @Override
          public void fatalError(SAXParseException e) throws SAXParseException {
            error(e);
            fatal.add(true);
            throw e;
          }
        };
    properties.put(ValidateProperty.ERROR_HANDLER, handler);
    RngProperty.CHECK_ID_IDREF.add(properties);
    ValidationDriver driver =
        new ValidationDriver(properties.toPropertyMap(), SAXSchemaReader.getInstance());
    assertTrue(driver.loadSchema(ValidationDriver.fileInputSource(schema.toFile())));
    InputSource source = new InputSource(new ByteArrayInputStream(document));
    source.setSystemId("file:///" + name);
    try {
      driver.validate(source);
    } catch (SAXParseException e) {
      assertTrue(!fatal.isEmpty(), name + ": " + e);
    }
    return errors;
  }

  /** Returns how many documents are valid. */
  private static int assertSame(Path schema, Map<String, byte[]> documents) throws Exception {
    Validation validation = Validation.of(ValidationOptions.DEFAULT, Optional.of(schema));
    int valid = 0;
    for (Map.Entry<String, byte[]> document : documents.entrySet()) {
      Map<String, Integer> theirs = jings(schema, document.getKey(), document.getValue());
      assertEquals(
          theirs,
          ours(validation, document.getKey(), document.getValue()),
          document.getKey() + "\n" + new String(document.getValue(), StandardCharsets.UTF_8));
      valid += theirs.isEmpty() ? 1 : 0;
    }
    return valid;
  }

  @Test
  void aSmallGrammarFindsWhatJingFinds() throws Exception {
    Path schema = Files.writeString(folder.resolve("small.rng"), GRAMMAR);
    Map<String, byte[]> documents = documents();
    int valid = assertSame(schema, documents);
    assertTrue(documents.size() >= 120);
    assertTrue(valid >= 4 && valid < documents.size() / 2, valid + " are valid");
  }

  @Test
  @Tag(MeasuringData.TAG)
  void teiAllFindsWhatJingFinds() throws Exception {
    Map<String, byte[]> documents = documents();
    int valid = assertSame(MeasuringData.file("tei/tei_all.rng"), documents);
    assertTrue(valid > 30 && valid < documents.size() * 2 / 3, valid + " are valid");
  }
}
