package org.copiste.validate;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import javax.xml.transform.Source;
import javax.xml.transform.sax.SAXSource;
import net.sf.saxon.Configuration;
import net.sf.saxon.lib.EnvironmentVariableResolver;
import net.sf.saxon.lib.Feature;
import net.sf.saxon.lib.ResourceRequest;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.trans.XPathException;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/**
 * Saxon for rules that nobody has vouched for. They read the files of one folder and nothing else:
 * no other file, no folder's listing, no environment variable, no Java property, no address of the
 * network. They write nothing.
 */
final class ConfinedProcessor {
  private ConfinedProcessor() {}

  /** A processor whose stylesheets and expressions may read the files of a folder. */
  static Processor of(SchemaFolder folder) {
    Processor processor = new Processor(new ConfinedConfiguration(folder.locale()));
    // Forbids xsl:result-document, fn:transform, calls of Java and the reading of its properties.
    processor.setConfigurationProperty(Feature.ALLOW_EXTERNAL_FUNCTIONS, false);
    processor.setConfigurationProperty(Feature.DISABLE_XSL_EVALUATE, true);
    processor.setConfigurationProperty(Feature.ALLOWED_PROTOCOLS, "");
    processor.setConfigurationProperty(
        Feature.ENVIRONMENT_VARIABLE_RESOLVER, new EmptyEnvironment());
    Configuration configuration = processor.getUnderlyingConfiguration();
    configuration.setResourceResolver(request -> resolve(request, folder));
    configuration.setUnparsedTextURIResolver(
        (uri, encoding, ignored, lines) -> text(uri, encoding, folder));
    configuration.setCollectionFinder(
        (context, uri) -> {
          throw new XPathException("collections are not read: " + uri, "FODC0002");
        });
    processor.registerExtensionFunction(new LocationFunction());
    return processor;
  }

  /**
   * Opens what {@code doc}, {@code xsl:include} and their like ask for.
   *
   * @throws XPathException where the folder does not hold it; a resolver that gave back nothing
   *     would be passed over for one that opens every address
   */
  static Source resolve(ResourceRequest request, SchemaFolder folder) throws XPathException {
    try {
      return new SAXSource(
          XmlReaders.create(folder.locale()),
          folder.read(Objects.requireNonNullElse(request.uri, "")));
    } catch (IOException | SAXException e) {
      throw new XPathException(String.valueOf(e.getMessage()), "FODC0002");
    }
  }

  private static Reader text(URI uri, String encoding, SchemaFolder folder) throws XPathException {
    try {
      Charset charset = encoding == null ? StandardCharsets.UTF_8 : Charset.forName(encoding);
      String text = new String(folder.bytes(uri.toString()), charset);
      return new StringReader(text.startsWith("\uFEFF") ? text.substring(1) : text);
    } catch (IOException e) {
      throw new XPathException(String.valueOf(e.getMessage()), "FOUT1170");
    } catch (IllegalArgumentException e) {
      throw new XPathException("no such encoding: " + encoding, "FOUT1190");
    }
  }

  private static final class EmptyEnvironment implements EnvironmentVariableResolver {
    @Override
    public Set<String> getAvailableEnvironmentVariables() {
      return Set.of();
    }

    @Override
    public String getEnvironmentVariable(String name) {
      return "";
    }
  }

  /**
   * Parses by {@link XmlReaders} even what comes by no resolver, such as a string of {@code
   * parse-xml}.
   */
  private static final class ConfinedConfiguration extends Configuration {
    private final MessageLocale locale;

    ConfinedConfiguration(MessageLocale locale) {
      this.locale = locale;
    }

    @Override
    public XMLReader makeParser(String className) {
      return parser();
    }

    @Override
    public XMLReader getSourceParser() {
      return parser();
    }

    @Override
    public synchronized XMLReader getStyleParser() {
      return parser();
    }

    private XMLReader parser() {
      try {
        return XmlReaders.create(locale);
      } catch (SAXException e) {
        throw new IllegalStateException("no XML parser", e);
      }
    }
  }
}
