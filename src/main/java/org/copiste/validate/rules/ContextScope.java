package org.copiste.validate.rules;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The nodes that the context of a rule may match, told from its text without compiling it: a
 * superset of those that it does match.
 *
 * @param names the local names of the elements or attributes; any name if empty
 * @param attribute an attribute that a matching element must have
 * @param attributes whether attributes may match as well as elements
 */
record ContextScope(Set<String> names, Optional<String> attribute, boolean attributes) {
  private static final Pattern STRING = Pattern.compile("\"[^\"]*\"|'[^']*'");
  private static final Pattern NAME =
      Pattern.compile("(?<![\\w.:-])(?:[\\w.-]+:)?([A-Za-z_][\\w.-]*)");
  private static final Pattern NAME_BEFORE_BRACKET = Pattern.compile("[\\w.-]\\s*\\(");
  private static final Pattern INNERMOST = Pattern.compile("\\[[^\\[\\]]*\\]");

  private static final Pattern ALTERNATIVE =
      Pattern.compile("[|/]|\\b(?:or|union|except|intersect)\\b");

  /**
   * A single step to any element of a namespace, with a predicate that first tests an attribute.
   */
  private static final Pattern ATTRIBUTE_TEST =
      Pattern.compile(
          "[\\w.-]+:\\*(?:\\[[^@\\[\\]]*\\])*\\[\\s*(?:@([\\w.-]+)\\s*(?:\\]|and\\b)"
              + "|starts-with\\(\\s*@([\\w.-]+)\\s*,\\s*'[^']+'\\s*\\)\\s*\\]).*",
          Pattern.DOTALL);

  /**
   * The scope of a context.
   *
   * @return absent if the text is too complex to tell
   */
  static Optional<ContextScope> of(String context) {
    String bare = STRING.matcher(context).replaceAll("''");
    String steps = bare;
    for (String before = ""; !before.equals(steps); ) {
      before = steps;
      steps = INNERMOST.matcher(steps).replaceAll("");
    }
    boolean tooComplex =
        steps.contains("[")
            || steps.contains("::")
            || !steps.chars().allMatch(c -> c < 128)
            || steps.contains("$")
            || steps.contains(".")
            || steps.contains("{")
            || bare.contains("(:")
            || NAME_BEFORE_BRACKET.matcher(steps).find()
            || steps.matches("(?s)(.*\\|)?[\\s(]*/?[\\s)]*(\\|.*)?");
    if (tooComplex) {
      return Optional.empty();
    }
    boolean attributes = steps.contains("@");
    if (steps.contains("*")) {
      return Optional.of(
          new ContextScope(
              Set.of(),
              attributes ? Optional.empty() : testedAttribute(context, bare),
              attributes));
    }
    Set<String> names = new HashSet<>();
    Matcher matcher = NAME.matcher(steps);
    while (matcher.find()) {
      names.add(matcher.group(1));
    }
    return Optional.of(new ContextScope(names, Optional.empty(), attributes));
  }

  private static Optional<String> testedAttribute(String context, String bare) {
    Matcher matcher = ATTRIBUTE_TEST.matcher(context.strip());
    if (ALTERNATIVE.matcher(bare).find() || !matcher.matches()) {
      return Optional.empty();
    }
    return Optional.ofNullable(matcher.group(1)).or(() -> Optional.ofNullable(matcher.group(2)));
  }
}
