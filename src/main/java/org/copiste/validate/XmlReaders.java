package org.copiste.validate;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import org.copiste.xml.LimitedParser;
import org.xml.sax.InputSource;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.LocatorImpl;
import org.xml.sax.helpers.XMLFilterImpl;

/** XML parsers that read nothing but the document itself: an external entity is an error. */
final class XmlReaders {
  private XmlReaders() {}

  /** A new parser whose messages are in the given language. */
  static XMLReader create(MessageLocale locale) throws SAXException {
    return create(locale, FileScope.NONE);
  }

  /** The same; it also parses the files of a scope by their addresses. */
  static XMLReader create(MessageLocale locale, FileScope scope) throws SAXException {
    return new NoExternalEntities(LimitedParser.create(locale.toLocale()), scope);
  }

  /** Thrown for a reference to an external entity; the message is its system identifier. */
  static final class ExternalEntity extends SAXParseException {
    private static final long serialVersionUID = 1L;

    ExternalEntity(String systemId, Locator locator) {
      super(systemId, locator);
    }
  }

  /** A filter that refuses external entities whatever entity resolver is set on it. */
  private static final class NoExternalEntities extends XMLFilterImpl {
    private final FileScope scope;
    private Locator locator = new LocatorImpl();

    NoExternalEntities(XMLReader parent, FileScope scope) {
      super(parent);
      this.scope = scope;
    }

    @Override
    public void setDocumentLocator(Locator locator) {
      this.locator = locator;
      super.setDocumentLocator(locator);
    }

    /**
     * Parses a stream, or a file of the scope if the source has only a system identifier. Jing
     * passes such sources for included grammars, and the JDK's parser would fetch them from any
     * address.
     */
    @Override
    public void parse(InputSource source) throws SAXException, IOException {
      if (source.getByteStream() != null || source.getCharacterStream() != null) {
        super.parse(source);
        return;
      }
      try (InputStream in = Files.newInputStream(scope.regular(source.getSystemId()))) {
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
      throw new ExternalEntity(systemId, locator);
    }
  }
}
