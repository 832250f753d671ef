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

/** Saxon, confined to the files of a folder, for compiling schemas and parsing documents. */
final class ConfinedProcessor {
  private final Processor processor;

  /** A processor with a {@link ConfinedConfiguration}. */
  ConfinedProcessor(SchemaFolder folder) {
    processor = new Processor(new ConfinedConfiguration(folder));
    processor.registerExtensionFunction(new LocationFunction());
  }

  /** The processor itself. */
  Processor saxon() {
    return processor;
  }

  /**
   * Compiles a stylesheet without printing anything.
   *
   * @throws SaxonApiException if it is wrong; the message is that of the first error, with the file
   *     and the line if the error is in an included stylesheet
   */
  XsltExecutable compile(String stylesheet, String systemId) throws SaxonApiException {
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

  /** The lines of the transpiled stylesheet itself would mean nothing to the user. */
  private static String described(XmlProcessingError error, String systemId) {
    String message = String.valueOf(error.getMessage());
    String module = error.getModuleUri();
    return module == null || module.equals(systemId)
        ? message
        : module + ":" + error.getLocation().getLineNumber() + ": " + message;
  }

  /** Parses a document to a tree with line numbers. */
  XdmNode tree(XmlSource xml, MessageLocale locale) throws SaxonApiException {
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
