package org.copiste.validate;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xml.sax.Attributes;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;
import org.xml.sax.helpers.LocatorImpl;

/**
 * A schema that a document names by an {@code xml-model} instruction before its first element (ISO
 * 19757-11).
 *
 * @param address as it is written, relative or not
 * @param kind what sort of schema it is
 * @param line the line, from 1, at which the instruction ends
 * @param column the column, from 1, just after it
 */
record XmlModelInstruction(String address, Kind kind, int line, int column) {

  /** What of a schema is to be checked. */
  enum Kind {
    /** A grammar, and no rules that may be in it. */
    RELAX_NG,
    /** Rules, perhaps inside a grammar. */
    SCHEMATRON,
    /** Nothing that is checked here. */
    OTHER
  }

  private static final Pattern PSEUDO_ATTRIBUTE =
      Pattern.compile("([\\w-]+)\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)')");

  /** Those of a document, in order; none of what is not well-formed up to its first element. */
  static List<XmlModelInstruction> of(XmlSource document) {
    Prolog prolog = new Prolog();
    try {
      XMLReader parser = XmlReaders.create(MessageLocale.EN);
      parser.setContentHandler(prolog);
      parser.setErrorHandler(prolog);
      parser.parse(document.source());
    } catch (SAXException | IOException e) {
      // The prolog has been read, or validation will say what is wrong with it.
    }
    return prolog.models;
  }

  private static Kind kind(Map<String, String> attributes, String address) {
    String namespace = attributes.getOrDefault("schematypens", "");
    String type = attributes.getOrDefault("type", "").toLowerCase(Locale.ROOT);
    String path = address.replaceFirst("[?#].*", "").toLowerCase(Locale.ROOT);
    return switch (namespace) {
      case "http://relaxng.org/ns/structure/1.0" -> Kind.RELAX_NG;
      case "http://purl.oclc.org/dsdl/schematron", "http://www.ascc.net/xml/schematron" ->
          Kind.SCHEMATRON;
      case "" -> {
        if (path.endsWith(".sch")) {
          yield Kind.SCHEMATRON;
        }
        boolean compact = type.contains("relax-ng-compact") || type.contains("rnc");
        yield compact || path.endsWith(".rnc") || path.endsWith(".rng")
            ? Kind.RELAX_NG
            : Kind.OTHER;
      }
      default -> Kind.OTHER;
    };
  }

  private static String plain(String value) {
    return value
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&apos;", "'")
        .replace("&amp;", "&");
  }

  /** Reads up to the first element. */
  private static final class Prolog extends DefaultHandler {
    final List<XmlModelInstruction> models = new ArrayList<>();
    private Locator place = new LocatorImpl();

    @Override
    public void setDocumentLocator(Locator locator) {
      place = locator;
    }

    @Override
    public void processingInstruction(String target, String data) {
      if (target.equals("xml-model")) {
        Map<String, String> attributes = new HashMap<>();
        Matcher matcher = PSEUDO_ATTRIBUTE.matcher(data);
        while (matcher.find()) {
          String value = matcher.group(2) == null ? matcher.group(3) : matcher.group(2);
          attributes.putIfAbsent(matcher.group(1), plain(value));
        }
        String address = attributes.getOrDefault("href", "").strip();
        models.add(
            new XmlModelInstruction(
                address,
                kind(attributes, address),
                Math.max(0, place.getLineNumber()),
                Math.max(0, place.getColumnNumber())));
      }
    }

    @Override
    public void startElement(String uri, String local, String qualified, Attributes attributes)
        throws SAXException {
      throw new SAXException("the prolog has been read");
    }
  }
}
