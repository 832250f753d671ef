package org.copiste.validate.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XPathCompiler;
import net.sf.saxon.s9api.XPathExecutable;
import net.sf.saxon.s9api.XPathSelector;
import org.copiste.validate.rules.RuleSet.Assertion;
import org.copiste.validate.rules.RuleSet.Let;
import org.copiste.validate.rules.RuleSet.Part;
import org.copiste.validate.rules.RuleSet.Rule;

/** A rule with its XPath expressions compiled. May be shared by threads. */
final class CompiledRule {
  private static final Pattern NAME = Pattern.compile("\\s*([\\w.-]+):([\\w.-]+)\\s*");

  /** The element name that is the whole context of the rule; absent if the context says more. */
  final Optional<QName> name;

  final List<Variable> variables = new ArrayList<>();
  final List<Test> tests = new ArrayList<>();
  private final XPathExecutable context;

  /** A variable and the expression for its value. */
  record Variable(QName name, XPathExecutable value) {}

  /** An assertion, its test and an expression for each part of its message. */
  record Test(Assertion assertion, XPathExecutable test, List<XPathExecutable> values) {}

  /**
   * Compiles a rule.
   *
   * @throws SaxonApiException if an expression is wrong or needs XSLT
   */
  CompiledRule(Processor processor, Map<String, String> namespaces, Rule rule)
      throws SaxonApiException {
    XPathCompiler compiler = processor.newXPathCompiler();
    compiler.setLanguageVersion("3.1");
    namespaces.forEach(compiler::declareNamespace);
    compiler.setWarningHandler(warning -> {});
    context = compiler.compilePattern(rule.context());
    name = name(rule.context(), namespaces);
    for (Let let : rule.lets()) {
      QName name = new QName(let.name());
      variables.add(new Variable(name, compiler.compile(let.value())));
      compiler.declareVariable(name);
    }
    for (Assertion assertion : rule.assertions()) {
      List<XPathExecutable> values = new ArrayList<>();
      for (Part part : assertion.message()) {
        values.add(compiler.compile(part.select().isEmpty() ? "()" : part.select()));
      }
      tests.add(new Test(assertion, compiler.compile(assertion.test()), values));
    }
  }

  private static Optional<QName> name(String context, Map<String, String> namespaces) {
    Matcher matcher = NAME.matcher(context);
    return matcher.matches()
        ? Optional.of(new QName(namespaces.getOrDefault(matcher.group(1), ""), matcher.group(2)))
        : Optional.empty();
  }

  /** Loads the rule for the nodes of one document. */
  LoadedRule load() {
    Optional<XPathSelector> loaded =
        name.isPresent() ? Optional.empty() : Optional.of(context.load());
    return new LoadedRule(this, loaded);
  }
}
