package org.copiste.validate;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import javax.xml.transform.stream.StreamSource;
import net.sf.saxon.Version;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.Serializer;
import net.sf.saxon.s9api.XdmAtomicValue;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.Xslt30Transformer;
import net.sf.saxon.s9api.XsltCompiler;
import net.sf.saxon.s9api.XsltExecutable;

/** Turns Schematron into XSLT by SchXslt's own stylesheet, compiled when it is first needed. */
final class SchematronTranspiler {
  private static final String STYLESHEET = "/content/transpile.xsl";
  private static final String NAMESPACE = "http://dmaus.name/ns/2023/schxslt";

  /** Apart from the stylesheet, which takes long to compile: a kept schema needs only its tree. */
  private static final class Saxon {
    static final Processor PROCESSOR = ConfinedProcessor.of(SchemaFolder.NONE);
  }

  private static final class Holder {
    static final XsltExecutable EXECUTABLE = compile();

    private static XsltExecutable compile() {
      XsltCompiler compiler = Saxon.PROCESSOR.newXsltCompiler();
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

  /** What decides how a schema is transpiled. */
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
   * The tree of a schema.
   *
   * @throws SaxonApiException where it is not well-formed
   */
  static XdmNode tree(XmlSource schema, MessageLocale locale) throws SaxonApiException {
    return Xslt.tree(Saxon.PROCESSOR, schema, locale);
  }

  /**
   * The stylesheet of a schema.
   *
   * @param schema its tree, made by {@link #tree}
   * @param folder the files that it may include
   * @throws SaxonApiException where the schema is no Schematron or includes what it may not
   */
  static String transpile(XdmNode schema, SchemaFolder folder) throws SaxonApiException {
    StringWriter out = new StringWriter();
    Serializer serializer = Saxon.PROCESSOR.newSerializer(out);
    Xslt30Transformer transformer = Holder.EXECUTABLE.load30();
    transformer.setErrorReporter(error -> {});
    transformer.setMessageHandler(message -> {});
    transformer.setResourceResolver(request -> ConfinedProcessor.resolve(request, folder));
    transformer.applyTemplates(schema, serializer);
    return out.toString();
  }
}
