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
import net.sf.saxon.trans.XPathException;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/**
 * The configuration of Saxon for untrusted Schematron rules. They can read the files of one folder
 * and nothing else: no other file, no directory listing, no environment variable, no system
 * property, no network address. They cannot write anything.
 */
final class ConfinedConfiguration extends Configuration {
  private final MessageLocale locale;

  /** A configuration that lets stylesheets and expressions read the files of a folder. */
  ConfinedConfiguration(SchemaFolder folder) {
    locale = folder.locale();
    // Disables xsl:result-document, Java methods and system properties. fn:transform is left: what
    // it runs is confined by this configuration, too.
    setConfigurationProperty(Feature.ALLOW_EXTERNAL_FUNCTIONS, false);
    setConfigurationProperty(Feature.DISABLE_XSL_EVALUATE, true);
    setConfigurationProperty(Feature.ALLOWED_PROTOCOLS, "");
    setConfigurationProperty(Feature.ENVIRONMENT_VARIABLE_RESOLVER, new EmptyEnvironment());
    setErrorReporterFactory(self -> error -> {});
    setResourceResolver(request -> resolve(request, folder));
    setUnparsedTextURIResolver((uri, encoding, self, lines) -> text(uri, encoding, folder));
    setCollectionFinder(
        (context, uri) -> {
          throw new XPathException("collections are not read: " + uri, "FODC0002");
        });
  }

  // The parsers below also read what reaches no resolver, such as the argument of parse-xml.

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

  /**
   * Opens what {@code doc}, {@code xsl:include} and their like ask for.
   *
   * @throws XPathException if it is not in the folder; returning null instead would make Saxon fall
   *     back on a resolver that opens any address
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
}
