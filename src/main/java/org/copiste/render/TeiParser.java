package org.copiste.render;

import java.io.ByteArrayInputStream;
import java.util.Locale;
import java.util.Map;
import javax.xml.transform.sax.SAXSource;
import net.sf.saxon.s9api.DocumentBuilder;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XdmNodeKind;
import org.copiste.xml.LimitedParser;
import org.xml.sax.InputSource;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.LocatorImpl;
import org.xml.sax.helpers.XMLFilterImpl;

/** Parses a TEI file without reading any other file. */
final class TeiParser {
  private static final String TEI = "http://www.tei-c.org/ns/1.0";

  /** Of every document; nothing is ever read from it. */
  private static final String SYSTEM_ID = "copiste:/document";

  private TeiParser() {}

  /** Compiled on first use, since few files are a corpus. */
  private static final class OneOfMany {
    static final Stylesheet STYLESHEET = Stylesheet.of("tei-corpus.xsl", Map.of());
  }

  /**
   * Parses a TEI document. A {@code teiCorpus} is put together as one.
   *
   * @throws RenderException if the bytes are not a TEI document
   */
  static XdmNode parse(byte[] bytes) throws RenderException {
    XdmNode document = parseXml(bytes);
    XdmNode root = root(document);
    boolean tei = TEI.equals(root.getNodeName().getNamespace());
    String name = root.getNodeName().getLocalName();
    if (tei && name.equals("TEI")) {
      return document;
    }
    if (tei && name.equals("teiCorpus")) {
      return OneOfMany.STYLESHEET.extract(document, "");
    }
    throw new RenderException(
        "not-tei",
        Math.max(1, root.getLineNumber()),
        1,
        "the root is neither a TEI element nor a teiCorpus in the namespace " + TEI);
  }

  private static XdmNode root(XdmNode document) {
    for (XdmNode child : document.children()) {
      if (child.getNodeKind() == XdmNodeKind.ELEMENT) {
        return child;
      }
    }
    throw new IllegalStateException("a document without an element");
  }

  private static XdmNode parseXml(byte[] bytes) throws RenderException {
    SAXParseException[] parseError = new SAXParseException[1];
    try {
      XMLReader reader = LimitedParser.create(Locale.ENGLISH);
      InputSource source = new InputSource(new ByteArrayInputStream(bytes));
      source.setSystemId(SYSTEM_ID);
      DocumentBuilder builder = StylesheetProcessor.get().newDocumentBuilder();
      builder.setLineNumbering(true);
      builder.setErrorReporter(
          error -> {
            if (error.getCause() instanceof SAXParseException e) {
              parseError[0] = e;
            }
          });
      return builder.build(new SAXSource(new NoExternalEntities(reader), source));
    } catch (SaxonApiException e) {
      throw malformed(parseError[0] != null ? parseError[0] : cause(e), e);
    } catch (SAXException e) {
      throw new IllegalStateException("no XML parser", e);
    }
  }

  private static Throwable cause(SaxonApiException e) {
    Throwable cause = e;
    while (!(cause instanceof SAXParseException) && cause.getCause() != null) {
      cause = cause.getCause();
    }
    return cause;
  }

  private static RenderException malformed(Throwable cause, SaxonApiException e) {
    if (cause instanceof SAXParseException at) {
      return new RenderException(
          "malformed-xml",
          Math.max(1, at.getLineNumber()),
          Math.max(1, at.getColumnNumber()),
          "this is no well-formed XML: " + at.getMessage());
    }
    return new RenderException(
        "malformed-xml", 1, 1, "this is no well-formed XML: " + e.getMessage());
  }

  /** A filter that refuses external entities whatever entity resolver is set on it. */
  private static final class NoExternalEntities extends XMLFilterImpl {
    private Locator locator = new LocatorImpl();

    NoExternalEntities(XMLReader parent) {
      super(parent);
    }

    @Override
    public void setDocumentLocator(Locator locator) {
      this.locator = locator;
      super.setDocumentLocator(locator);
    }

    @Override
    public InputSource resolveEntity(String publicId, String systemId) throws SAXException {
      throw new SAXParseException("the external entity " + systemId + " is not read", locator);
    }
  }
}
