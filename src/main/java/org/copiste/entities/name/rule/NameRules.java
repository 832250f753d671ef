package org.copiste.entities.name.rule;

import java.util.LinkedHashMap;
import java.util.Map;
import org.copiste.entities.lexicon.Morphology;
import org.copiste.entities.name.mention.NameRule;

/** The rules that find names without an authority file. */
public final class NameRules {
  private NameRules() {}

  /** The rules by the names under which the tagger knows them, in a fixed order. */
  public static Map<String, NameRule> of(Morphology morphology) {
    Map<String, NameRule> rules = new LinkedHashMap<>();
    rules.put("acronym", new Acronyms(morphology));
    rules.put("organisation", new Organisations(morphology));
    rules.put("person", new PersonRules(morphology));
    rules.put("ending", new ForeignSurnames(morphology));
    rules.put("enumeration", new EnumerationRule());
    rules.put("place", new PlaceRules());
    rules.put("country", new CountryCodes());
    rules.put("apposition", new Appositions(morphology));
    return rules;
  }
}
