package org.copiste.render;

import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import net.sf.saxon.lib.Feature;
import net.sf.saxon.lib.ResourceRequest;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.XsltCompiler;
import net.sf.saxon.trans.XPathException;

/**
 * The XSLT processor of the views. Stylesheets and whatever they include or read are resources of
 * the program: neither the network nor a file is ever read.
 */
final class StylesheetProcessor {
  private static final String SCHEME = "copiste:/xslt/";
  private static final String FOLDER = "xslt/";

  private static final class Holder {
    static final Processor PROCESSOR = create();

    private static Processor create() {
      Processor processor = new Processor(false);
      processor.setConfigurationProperty(Feature.ALLOWED_PROTOCOLS, "copiste");
      processor.setConfigurationProperty(Feature.ALLOW_EXTERNAL_FUNCTIONS, false);
      processor.registerExtensionFunction(new HashFunction());
      processor.getUnderlyingConfiguration().setResourceResolver(StylesheetProcessor::resolve);
      processor
          .getUnderlyingConfiguration()
          .setUnparsedTextURIResolver(
              (uri, encoding, configuration, lines) ->
                  new InputStreamReader(open(uri.toString()), StandardCharsets.UTF_8));
      return processor;
    }
  }

  private StylesheetProcessor() {}

  /** The processor, created on first use. */
  static Processor get() {
    return Holder.PROCESSOR;
  }

  /** A compiler that does not print errors. */
  static XsltCompiler compiler() {
    XsltCompiler compiler = get().newXsltCompiler();
    compiler.setResourceResolver(StylesheetProcessor::resolve);
    compiler.setErrorReporter(error -> {});
    return compiler;
  }

  /** The stylesheet with a file name. */
  static StreamSource stylesheet(String name) throws XPathException {
    return new StreamSource(open(SCHEME + name), SCHEME + name);
  }

  private static Source resolve(ResourceRequest request) throws XPathException {
    String uri = Objects.requireNonNullElse(request.uri, "");
    return new StreamSource(open(uri), uri);
  }

  private static InputStream open(String uri) throws XPathException {
    if (uri.startsWith(SCHEME)) {
      InputStream in =
          StylesheetProcessor.class.getResourceAsStream(FOLDER + uri.substring(SCHEME.length()));
      if (in != null) {
        return in;
      }
    }
    throw new XPathException(uri + " is not part of the program, and nothing else is read");
  }
}
