package org.copiste.validate;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A message of Jing taken apart, so that it can be given in another language.
 *
 * @param rule a stable name for the kind of error
 * @param name the element, attribute or identifier concerned; empty if none is
 * @param detail what was expected or missing, in Jing's words; may be empty
 * @param original Jing's own message
 */
record JingMessage(String rule, String name, String detail, String original) {

  private static final String NAME = "((?:element |attribute |ID )?\"[^\"]*\"[^;]*?)";

  // The wordings are those in Jing's Messages.properties.
  private static final List<Form> FORMS =
      List.of(
          new Form("element-unknown", "element " + NAME + " not allowed anywhere(.*)"),
          new Form("element-too-early", "element " + NAME + " not allowed yet(.*)"),
          new Form("element-not-allowed", "element " + NAME + " not allowed here(.*)"),
          new Form("attribute-not-allowed", "found attribute " + NAME + ", but no (.*)"),
          new Form("attribute-not-allowed", "attribute " + NAME + " not allowed here(.*)"),
          new Form("attribute-value", "value of attribute " + NAME + " is invalid(.*)"),
          new Form("attribute-missing", "element " + NAME + " missing (.*)"),
          new Form("element-incomplete", "element " + NAME + " incomplete(.*)"),
          new Form("element-value", "character content of element " + NAME + " invalid(.*)"),
          new Form("element-empty", "empty content for element " + NAME + " not allowed(.*)"),
          new Form("text-not-allowed", "text not allowed here()(.*)"),
          new Form("id-duplicate", "ID \"([^\"]*)\" has already been defined(.*)"),
          new Form("id-first", "first occurrence of ID \"([^\"]*)\"(.*)"),
          new Form("id-missing", "IDREF \"([^\"]*)\" without matching ID(.*)"));

  private static final Pattern NAMESPACE = Pattern.compile(" from namespace \"[^\"]*\"");
  private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"");

  private record Form(String rule, Pattern pattern) {
    Form(String rule, String regex) {
      this(rule, Pattern.compile(regex, Pattern.DOTALL));
    }
  }

  /**
   * Takes a message apart. One of no known form keeps its wording, under the rule {@code grammar}.
   */
  static JingMessage read(String message) {
    for (Form form : FORMS) {
      Matcher matcher = form.pattern().matcher(message);
      if (matcher.matches()) {
        return new JingMessage(
            form.rule(), bare(matcher.group(1)), detail(matcher.group(2)), message);
      }
    }
    return new JingMessage("grammar", "", "", message);
  }

  /**
   * The message as a sentence.
   *
   * @param namespace the namespace of the name; empty for none
   */
  String in(MessageLocale locale, String namespace) {
    if (rule.equals("grammar")) {
      return original;
    }
    String sentence = Messages.format(locale, rule, name);
    if (!namespace.isEmpty() && !namespace.equals(DocumentHead.TEI)) {
      sentence += " " + Messages.format(locale, "namespace", namespace);
    } else if (name.equals("teiCorpus") && rule.startsWith("element-")) {
      sentence += " " + Messages.format(locale, "corpus");
    }
    return detail.isEmpty() ? sentence : sentence + " " + ExpectedContent.in(locale, detail, name);
  }

  private static String bare(String name) {
    return Optional.of(QUOTED.matcher(name))
        .filter(Matcher::find)
        .map(m -> m.group(1))
        .orElse(name);
  }

  private static String detail(String text) {
    return NAMESPACE.matcher(text).replaceAll("").replaceFirst("^; ", "").strip();
  }
}
