package org.copiste.validate;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.transform.sax.SAXSource;
import javax.xml.transform.stream.StreamSource;
import net.sf.saxon.s9api.DocumentBuilder;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XmlProcessingError;
import net.sf.saxon.s9api.XsltCompiler;
import net.sf.saxon.s9api.XsltExecutable;
import org.xml.sax.SAXException;

/** What is done with Saxon in more than one place. */
final class Xslt {

  private Xslt() {}

  /**
   * Compiles a stylesheet. Nothing is printed.
   *
   * @throws SaxonApiException where it is wrong; its message is that of the first error, with the
   *     place of it
   */
  static XsltExecutable compile(Processor processor, String stylesheet, String systemId)
      throws SaxonApiException {
    XsltCompiler compiler = processor.newXsltCompiler();
    List<XmlProcessingError> errors = new ArrayList<>();
    compiler.setErrorReporter(errors::add);
    try {
      return compiler.compile(new StreamSource(new StringReader(stylesheet), systemId));
    } catch (SaxonApiException e) {
      throw errors.stream()
          .filter(error -> !error.isWarning())
          .findFirst()
          .map(error -> new SaxonApiException(described(error, systemId)))
          .orElse(e);
    }
  }

  /** The lines of a transpiled stylesheet help nobody; those of what it includes do. */
  private static String described(XmlProcessingError error, String systemId) {
    String said = String.valueOf(error.getMessage());
    String module = error.getModuleUri();
    return module == null || module.equals(systemId)
        ? said
        : module + ":" + error.getLocation().getLineNumber() + ": " + said;
  }

  /** Parses a file to a tree that knows its lines. */
  static XdmNode tree(Processor processor, XmlSource xml, MessageLocale locale)
      throws SaxonApiException {
    try {
      DocumentBuilder builder = processor.newDocumentBuilder();
      builder.setLineNumbering(true);
      builder.setErrorReporter(error -> {});
      return builder.build(new SAXSource(XmlReaders.create(locale), xml.source()));
    } catch (SAXException e) {
      throw new SaxonApiException(e);
    }
  }
}
