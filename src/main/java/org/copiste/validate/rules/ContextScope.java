package org.copiste.validate.rules;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The nodes that a context may be about, told from its wording without compiling it. It may say too
 * many nodes and never too few.
 *
 * @param names local names of the elements or attributes; empty: any
 * @param attribute an attribute that a matching element must have
 * @param attributes whether attributes may match, too
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
   * A single step, any element of a namespace, whose predicate begins by asking for an attribute.
   */
  private static final Pattern ASKING =
      Pattern.compile(
          "[\\w.-]+:\\*(?:\\[[^@\\[\\]]*\\])*\\[\\s*(?:@([\\w.-]+)\\s*(?:\\]|and\\b)"
              + "|starts-with\\(\\s*@([\\w.-]+)\\s*,\\s*'[^']+'\\s*\\)\\s*\\]).*",
          Pattern.DOTALL);

  /**
   * The scope of a context.
   *
   * @return absent where not even this can be told
   */
  static Optional<ContextScope> of(String context) {
    String bare = STRING.matcher(context).replaceAll("''");
    String steps = bare;
    for (String before = ""; !before.equals(steps); ) {
      before = steps;
      steps = INNERMOST.matcher(steps).replaceAll("");
    }
    boolean odd =
        steps.contains("[")
            || steps.contains("::")
            || !steps.chars().allMatch(c -> c < 128)
            || steps.contains("$")
            || steps.contains(".")
            || steps.contains("{")
            || bare.contains("(:")
            || NAME_BEFORE_BRACKET.matcher(steps).find()
            || steps.matches("(?s)(.*\\|)?[\\s(]*/?[\\s)]*(\\|.*)?");
    if (odd) {
      return Optional.empty();
    }
    boolean attributes = steps.contains("@");
    if (steps.contains("*")) {
      return Optional.of(
          new ContextScope(
              Set.of(), attributes ? Optional.empty() : asked(context, bare), attributes));
    }
    Set<String> names = new HashSet<>();
    Matcher matcher = NAME.matcher(steps);
    while (matcher.find()) {
      names.add(matcher.group(1));
    }
    return Optional.of(new ContextScope(names, Optional.empty(), attributes));
  }

  private static Optional<String> asked(String context, String bare) {
    Matcher matcher = ASKING.matcher(context.strip());
    if (ALTERNATIVE.matcher(bare).find() || !matcher.matches()) {
      return Optional.empty();
    }
    return Optional.ofNullable(matcher.group(1)).or(() -> Optional.ofNullable(matcher.group(2)));
  }
}
