package org.copiste.validate;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copiste.model.Diagnostic.Severity;
import org.xml.sax.Attributes;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;
import org.xml.sax.helpers.LocatorImpl;

/** Says plainly what a parser or a schema would say obscurely, or not at all. */
final class DocumentChecks {
  private static final String XINCLUDE = "http://www.w3.org/2001/XInclude";

  private static final Pattern LATE_DECLARATION =
      Pattern.compile("\\A(?:\u00EF\u00BB\u00BF)?(\\s+)<\\?xml(?=\\s)");

  private DocumentChecks() {}

  /** Reports white space before the XML declaration, which makes the document no XML at all. */
  static void declaration(XmlSource document, FindingCollector findings) {
    Matcher late = LATE_DECLARATION.matcher(latin1(document));
    if (late.find()) {
      String before = late.group(1);
      int line = before.split("\r\n?|\n", -1).length;
      int lineStart = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1;
      int column = before.length() - lineStart + "<?xml".length() + 1;
      findings.malformed(
          line,
          column,
          "not-well-formed",
          Messages.format(findings.locale(), line > 1 ? "blank-line-first" : "blank-first"));
    }
  }

  /** Warns of each XInclude: it is not carried out, so what it stands for is not checked. */
  static void inclusions(XmlSource document, FindingCollector findings) {
    if (!latin1(document).contains(XINCLUDE)) {
      return;
    }
    try {
      XMLReader parser = XmlReaders.create(findings.locale());
      Inclusions inclusions = new Inclusions(findings);
      parser.setContentHandler(inclusions);
      parser.setErrorHandler(inclusions);
      parser.parse(document.source());
    } catch (SAXException | IOException e) {
      // The validators that follow report it.
    }
  }

  private static String latin1(XmlSource document) {
    return new String(document.bytes(), StandardCharsets.ISO_8859_1);
  }

  private static final class Inclusions extends DefaultHandler {
    private final FindingCollector findings;
    private Locator locator = new LocatorImpl();

    Inclusions(FindingCollector findings) {
      this.findings = findings;
    }

    @Override
    public void setDocumentLocator(Locator locator) {
      this.locator = locator;
    }

    @Override
    public void startElement(String uri, String local, String qualified, Attributes attributes) {
      if (uri.equals(XINCLUDE) && local.equals("include")) {
        String href = attributes.getValue("href");
        String what = href == null ? "" : href;
        findings.add(
            locator.getLineNumber(),
            locator.getColumnNumber(),
            Severity.WARNING,
            "xinclude",
            what,
            () -> Messages.format(findings.locale(), "xinclude", what));
      }
    }
  }
}
