package org.copiste.render;

import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import net.sf.saxon.lib.Feature;
import net.sf.saxon.lib.ResourceRequest;
import net.sf.saxon.s9api.XsltCompiler;
import net.sf.saxon.trans.XPathException;

/**
 * The XSLT processor of the views. A stylesheet and what it asks for come from the program itself:
 * neither the network nor another file is ever read.
 */
final class Processor {
  private static final String SCHEME = "copiste:/xslt/";
  private static final String FOLDER = "xslt/";

  private static final class Holder {
    static final net.sf.saxon.s9api.Processor PROCESSOR = create();

    private static net.sf.saxon.s9api.Processor create() {
      net.sf.saxon.s9api.Processor processor = new net.sf.saxon.s9api.Processor(false);
      processor.setConfigurationProperty(Feature.ALLOWED_PROTOCOLS, "copiste");
      processor.setConfigurationProperty(Feature.ALLOW_EXTERNAL_FUNCTIONS, false);
      processor.getUnderlyingConfiguration().setResourceResolver(Processor::resolve);
      processor
          .getUnderlyingConfiguration()
          .setUnparsedTextURIResolver(
              (uri, encoding, configuration, lines) ->
                  new InputStreamReader(open(uri.toString()), StandardCharsets.UTF_8));
      return processor;
    }
  }

  private Processor() {}

  /** The processor, made when it is first needed. */
  static net.sf.saxon.s9api.Processor get() {
    return Holder.PROCESSOR;
  }

  /** A compiler that prints nothing. */
  static XsltCompiler compiler() {
    XsltCompiler compiler = get().newXsltCompiler();
    compiler.setResourceResolver(Processor::resolve);
    compiler.setErrorReporter(error -> {});
    return compiler;
  }

  /** The stylesheet of a name. */
  static StreamSource stylesheet(String name) throws XPathException {
    return new StreamSource(open(SCHEME + name), SCHEME + name);
  }

  private static Source resolve(ResourceRequest request) throws XPathException {
    String uri = Objects.requireNonNullElse(request.uri, "");
    return new StreamSource(open(uri), uri);
  }

  private static InputStream open(String uri) throws XPathException {
    if (uri.startsWith(SCHEME)) {
      InputStream in = Processor.class.getResourceAsStream(FOLDER + uri.substring(SCHEME.length()));
      if (in != null) {
        return in;
      }
    }
    throw new XPathException(uri + " is no part of the program, and nothing else is read");
  }
}
