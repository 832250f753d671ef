package org.copiste.entities.name.rule;

import java.util.List;
import org.copiste.entities.lexicon.Morphology;
import org.copiste.entities.name.mention.NameRule;

/** The rules that find names without an authority file. */
public final class NameRules {
  private NameRules() {}

  /** The rules in the order in which they are applied. */
  public static List<NameRule> of(Morphology morphology) {
    return List.of(
        new Acronyms(morphology),
        new Organisations(morphology),
        new PersonRules(morphology),
        new PlaceRules(),
        new CountryCodes(),
        new Appositions(morphology));
  }
}
