package org.copiste.entities.name.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.copiste.entities.lexicon.FunctionWords;
import org.copiste.entities.lexicon.WordLists;
import org.copiste.entities.name.mention.NameMention;
import org.copiste.entities.name.mention.NameProbabilities;
import org.copiste.entities.text.TextFlow;
import org.copiste.language.text.Token;
import org.copiste.model.Mention;

/**
 * Finds organisations that are named in quotation marks: {@code le « Groupe ouvrier du PCR »},
 * {@code le groupe « La Vérité ouvrière »}.
 */
public final class QuotedOrganisations {
  private static final Set<String> OPEN = Set.of("«", "“", "\"", "„");
  private static final Set<String> CLOSE = Set.of("»", "”", "\"", "“");
  private static final Set<String> HEADS = WordLists.folded("names/quoted-organisation-heads");
  private static final Set<String> BEFORE = WordLists.folded("names/before-quoted-organisations");
  private static final Set<String> ARTICLES = FunctionWords.inNames("article");

  /** Quotation marks stand at most so many tokens apart. */
  private static final int LONGEST = 8;

  /** A name in them has at most so many tokens. */
  private static final int LONGEST_NAME = 6;

  private QuotedOrganisations() {}

  /** The names of a flow. */
  public static List<NameMention> find(int flowNumber, TextFlow flow) {
    List<NameMention> found = new ArrayList<>();
    List<Token> tokens = flow.tokens();
    for (int open = 0; open < tokens.size(); open++) {
      if (!OPEN.contains(tokens.get(open).text())) {
        continue;
      }
      int close = open + 1;
      while (close < tokens.size()
          && close - open <= LONGEST
          && !CLOSE.contains(tokens.get(close).text())) {
        close++;
      }
      if (close >= tokens.size() || close - open > LONGEST) {
        continue;
      }
      int first = open + 1;
      int end = close;
      while (end > first && tokens.get(end - 1).kind() == Token.Kind.MARK) {
        end--;
      }
      boolean article = first < end && ARTICLES.contains(tokens.get(first).folded());
      first += article ? 1 : 0;
      if (first < end && isOrganisation(tokens, open, first, end)) {
        found.add(
            NameMention.of(
                flowNumber,
                first,
                end,
                Mention.Type.ORG,
                NameMention.Source.QUOTED,
                NameProbabilities.QUOTED));
      }
    }
    return found;
  }

  private static boolean isOrganisation(List<Token> tokens, int open, int first, int end) {
    Token head = tokens.get(first);
    if (!head.nameLike() || end - first > LONGEST_NAME) {
      return false;
    }
    boolean headed = HEADS.contains(head.folded()) && end - first > 1;
    boolean named = open > 0 && BEFORE.contains(tokens.get(open - 1).folded());
    boolean plain = tokens.subList(first, end).stream().noneMatch(t -> t.kind() == Token.Kind.MARK);
    return plain && (headed || named);
  }
}
