package org.copiste.entities.name.gazetteer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.copiste.entities.name.mention.NameMention;
import org.copiste.entities.name.mention.NameProbabilities;
import org.copiste.entities.name.mention.NameUnits;
import org.copiste.entities.text.TextFlow;
import org.copiste.language.text.Token;
import org.copiste.model.Entity;
import org.copiste.model.Mention;

/** Finds names that a document puts in quotation marks or explains, at their other occurrences. */
public final class RepeatedNames {
  private RepeatedNames() {}

  /** The capitalised occurrences of these names, with the same types. */
  public static List<NameMention> find(List<NameMention> quoted, List<TextFlow> flows) {
    Map<String, Entity> named = new TreeMap<>();
    for (NameMention name : quoted) {
      String text = name.text(flows.get(name.flow()));
      named.putIfAbsent(
          text,
          new Entity(
              text,
              name.type(),
              List.of(new Entity.Name(text, "")),
              List.of(),
              Optional.empty(),
              false));
    }
    List<NameMention> found = new ArrayList<>();
    if (named.isEmpty()) {
      return found;
    }
    NameIndex index = NameIndex.of(List.copyOf(named.values()));
    for (int f = 0; f < flows.size(); f++) {
      List<Token> tokens = flows.get(f).tokens();
      List<NameUnits.Unit> units = NameUnits.of(tokens);
      for (int u = 0; u < units.size(); u++) {
        Optional<NameIndex.Hit> hit = index.at(units, u, tokens);
        int first = units.get(u).token();
        if (hit.isPresent() && tokens.get(first).capitalised()) {
          int end = units.get(hit.get().end() - 1).token() + 1;
          found.add(
              new NameMention(
                  f,
                  first,
                  end,
                  hit.get().type(),
                  Optional.empty(),
                  NameMention.Source.QUOTED,
                  hit.get().type() == Mention.Type.PERSON,
                  NameProbabilities.QUOTED_ELSEWHERE));
        }
      }
    }
    return found;
  }
}
