package org.copiste.entities.name.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.copiste.entities.lexicon.FunctionWords;
import org.copiste.entities.lexicon.PersonTitles;
import org.copiste.entities.lexicon.WordLists;
import org.copiste.entities.name.mention.NameMention;
import org.copiste.entities.name.mention.NameProbabilities;
import org.copiste.entities.name.mention.NameRule;
import org.copiste.entities.name.mention.PersonName;
import org.copiste.entities.text.TextFlow;
import org.copiste.language.text.Token;
import org.copiste.model.Mention;

/**
 * Finds the persons that a plural title announces: {@code MM. d'Aumale, N. Murray (Oise) et DUVAL}.
 * What stands in brackets after a name is passed over.
 */
final class EnumerationRule implements NameRule {
  private static final Set<String> PLURAL = WordLists.folded("names/plural-titles");
  private static final Set<String> AND = FunctionWords.inNames("and");

  /** A longer bracket is no remark on a name. */
  private static final int LONGEST_BRACKET = 8;

  /** Forenames, particles and surname are at most so many tokens. */
  private static final int LONGEST_NAME = 7;

  @Override
  public List<NameMention> find(int flowNumber, TextFlow flow) {
    List<NameMention> found = new ArrayList<>();
    List<Token> tokens = flow.tokens();
    for (int t = 0; t + 1 < tokens.size(); t++) {
      Token token = tokens.get(t);
      if (PLURAL.contains(token.folded().replace(".", "")) && token.capitalised()) {
        int first = tokens.get(t + 1).is(".") ? t + 2 : t + 1;
        enumeration(flowNumber, tokens, first, found);
      }
    }
    return found;
  }

  private static void enumeration(int flow, List<Token> tokens, int from, List<NameMention> found) {
    int at = from;
    boolean more = true;
    while (more) {
      int end = nameEnd(tokens, at);
      if (end == at) {
        return;
      }
      found.add(NameMention.rule(flow, at, end, Mention.Type.PERSON, NameProbabilities.PERSON));
      int next = afterBracket(tokens, end);
      boolean last = next < tokens.size() && AND.contains(tokens.get(next).folded());
      more = last || next < tokens.size() && tokens.get(next).is(",");
      at = next + 1;
      if (last && found.size() > 1 && nameEnd(tokens, at) == at) {
        return;
      }
    }
  }

  /** Index one past a name's last token; its first if no name stands there. */
  private static int nameEnd(List<Token> tokens, int first) {
    int end = first;
    int surname = first;
    while (end < tokens.size() && end - first < LONGEST_NAME) {
      Token token = tokens.get(end);
      boolean part =
          token.kind() == Token.Kind.INITIALS
              || token.nameLike() && !PersonTitles.isTitle(token.folded());
      boolean particle = !token.capitalised() && PersonName.isParticle(token);
      if (!part && !particle) {
        break;
      }
      end++;
      surname = token.nameLike() && token.text().length() > 1 ? end : surname;
    }
    return surname;
  }

  private static int afterBracket(List<Token> tokens, int at) {
    if (at < tokens.size() && tokens.get(at).is("(")) {
      for (int t = at + 1; t < Math.min(tokens.size(), at + LONGEST_BRACKET); t++) {
        if (tokens.get(t).is(")")) {
          return t + 1;
        }
      }
    }
    return at;
  }
}
