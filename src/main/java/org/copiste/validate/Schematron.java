package org.copiste.validate;

import java.io.StringReader;
import java.util.Locale;
import javax.xml.transform.stream.StreamSource;
import net.sf.saxon.s9api.SAXDestination;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.Xslt30Transformer;
import net.sf.saxon.s9api.XsltExecutable;
import org.copiste.model.Diagnostic.Severity;

/** A compiled Schematron schema. */
public final class Schematron implements Validator {
  private final XsltExecutable executable;

  private Schematron(XsltExecutable executable) {
    this.executable = executable;
  }

  /** Compiles a Schematron schema; a {@code queryBinding} that is not given means XSLT 3. */
  public static Schematron of(Xml schema, Tongue tongue) throws SchemaProblem {
    try {
      return compiled(Transpiler.transpile(Xslt.tree(schema, tongue)), schema.systemId());
    } catch (SaxonApiException e) {
      throw new SchemaProblem(
          Sentences.say(tongue, "schema-wrong", schema.name(), String.valueOf(e.getMessage())));
    }
  }

  /** Compiles a schema that is transpiled already. */
  static Schematron compiled(String stylesheet, String systemId) throws SaxonApiException {
    StreamSource source = new StreamSource(new StringReader(stylesheet), systemId);
    return new Schematron(Xslt.compiler().compile(source));
  }

  @Override
  public void validate(Xml document, Findings into) {
    XdmNode tree;
    try {
      tree = Xslt.tree(document, into.tongue());
    } catch (SaxonApiException e) {
      Malformed.report(Malformed.cause(e), into);
      return;
    }
    try {
      Xslt30Transformer transformer = executable.load30();
      transformer.setErrorReporter(error -> {});
      transformer.setMessageHandler(message -> {});
      transformer.setGlobalContextItem(tree);
      transformer.applyTemplates(tree, new SAXDestination(new SvrlHandler(into)));
    } catch (SaxonApiException e) {
      String said = Sentences.say(into.tongue(), "rule-failed", String.valueOf(e.getMessage()));
      into.add(0, 0, Severity.ERROR, "rule-failed", "", said);
    } catch (StackOverflowError e) {
      String said = Sentences.say(into.tongue(), "rule-failed", "nesting too deep");
      into.add(0, 0, Severity.ERROR, "rule-failed", "", said);
    }
  }

  /** The severity that an assertion's role or severity names; an assertion without is an error. */
  static Severity severity(String role) {
    return switch (role.toLowerCase(Locale.ROOT)) {
      case "warn", "warning", "nonfatal", "non-fatal" -> Severity.WARNING;
      case "info", "information", "hint" -> Severity.INFO;
      default -> Severity.ERROR;
    };
  }
}
