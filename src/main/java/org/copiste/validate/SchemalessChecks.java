package org.copiste.validate;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.copiste.model.Diagnostic.Severity;
import org.xml.sax.Attributes;
import org.xml.sax.ErrorHandler;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;
import org.xml.sax.helpers.LocatorImpl;

/**
 * What can be checked without any schema: that the document is well-formed, that each {@code
 * xml:id} is a name and given once, and that pointers into the document itself lead somewhere.
 */
final class SchemalessChecks implements Validator {
  private static final String XML = "http://www.w3.org/XML/1998/namespace";

  /** The attributes of TEI P5 4.12.0 whose values are lists of pointers (teidata.pointer). */
  private static final Set<String> POINTERS =
      Set.of(
          "active",
          "ana",
          "change",
          "copyOf",
          "corresp",
          "datcat",
          "datingPoint",
          "decls",
          "ed",
          "edRef",
          "exclude",
          "facs",
          "hand",
          "inst",
          "lemmaRef",
          "location",
          "mergedIn",
          "mutual",
          "new",
          "next",
          "nymRef",
          "parent",
          "passive",
          "perf",
          "period",
          "prev",
          "ref",
          "rendition",
          "resp",
          "sameAs",
          "scheme",
          "scribeRef",
          "select",
          "since",
          "source",
          "spanTo",
          "start",
          "synch",
          "target",
          "targetEnd",
          "toWhom",
          "trans",
          "who",
          "wit");

  @Override
  public void validate(XmlSource document, FindingCollector findings) {
    Reader reader = new Reader(findings);
    try {
      XMLReader parser = XmlReaders.create(findings.locale());
      parser.setContentHandler(reader);
      parser.setErrorHandler(reader);
      parser.parse(document.source());
      reader.finish();
    } catch (SAXException | IOException e) {
      ParseFailures.report(e, findings);
    }
  }

  private record Pointer(String id, boolean toImage, int line, int column) {}

  private static final class Reader extends DefaultHandler implements ErrorHandler {
    private final FindingCollector findings;
    private final Set<String> ids = new HashSet<>();
    private final List<Pointer> pointers = new ArrayList<>();
    private boolean images;
    private Locator locator = new LocatorImpl();

    Reader(FindingCollector findings) {
      this.findings = findings;
    }

    @Override
    public void setDocumentLocator(Locator locator) {
      this.locator = locator;
    }

    @Override
    public void fatalError(SAXParseException e) throws SAXException {
      throw e;
    }

    @Override
    public void startElement(String uri, String local, String qualified, Attributes attributes) {
      images |= local.equals("facsimile") || local.equals("sourceDoc");
      for (int i = 0; i < attributes.getLength(); i++) {
        String value = attributes.getValue(i).strip();
        if (attributes.getURI(i).equals(XML) && attributes.getLocalName(i).equals("id")) {
          define(value);
        } else if (attributes.getURI(i).isEmpty()
            && uri.equals(DocumentHead.TEI)
            && POINTERS.contains(attributes.getLocalName(i))) {
          point(value, attributes.getLocalName(i).equals("facs"));
        }
      }
    }

    private void define(String id) {
      if (id.isEmpty() || id.matches("(?s).*[\\s:/#,;()&'\"].*|[0-9.-].*")) {
        add(locator.getLineNumber(), locator.getColumnNumber(), Severity.ERROR, "id-name", id);
      } else if (!ids.add(id)) {
        add(locator.getLineNumber(), locator.getColumnNumber(), Severity.ERROR, "id-duplicate", id);
      }
    }

    private void point(String value, boolean toImage) {
      for (String token : value.split("\\s+")) {
        // A pointer with a scheme, #range(…), would have to be evaluated.
        if (token.length() > 1 && token.startsWith("#") && token.indexOf('(') < 0) {
          pointers.add(
              new Pointer(
                  token.substring(1), toImage, locator.getLineNumber(), locator.getColumnNumber()));
        }
      }
    }

    void finish() {
      for (Pointer pointer : pointers) {
        // In the formats of some archives an image is named this way, and nothing describes it.
        if (!ids.contains(pointer.id()) && (images || !pointer.toImage())) {
          add(pointer.line(), pointer.column(), Severity.WARNING, "pointer-target", pointer.id());
        }
      }
    }

    private void add(int line, int column, Severity severity, String rule, String id) {
      findings.add(
          line, column, severity, rule, id, () -> Messages.format(findings.locale(), rule, id));
    }
  }
}
