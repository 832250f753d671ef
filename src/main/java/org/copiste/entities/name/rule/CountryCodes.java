package org.copiste.entities.name.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.copiste.entities.name.mention.NameMention;
import org.copiste.entities.name.mention.NameProbabilities;
import org.copiste.entities.name.mention.NameRule;
import org.copiste.entities.text.TextFlow;
import org.copiste.language.pack.LanguagePack;
import org.copiste.language.text.Token;
import org.copiste.model.Mention;

/** Finds the short forms of countries in brackets after a name: {@code Olano (Esp)}. */
final class CountryCodes implements NameRule {
  private static final Set<String> CODES = LanguagePack.current().words("names/country-codes");

  @Override
  public List<NameMention> find(int flowNumber, TextFlow flow) {
    List<NameMention> found = new ArrayList<>();
    List<Token> tokens = flow.tokens();
    for (int t = 2; t + 1 < tokens.size(); t++) {
      boolean code =
          CODES.contains(tokens.get(t).text())
              && tokens.get(t - 1).is("(")
              && tokens.get(t - 2).nameLike()
              && (tokens.get(t + 1).is(")") || tokens.get(t + 1).is(","));
      if (code) {
        found.add(
            NameMention.rule(
                flowNumber, t, t + 1, Mention.Type.PLACE, NameProbabilities.COUNTRY_CODE));
      }
    }
    return found;
  }
}
