package org.copiste.xml;

import java.util.Locale;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.Parser;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/**
 * Makes XML parsers that skip an external DTD subset and limit the expansion of entities and the
 * depth of elements. What becomes of external entities is for the user of the parser to say.
 */
public final class LimitedParser {
  private static final String LIMIT = "http://www.oracle.com/xml/jaxp/properties/";

  // Limits set by hand: far above any real document, and low enough that an entity bomb stops
  // within a second. The JDK's own limits for the first two are 64,000 and 50,000,000.
  private static final String ENTITY_EXPANSIONS = "10000";
  private static final String ENTITY_CHARACTERS = "5000000";

  /** The recursion of stylesheets and Schematron would otherwise exhaust the stack. */
  private static final String ELEMENT_DEPTH = "1000";

  private LimitedParser() {}

  /**
   * A new parser, aware of namespaces.
   *
   * @param language of its messages
   * @throws SAXException if the JDK has no such parser
   */
  public static XMLReader create(Locale language) throws SAXException {
    try {
      SAXParserFactory factory = SAXParserFactory.newDefaultNSInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
      XMLReader reader = factory.newSAXParser().getXMLReader();
      reader.setProperty(LIMIT + "entityExpansionLimit", ENTITY_EXPANSIONS);
      reader.setProperty(LIMIT + "totalEntitySizeLimit", ENTITY_CHARACTERS);
      reader.setProperty(LIMIT + "maxElementDepth", ELEMENT_DEPTH);
      if (reader instanceof Parser parser) {
        parser.setLocale(language);
      }
      return reader;
    } catch (ParserConfigurationException e) {
      throw new SAXException(e);
    }
  }
}
