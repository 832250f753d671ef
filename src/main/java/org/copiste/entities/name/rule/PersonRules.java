package org.copiste.entities.name.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.copiste.entities.lexicon.Morphology;
import org.copiste.entities.name.mention.NameMention;
import org.copiste.entities.name.mention.NameProbabilities;
import org.copiste.entities.name.mention.NameRule;
import org.copiste.entities.text.TextFlow;
import org.copiste.language.text.Token;
import org.copiste.model.Mention;

/** Finds persons by what stands before their surnames, and the initials in credits. */
final class PersonRules implements NameRule {
  private final ForenameRule forenames;
  private final TitleRule titles;

  PersonRules(Morphology morphology) {
    Surnames surnames = new Surnames(morphology);
    this.forenames = new ForenameRule(morphology, surnames);
    this.titles = new TitleRule(morphology, surnames);
  }

  @Override
  public List<NameMention> find(int flowNumber, TextFlow flow) {
    List<NameMention> found = new ArrayList<>();
    List<Token> tokens = flow.tokens();
    int t = 0;
    while (t < tokens.size()) {
      int at = t;
      Optional<Integer> end =
          forenames
              .end(tokens, t)
              .or(() -> titles.end(tokens, at))
              .or(() -> CreditRule.end(tokens, at));
      end.ifPresent(
          e ->
              found.add(
                  NameMention.rule(
                      flowNumber, at, e, Mention.Type.PERSON, NameProbabilities.PERSON)));
      t = end.orElse(t + 1);
    }
    return found;
  }
}
