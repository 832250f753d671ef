package org.copiste.repair.opinion;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.ResourceBundle;
import java.util.Set;
import org.languagetool.GlobalConfig;
import org.languagetool.Language;
import org.languagetool.UserConfig;
import org.languagetool.language.French;
import org.languagetool.rules.Rule;
import org.languagetool.rules.patterns.AbstractPatternRule;
import org.languagetool.rules.patterns.PatternRuleLoader;

/**
 * LanguageTool's French with a handful of its rules. The rules are cut out of LanguageTool's own
 * rule file as text before it is parsed, because parsing all nine megabytes of it takes most of the
 * time that LanguageTool needs to start.
 */
final class ContextRules extends French {
  private static final String GRAMMAR = "/org/languagetool/rules/fr/grammar.xml";

  /** The rules on words that differ by an accent only and are both right by themselves. */
  private static final Set<String> USEFUL =
      Set.of(
          "A_ACCENT",
          "A_A_ACCENT",
          "A_A_ACCENT2",
          "A_INFINITIF",
          "LA_LA",
          "LA_LA2",
          "OU_FIGEES",
          "VOILA",
          "DES_DES_ACCENT",
          "SUR_ACCENT",
          "DU_DU");

  private final List<AbstractPatternRule> rules;

  /**
   * Loads the rules.
   *
   * @throws UncheckedIOException if LanguageTool's rules are not on the class path
   */
  ContextRules() {
    super(true);
    try {
      byte[] cut = cut().getBytes(StandardCharsets.UTF_8);
      rules = new PatternRuleLoader().getRules(new ByteArrayInputStream(cut), GRAMMAR, this);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<AbstractPatternRule> rules() {
    return rules;
  }

  /** No pattern rules for LanguageTool itself: they are asked one by one. */
  @Override
  protected List<AbstractPatternRule> getPatternRules() {
    return List.of();
  }

  @Override
  public List<Rule> getRelevantRules(
      ResourceBundle messages, UserConfig user, Language mother, List<Language> alternatives) {
    return List.of();
  }

  @Override
  public List<Rule> getRelevantRulesGlobalConfig(
      ResourceBundle messages,
      GlobalConfig global,
      UserConfig user,
      Language mother,
      List<Language> alternatives) {
    return List.of();
  }

  /** The head of the rule file with its entities, and the useful rules in one category. */
  private static String cut() throws IOException {
    StringBuilder out = new StringBuilder(1 << 20);
    try (InputStream in = ContextRules.class.getResourceAsStream(GRAMMAR)) {
      if (in == null) {
        throw new IOException("LanguageTool's French rules are missing: " + GRAMMAR);
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      boolean head = true;
      String end = "";
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String content = line.strip();
        if (head && content.startsWith("<category")) {
          head = false;
          out.append("<category id=\"COPISTE\" name=\"copiste\" type=\"misspelling\">\n");
        } else if (head) {
          out.append(line).append('\n');
          continue;
        }
        if (end.isEmpty() && USEFUL.contains(ruleId(content))) {
          end = content.startsWith("<rulegroup") ? "</rulegroup>" : "</rule>";
        }
        if (!end.isEmpty()) {
          out.append(line).append('\n');
          end = content.endsWith(end) ? "" : end;
        }
      }
    }
    return out.append("</category></rules>\n").toString();
  }

  /** The identifier of the rule or group that begins on a line; empty where none does. */
  private static String ruleId(String line) {
    if (!line.startsWith("<rulegroup ") && !line.startsWith("<rule ")) {
      return "";
    }
    int from = line.indexOf(" id=\"");
    int to = from < 0 ? -1 : line.indexOf('"', from + 5);
    return to < 0 ? "" : line.substring(from + 5, to);
  }
}
