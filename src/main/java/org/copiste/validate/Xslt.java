package org.copiste.validate;

import javax.xml.transform.sax.SAXSource;
import net.sf.saxon.lib.Feature;
import net.sf.saxon.s9api.DocumentBuilder;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XsltCompiler;
import org.xml.sax.SAXException;

/** The XSLT processor: one for the program, without any access to the network. */
final class Xslt {

  private static final class Holder {
    static final Processor PROCESSOR = create();

    private static Processor create() {
      Processor processor = new Processor(false);
      processor.setConfigurationProperty(Feature.ALLOWED_PROTOCOLS, "file");
      processor.registerExtensionFunction(new PlaceFunction());
      return processor;
    }
  }

  private Xslt() {}

  /** The processor, made when it is first needed. */
  static Processor processor() {
    return Holder.PROCESSOR;
  }

  /** A compiler that reports nothing by itself: errors come as exceptions. */
  static XsltCompiler compiler() {
    XsltCompiler compiler = processor().newXsltCompiler();
    compiler.setErrorReporter(error -> {});
    return compiler;
  }

  /** Parses a file to a tree that knows its lines. */
  static XdmNode tree(Xml xml, Tongue tongue) throws SaxonApiException {
    try {
      DocumentBuilder builder = processor().newDocumentBuilder();
      builder.setLineNumbering(true);
      builder.setErrorReporter(error -> {});
      return builder.build(new SAXSource(Parsers.create(tongue), xml.source()));
    } catch (SAXException e) {
      throw new SaxonApiException(e);
    }
  }
}
