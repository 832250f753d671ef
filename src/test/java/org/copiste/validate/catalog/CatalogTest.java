package org.copiste.validate.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.StringReader;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.parsers.SAXParserFactory;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;

class CatalogTest {
  private final Map<URI, String> files = new HashMap<>();

  private static String catalog(String entries) {
    return "<catalog xmlns='urn:oasis:names:tc:entity:xmlns:xml:catalog' xml:base='in/'>"
        + entries
        + "</catalog>";
  }

  private Optional<Catalog> open(URI address) {
    String text = files.get(address);
    if (text == null) {
      return Optional.empty();
    }
    try {
      InputSource source = new InputSource(new StringReader(text));
      source.setSystemId(address.toString());
      return CatalogReader.read(
          SAXParserFactory.newDefaultNSInstance().newSAXParser().getXMLReader(), source);
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  private String find(String entries, String address) {
    URI at = URI.create("file:/c/catalog.xml");
    files.put(at, catalog(entries));
    return open(at).orElseThrow().find(address, this::open).map(URI::toString).orElse("nowhere");
  }

  @Test
  void theMostPreciseEntryWins() {
    String entries =
        "<uriSuffix uriSuffix='a.rng' uri='suffix'/>"
            + "<rewriteURI uriStartString='http://x/' rewritePrefix='short/'/>"
            + "<group xml:base='g/'><rewriteURI uriStartString='http://x/y/' rewritePrefix='long/'/>"
            + "</group><uri name='http://x/y/a.rng' uri='exact'/>";
    assertEquals("file:/c/in/exact", find(entries, "http://x/y/a.rng"));
    assertEquals("file:/c/in/g/long/b.rng", find(entries, "http://x/y/b.rng"));
    assertEquals("file:/c/in/short/z", find(entries, "http://x/z"));
    assertEquals("file:/c/in/suffix", find(entries, "http://w/a.rng"));
    assertEquals("nowhere", find(entries, "http://w/b.rng"));
  }

  @Test
  void entriesForSystemIdentifiersComeSecond() {
    String entries =
        "<system systemId='http://x/a' uri='system'/><uri name='http://x/a' uri='uri'/>"
            + "<system systemId='http://x/b' uri='system'/>";
    assertEquals("file:/c/in/uri", find(entries, "http://x/a"));
    assertEquals("file:/c/in/system", find(entries, "http://x/b"));
  }

  @Test
  void otherCatalogsAreAskedOnceEach() {
    files.put(
        URI.create("file:/c/in/next.xml"),
        catalog("<nextCatalog catalog='../../catalog.xml'/><uri name='u:n' uri='n'/>"));
    files.put(URI.create("file:/c/in/own.xml"), catalog("<uri name='u:d/1' uri='d'/>"));
    String entries =
        "<nextCatalog catalog='gone.xml'/><nextCatalog catalog='next.xml'/>"
            + "<delegateURI uriStartString='u:d/' catalog='own.xml'/>";
    assertEquals("file:/c/in/in/n", find(entries, "u:n"));
    assertEquals("file:/c/in/in/d", find(entries, "u:d/1"));
    assertEquals("nowhere", find(entries, "u:d/2"));
    assertEquals("nowhere", find(entries, "u:m"));
  }
}
