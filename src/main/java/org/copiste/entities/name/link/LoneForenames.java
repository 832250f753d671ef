package org.copiste.entities.name.link;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.copiste.entities.name.gazetteer.PersonIndex;
import org.copiste.entities.name.mention.NameMention;
import org.copiste.entities.text.TextFlow;
import org.copiste.language.text.Token;
import org.copiste.model.Mention;

/**
 * Finds the given name of a listed person where it stands alone and the same block names the person
 * otherwise, if it is the given name of no other listed person.
 */
public final class LoneForenames {
  private static final double P = 0.8;
  private static final int SHORTEST = 4;
  private final PersonIndex persons;

  public LoneForenames(PersonIndex persons) {
    this.persons = persons;
  }

  public List<NameMention> find(
      List<EntityLinker.Linked> linked, List<BitSet> taken, List<TextFlow> flows) {
    Map<Integer, Set<String>> named = new HashMap<>();
    for (EntityLinker.Linked link : linked) {
      link.ref()
          .ifPresent(
              ref -> named.computeIfAbsent(link.name().flow(), f -> new HashSet<>()).add(ref));
    }
    List<NameMention> found = new ArrayList<>();
    named.forEach((f, refs) -> find(f, refs, taken.get(f), flows.get(f).tokens(), found));
    return found;
  }

  private void find(
      int f, Set<String> refs, BitSet taken, List<Token> tokens, List<NameMention> found) {
    for (int t = 0; t < tokens.size(); t++) {
      Token token = tokens.get(t);
      if (!token.nameLike() || token.text().length() < SHORTEST || taken.get(t)) {
        continue;
      }
      List<PersonIndex.Person> bearers = persons.given(token.text());
      boolean alone =
          (t == 0 || !tokens.get(t - 1).nameLike())
              && (t + 1 == tokens.size() || !tokens.get(t + 1).nameLike());
      if (alone && bearers.size() == 1 && refs.contains(bearers.get(0).entity().id())) {
        found.add(
            new NameMention(
                f,
                t,
                t + 1,
                Mention.Type.PERSON,
                Optional.of(bearers.get(0).entity().id()),
                NameMention.Source.LIST,
                false,
                P));
      }
    }
  }
}
