package org.copiste.encode.restore;

import java.util.Locale;
import org.copiste.xml.LimitedParser;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.XMLFilterImpl;

/**
 * Parsers of TEI that read no other file. An editor may have given it a document type with entities
 * of its own; one that is declared or stands elsewhere would be lost, so it is an error.
 */
final class TeiXml {
  private TeiXml() {}

  /** A new parser; its messages are in English. */
  static XMLReader reader() {
    try {
      return new NoOtherFiles(LimitedParser.create(Locale.ENGLISH));
    } catch (SAXException e) {
      throw new IllegalStateException("no XML parser", e);
    }
  }

  private static final class NoOtherFiles extends XMLFilterImpl {
    NoOtherFiles(XMLReader parent) {
      super(parent);
    }

    @Override
    public InputSource resolveEntity(String publicId, String systemId) throws SAXException {
      throw new SAXException("the entity in " + systemId + " is not read");
    }

    @Override
    public void skippedEntity(String name) throws SAXException {
      throw new SAXException("what &" + name + "; stands for is in a file that is not read");
    }
  }
}
