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
import org.copiste.validate.rules.RuleSetReader;
import org.copiste.validate.rules.RuleWalk;

/** A compiled Schematron schema. */
public final class Schematron implements Validator {
  private static final Pattern INCLUDES =
      Pattern.compile("<(?:[\\w.-]+:)?(?:include|import|extends\\b[^>]*\\shref)\\b");

  private final Rules rules;
  private final Optional<RuleWalk> walk;

  /** The stylesheet of a schema, compiled at once or when it is first needed. */
  @FunctionalInterface
  private interface Rules {
    XsltExecutable executable() throws SaxonApiException;
  }

  private Schematron(Rules rules, Optional<RuleWalk> walk) {
    this.rules = rules;
    this.walk = walk;
  }

  /**
   * Compiles a Schematron schema; its {@code queryBinding} is that of XSLT 2 or 3, and where none
   * is given, XSLT 3. A schema of the plain sort is applied by a walk; its stylesheet shows once
   * that it has no fault, and again steps in wherever the walk fails.
   */
  static Schematron of(Xml schema, Tongue tongue, RuleCache cache) throws SchemaProblem {
    String key = RuleCache.key(schema);
    // What a schema includes is not in its hash.
    boolean alone = !INCLUDES.matcher(new String(schema.bytes(), UTF_8)).find();
    Optional<String> kept = alone ? cache.get(key) : Optional.empty();
    try {
      XdmNode tree = Xslt.tree(schema, tongue);
      Optional<RuleWalk> walk =
          RuleSetReader.read(tree).flatMap(rules -> RuleWalk.of(Xslt.processor(), rules));
      if (kept.isPresent() && walk.isPresent()) {
        return new Schematron(new Later(kept.get(), schema.systemId()), walk);
      }
      String stylesheet = kept.isPresent() ? kept.get() : Transpiler.transpile(tree);
      XsltExecutable executable = executable(stylesheet, schema.systemId());
      if (alone && kept.isEmpty()) {
        cache.put(key, stylesheet);
      }
      return new Schematron(() -> executable, walk);
    } catch (SaxonApiException e) {
      throw new SchemaProblem(
          Sentences.say(tongue, "schema-wrong", schema.name(), String.valueOf(e.getMessage())));
    }
  }

  /** Compiles a schema that is transpiled already. */
  static Schematron compiled(String stylesheet, String systemId) throws SaxonApiException {
    XsltExecutable executable = executable(stylesheet, systemId);
    return new Schematron(() -> executable, Optional.empty());
  }

  private static XsltExecutable executable(String stylesheet, String systemId)
      throws SaxonApiException {
    return Xslt.compiler().compile(new StreamSource(new StringReader(stylesheet), systemId));
  }

  /** A stylesheet that has been compiled in an earlier run, so that it can wait. */
  private static final class Later implements Rules {
    private final String stylesheet;
    private final String systemId;
    private Optional<XsltExecutable> executable = Optional.empty();

    Later(String stylesheet, String systemId) {
      this.stylesheet = stylesheet;
      this.systemId = systemId;
    }

    @Override
    public synchronized XsltExecutable executable() throws SaxonApiException {
      if (executable.isEmpty()) {
        executable = Optional.of(Schematron.executable(stylesheet, systemId));
      }
      return executable.get();
    }
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
    if (walk.isEmpty() || !walked(walk.get(), tree, into)) {
      transform(tree, into);
    }
  }

  /** Applies the rules in a walk; all that is found is kept, or, where it fails, nothing. */
  private static boolean walked(RuleWalk walk, XdmNode tree, Findings into) {
    Findings found = into.fresh();
    try {
      walk.apply(
          tree,
          (node, check, message) -> {
            Place place = Place.of(node);
            found.add(
                place.line(),
                place.column(),
                severity(check.role()),
                check.name().isEmpty() ? "schematron" : check.name(),
                place.name(),
                message.strip().replaceAll("\\s+", " "));
          });
      into.addAll(found);
      return true;
    } catch (SaxonApiException | StackOverflowError e) {
      return false;
    }
  }

  private void transform(XdmNode tree, Findings into) {
    try {
      Xslt30Transformer transformer = rules.executable().load30();
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
