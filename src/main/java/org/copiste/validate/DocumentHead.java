package org.copiste.validate;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.xml.sax.Attributes;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;
import org.xml.sax.helpers.LocatorImpl;

/**
 * What a document says of itself before its text begins.
 *
 * @param root the local name of the root element; empty if the document is broken before it
 * @param namespace the namespace of the root element; empty for none
 * @param models the {@code xml-model} instructions in order
 * @param ours whether the TEI header names this program as one that made the file
 */
record DocumentHead(String root, String namespace, List<XmlModelInstruction> models, boolean ours) {
  static final String TEI = "http://www.tei-c.org/ns/1.0";

  /** Reads the beginning of a document, as far as it is well-formed. */
  static DocumentHead of(XmlSource document) {
    Reader reader = new Reader();
    try {
      XMLReader parser = XmlReaders.create(MessageLocale.EN);
      parser.setContentHandler(reader);
      parser.setErrorHandler(reader);
      parser.parse(document.source());
    } catch (SAXException | IOException e) {
      // The head has been read, or validation will say what is wrong with it.
    }
    return new DocumentHead(reader.root, reader.namespace, reader.models, reader.ours);
  }

  /**
   * Whether the document is XML of another kind than TEI. Elements named as the roots of TEI count
   * as TEI in any namespace, since a lost namespace is a fault that must be reported.
   */
  boolean isOtherXml() {
    return !root.isEmpty()
        && !namespace.equals(TEI)
        && !List.of("TEI", "teiCorpus", "TEI.2", "teiCorpus.2").contains(root);
  }

  /** Reads until the header ends. */
  private static final class Reader extends DefaultHandler {
    private final List<XmlModelInstruction> models = new ArrayList<>();
    private Locator locator = new LocatorImpl();
    private String root = "";
    private String namespace = "";
    private boolean ours;
    private int depth;

    @Override
    public void setDocumentLocator(Locator locator) {
      this.locator = locator;
    }

    @Override
    public void processingInstruction(String target, String data) {
      if (target.equals("xml-model") && depth == 0) {
        models.add(
            XmlModelInstruction.read(data, locator.getLineNumber(), locator.getColumnNumber()));
      }
    }

    @Override
    public void startElement(String uri, String local, String qualified, Attributes attributes)
        throws SAXException {
      if (depth == 0) {
        root = local;
        namespace = uri;
      }
      ours = local.equals("application") && "copiste".equals(attributes.getValue("ident"));
      boolean header = depth == 0 ? uri.equals(TEI) : depth > 1 || local.equals("teiHeader");
      if (ours || !header) {
        throw new SAXException("the head has been read");
      }
      depth++;
    }

    @Override
    public void endElement(String uri, String local, String qualified) throws SAXException {
      depth--;
      if (depth == 1) {
        throw new SAXException("the header has been read");
      }
    }
  }
}
