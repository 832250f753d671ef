package org.copiste.validate;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.InputSource;
import org.xml.sax.Locator;
import org.xml.sax.Parser;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.LocatorImpl;
import org.xml.sax.helpers.XMLFilterImpl;

/**
 * XML parsers that read nothing but the bytes given to them. An external DTD subset is skipped, an
 * external entity is an error, entity expansion and nesting are limited.
 */
final class XmlReaders {
  private static final String LIMIT = "http://www.oracle.com/xml/jaxp/properties/";
  private static final String EXPANSIONS = "10000";
  private static final String ENTITY_CHARACTERS = "5000000";

  /** Deeper than any text is nested; Schematron's recursion needs a bound. */
  private static final String DEPTH = "1000";

  private XmlReaders() {}

  /** A new parser whose messages are in the given language. */
  static XMLReader create(MessageLocale locale) throws SAXException {
    return new Closed(plain(locale.toLocale()));
  }

  private static XMLReader plain(Locale locale) throws SAXException {
    try {
      SAXParserFactory factory = SAXParserFactory.newDefaultNSInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
      XMLReader reader = factory.newSAXParser().getXMLReader();
      reader.setProperty(LIMIT + "entityExpansionLimit", EXPANSIONS);
      reader.setProperty(LIMIT + "totalEntitySizeLimit", ENTITY_CHARACTERS);
      reader.setProperty(LIMIT + "maxElementDepth", DEPTH);
      if (reader instanceof Parser parser) {
        parser.setLocale(locale);
      }
      return reader;
    } catch (ParserConfigurationException e) {
      throw new SAXException(e);
    }
  }

  /** An external entity that a document wants to read; the message is its address. */
  static final class ExternalEntity extends SAXParseException {
    private static final long serialVersionUID = 1L;

    ExternalEntity(String systemId, Locator place) {
      super(systemId, place);
    }
  }

  /** A filter that no other entity resolver can open again. */
  private static final class Closed extends XMLFilterImpl {
    private Locator place = new LocatorImpl();

    Closed(XMLReader parent) {
      super(parent);
    }

    @Override
    public void setDocumentLocator(Locator locator) {
      place = locator;
      super.setDocumentLocator(locator);
    }

    /**
     * Parses bytes that are there already, or a file of this machine. A source that has only an
     * address, such as Jing makes for what a grammar includes, would be fetched from anywhere.
     */
    @Override
    public void parse(InputSource source) throws SAXException, IOException {
      if (source.getByteStream() != null || source.getCharacterStream() != null) {
        super.parse(source);
        return;
      }
      try (InputStream in = LocalFileResolver.open(source.getSystemId())) {
        source.setByteStream(in);
        super.parse(source);
      }
    }

    @Override
    public void parse(String systemId) throws SAXException, IOException {
      parse(new InputSource(systemId));
    }

    @Override
    public InputSource resolveEntity(String publicId, String systemId) throws SAXException {
      throw new ExternalEntity(systemId, place);
    }
  }
}
