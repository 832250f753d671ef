package org.copiste.validate;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.StringReader;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.transform.stream.StreamSource;
import net.sf.saxon.s9api.SAXDestination;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.Xslt30Transformer;
import net.sf.saxon.s9api.XsltExecutable;
import org.copiste.model.Diagnostic.Severity;

/** A compiled Schematron schema. */
public final class Schematron implements Validator {
  private static final Pattern INCLUDES =
      Pattern.compile("<(?:[\\w.-]+:)?(?:include|import|extends\\b[^>]*\\shref)\\b");

  private final XsltExecutable executable;

  private Schematron(XsltExecutable executable) {
    this.executable = executable;
  }

  /**
   * Compiles a Schematron schema; its {@code queryBinding} is that of XSLT 2 or 3, and where none
   * is given, XSLT 3.
   */
  static Schematron of(Xml schema, Tongue tongue, RuleCache cache) throws SchemaProblem {
    String key = RuleCache.key(schema);
    // What a schema includes is not in its hash.
    boolean alone = !INCLUDES.matcher(new String(schema.bytes(), UTF_8)).find();
    Optional<String> kept = alone ? cache.get(key) : Optional.empty();
    try {
      if (kept.isPresent()) {
        return compiled(kept.get(), schema.systemId());
      }
      String stylesheet = Transpiler.transpile(Xslt.tree(schema, tongue));
      Schematron compiled = compiled(stylesheet, schema.systemId());
      if (alone) {
        cache.put(key, stylesheet);
      }
      return compiled;
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
