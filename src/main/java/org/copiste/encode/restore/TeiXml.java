package org.copiste.encode.restore;

import java.util.Locale;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.InputSource;
import org.xml.sax.Parser;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.XMLFilterImpl;

/**
 * Parsers of TEI that read no other file. An editor may have given it a document type with entities
 * of its own; one that is declared or stands elsewhere would be lost, so it is an error.
 */
final class TeiXml {
  private static final String LIMIT = "http://www.oracle.com/xml/jaxp/properties/";

  // The limits of validation: far above any real document, low enough to stop a bomb in a second.
  private static final String ENTITY_EXPANSIONS = "10000";
  private static final String ENTITY_CHARACTERS = "5000000";
  private static final String ELEMENT_DEPTH = "1000";

  private TeiXml() {}

  /** A new parser; its messages are in English. */
  static XMLReader reader() {
    try {
      SAXParserFactory factory = SAXParserFactory.newDefaultNSInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
      XMLReader reader = factory.newSAXParser().getXMLReader();
      reader.setProperty(LIMIT + "entityExpansionLimit", ENTITY_EXPANSIONS);
      reader.setProperty(LIMIT + "totalEntitySizeLimit", ENTITY_CHARACTERS);
      reader.setProperty(LIMIT + "maxElementDepth", ELEMENT_DEPTH);
      if (reader instanceof Parser parser) {
        parser.setLocale(Locale.ENGLISH);
      }
      return new NoOtherFiles(reader);
    } catch (SAXException | ParserConfigurationException e) {
      throw new IllegalStateException(e);
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
