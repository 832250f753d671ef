package org.copiste.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Nothing that a document or a schema says makes the program open a connection: only {@code schema
 * fetch} does, as {@code ArchitectureTest} holds. A server on this machine would see it; {@code
 * SERVER} in the inputs is its host and port.
 */
class NetworkTest {
  private static final String RNG = "http://relaxng.org/ns/structure/1.0";
  private static final String SCH = "http://purl.oclc.org/dsdl/schematron";
  private static final String RNG_HEAD = "<grammar xmlns='" + RNG + "'>";
  private static final String SCH_HEAD =
      "<schema xmlns='"
          + SCH
          + "' queryBinding='xslt3' xmlns:xsl='http://www.w3.org/1999/XSL/Transform'>";

  @TempDir Path folder;
  private final AtomicInteger connections = new AtomicInteger();
  private ServerSocket server;

  @BeforeEach
  void listen() throws IOException {
    server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    Thread thread = new Thread(this::answer, "server");
    thread.setDaemon(true);
    thread.start();
  }

  /** Whoever connects waits for an answer, so that the connection is counted by then. */
  private void answer() {
    try {
      while (true) {
        try (Socket socket = server.accept()) {
          connections.incrementAndGet();
          socket
              .getOutputStream()
              .write(
                  "HTTP/1.0 200 OK\r\nContent-Type: application/xml\r\n\r\n<a/>"
                      .getBytes(StandardCharsets.US_ASCII));
        }
      }
    } catch (IOException e) {
      // Closed at the end of the test.
    }
  }

  @AfterEach
  void close() throws IOException {
    server.close();
  }

  private String filled(String text) {
    return text.replace("SERVER", "127.0.0.1:" + server.getLocalPort());
  }

  private void validate(String schemaName, String schema, String document) throws Exception {
    if (!schemaName.isEmpty()) {
      Files.writeString(folder.resolve(schemaName), filled(schema));
    }
    Path file = Files.writeString(folder.resolve("d.xml"), filled(document));
    Report report = Validation.of(ValidationOptions.DEFAULT).validate(file);
    assertEquals(0, connections.get(), report.toString());
  }

  private void validateBy(String schemaName, String schema) throws Exception {
    validate(schemaName, schema, "<?xml-model href='" + schemaName + "'?>\n<a>x</a>");
    // The same by name: a schema that cannot be used ends the run.
    try {
      Validation.of(
          new ValidationOptions(
              List.of(folder.resolve(schemaName)),
              ValidationEnvironment.NONE,
              MessageLocale.EN,
              ValidationOptions.Strictness.ERRORS));
    } catch (SchemaException e) {
      // Only whether it was fetched counts here.
    }
    assertEquals(0, connections.get(), schemaName);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<include href='http://SERVER/x.rng'/>",
        "<include href='https://SERVER/x.rng'/>",
        "<include href='ftp://SERVER/x.rng'/>",
        "<include href='jar:http://SERVER/x.jar!/x.rng'/>",
        "<include href='file://SERVER/x.rng'/>",
        "<include href='//SERVER/x.rng'/>",
        "<include href='x.rng' xml:base='http://SERVER/'/>",
        "<start><externalRef href='http://SERVER/x.rng'/></start>",
        "<start><externalRef href='jar:http://SERVER/x.jar!/x.rng'/></start>",
        "<start datatypeLibrary='http://SERVER/types'><data type='t'/></start>"
      })
  void aGrammarInXmlSyntaxFetchesNothing(String content) throws Exception {
    validateBy("s.rng", RNG_HEAD + content + "</grammar>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "include 'http://SERVER/x.rnc'",
        "start = external 'http://SERVER/x.rnc'",
        "start = external 'https://SERVER/x.rnc'",
        "start = external 'ftp://SERVER/x.rnc'",
        "start = external 'jar:http://SERVER/x.jar!/x.rnc'"
      })
  void aGrammarInCompactSyntaxFetchesNothing(String content) throws Exception {
    validateBy("s.rnc", content);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<include href='http://SERVER/x.sch'/>",
        "<xsl:include href='http://SERVER/x.xsl'/>",
        "<xsl:import href='jar:http://SERVER/x.jar!/x.xsl'/>",
        "<let name='l' value=\"doc('http://SERVER/x.xml')\"/>",
        "<let name='l' value=\"unparsed-text('http://SERVER/x.txt')\"/>",
        "<let name='l' value=\"collection('http://SERVER/x')\"/>",
        "<let name='l' value=\"json-doc('http://SERVER/x.json')\"/>",
        "<let name='l' value=\"parse-xml('&lt;!DOCTYPE a SYSTEM ''http://SERVER/a.dtd''>&lt;a/>')\"/>",
        "<let name='l' value=\"parse-xml('&lt;!DOCTYPE a [&lt;!ENTITY % p SYSTEM"
            + " ''http://SERVER/p''>%p;]>&lt;a/>')\"/>"
      })
  void schematronFetchesNothing(String content) throws Exception {
    String rule =
        "<pattern><rule context='a'><report test='true()'><value-of select='$l'/></report></rule>"
            + "</pattern></schema>";
    validateBy(
        "s.sch",
        SCH_HEAD + content + (content.startsWith("<let") ? rule : rule.replace("$l", "1")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "doc('http://SERVER/x.xml')",
        "doc-available('http://SERVER/x.xml')",
        "unparsed-text('jar:http://SERVER/x.jar!/x.txt')",
        "unparsed-text-available('http://SERVER/x.txt')"
      })
  void aRuleFetchesNothing(String expression) throws Exception {
    validateBy(
        "s.sch",
        SCH_HEAD
            + "<pattern><rule context='a'><report test='true()'><value-of select=\""
            + expression
            + "\"/></report></rule></pattern></schema>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE TEI SYSTEM 'http://SERVER/a.dtd'><TEI/>",
        "<!DOCTYPE TEI PUBLIC '-//x//y' 'ftp://SERVER/a.dtd'><TEI/>",
        "<!DOCTYPE TEI [<!ENTITY e SYSTEM 'http://SERVER/e.xml'>]><TEI>&e;</TEI>",
        "<!DOCTYPE TEI [<!ENTITY e SYSTEM 'jar:http://SERVER/e.jar!/e'>]><TEI>&e;</TEI>",
        "<!DOCTYPE TEI [<!ENTITY % p SYSTEM 'http://SERVER/p.ent'>%p;]><TEI/>",
        "<!DOCTYPE TEI [<!ENTITY e SYSTEM 'file://SERVER/e.xml'>]><TEI>&e;</TEI>",
        "<?xml-model href='http://SERVER/s.rng'?><TEI/>",
        "<?xml-model href='jar:http://SERVER/s.jar!/s.rng'?><TEI/>",
        "<?xml-model href='//SERVER/s.rng'?><TEI/>",
        "<?xml-stylesheet href='http://SERVER/s.xsl' type='text/xsl'?><TEI/>",
        "<TEI xmlns='http://www.tei-c.org/ns/1.0' xsi:schemaLocation='http://www.tei-c.org/ns/1.0"
            + " http://SERVER/s.xsd' xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance'/>",
        "<TEI xsi:noNamespaceSchemaLocation='http://SERVER/s.xsd'"
            + " xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance'/>",
        "<TEI><xi:include xmlns:xi='http://www.w3.org/2001/XInclude' href='http://SERVER/x'/></TEI>"
      })
  void aDocumentFetchesNothing(String document) throws Exception {
    validate("", "", document);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<nextCatalog catalog='http://SERVER/c.xml'/>",
        "<rewriteURI uriStartString='urn:' rewritePrefix='http://SERVER/'/>",
        "<delegateURI uriStartString='urn:' catalog='http://SERVER/c.xml'/>",
        "<uri name='urn:s.rng' uri='jar:http://SERVER/s.jar!/s.rng'/>"
      })
  void aCatalogFetchesNothing(String entry) throws Exception {
    validate(
        "catalog.xml",
        "<!DOCTYPE catalog SYSTEM 'http://SERVER/catalog.dtd'>\n"
            + "<catalog xmlns='urn:oasis:names:tc:entity:xmlns:xml:catalog'>"
            + entry
            + "</catalog>",
        "<?xml-model href='urn:s.rng' schematypens='" + RNG + "'?><TEI/>");
  }
}
