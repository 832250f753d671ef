package org.copiste.validate;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import javax.xml.transform.stream.StreamSource;
import net.sf.saxon.Version;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.Serializer;
import net.sf.saxon.s9api.XdmAtomicValue;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.Xslt30Transformer;
import net.sf.saxon.s9api.XsltCompiler;
import net.sf.saxon.s9api.XsltExecutable;

/** Transpiles Schematron to XSLT with SchXslt2's stylesheet, which is compiled on first use. */
final class SchematronTranspiler {
  private static final String STYLESHEET = "/content/transpile.xsl";
  private static final String NAMESPACE = "http://dmaus.name/ns/2023/schxslt";

  /** Separate from the stylesheet, whose slow compilation a cached schema does not need. */
  private static final class Saxon {
    static final ConfinedProcessor PROCESSOR = new ConfinedProcessor(SchemaFolder.NONE);
  }

  private static final class TranspileStylesheet {
    static final XsltExecutable EXECUTABLE = compile();

    private static XsltExecutable compile() {
      XsltCompiler compiler = Saxon.PROCESSOR.saxon().newXsltCompiler();
      compiler.setErrorReporter(error -> {});
      set(compiler, "location-function", new XdmAtomicValue(LocationFunction.EQNAME));
      set(compiler, "compact-report", new XdmAtomicValue(true));
      set(compiler, "terminate-validation-on-error", new XdmAtomicValue(false));
      try (InputStream in = SchematronTranspiler.class.getResourceAsStream(STYLESHEET)) {
        return compiler.compile(new StreamSource(in, "urn:schxslt2:transpile.xsl"));
      } catch (SaxonApiException | IOException e) {
        throw new IllegalStateException("the Schematron transpiler does not compile", e);
      }
    }

    private static void set(XsltCompiler compiler, String name, XdmAtomicValue value) {
      compiler.setParameter(new QName(NAMESPACE, name), value);
    }
  }

  private SchematronTranspiler() {}

  /** The versions on which the result of transpiling depends. */
  static String version() {
    try (InputStream in =
        Objects.requireNonNull(
            SchematronTranspiler.class.getResourceAsStream("/content/VERSION"))) {
      String own = new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
      return "schxslt2 " + own + " saxon " + Version.getProductVersion();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Parses a schema.
   *
   * @throws SaxonApiException if it is not well-formed
   */
  static XdmNode tree(XmlSource schema, MessageLocale locale) throws SaxonApiException {
    return Saxon.PROCESSOR.tree(schema, locale);
  }

  /**
   * Transpiles a schema to a stylesheet.
   *
   * @param schema as parsed by {@link #tree}
   * @param folder the folder whose files it may include
   * @throws SaxonApiException if it is not Schematron or includes a file from elsewhere
   */
  static String transpile(XdmNode schema, SchemaFolder folder) throws SaxonApiException {
    StringWriter out = new StringWriter();
    Serializer serializer = Saxon.PROCESSOR.saxon().newSerializer(out);
    Xslt30Transformer transformer = TranspileStylesheet.EXECUTABLE.load30();
    transformer.setErrorReporter(error -> {});
    transformer.setMessageHandler(message -> {});
    transformer.setResourceResolver(request -> ConfinedConfiguration.resolve(request, folder));
    transformer.applyTemplates(schema, serializer);
    return out.toString();
  }
}
