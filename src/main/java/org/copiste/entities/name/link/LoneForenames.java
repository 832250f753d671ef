package org.copiste.entities.name.link;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.copiste.entities.name.gazetteer.ListedPerson;
import org.copiste.entities.name.gazetteer.PersonIndex;
import org.copiste.entities.name.mention.NameMention;
import org.copiste.entities.name.mention.NameProbabilities;
import org.copiste.entities.text.TextFlow;
import org.copiste.language.text.Token;
import org.copiste.model.Mention;

/**
 * Finds the forename of a listed person where it stands alone in a block that names the person
 * otherwise, if no other listed person has that forename.
 */
public final class LoneForenames {
  /** A shorter forename is too often another word. */
  private static final int SHORTEST = 4;

  private final PersonIndex persons;

  /** A finder for the persons of an authority file. */
  public LoneForenames(PersonIndex persons) {
    this.persons = persons;
  }

  /**
   * The forenames that no other name or date covers.
   *
   * @param linked the names that are linked so far
   * @param taken by flow, the tokens of names and dates
   */
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
      List<ListedPerson> sameForename = persons.withForename(token.text());
      boolean alone =
          (t == 0 || !tokens.get(t - 1).nameLike())
              && (t + 1 == tokens.size() || !tokens.get(t + 1).nameLike());
      if (alone && sameForename.size() == 1 && refs.contains(sameForename.get(0).id())) {
        found.add(
            NameMention.of(
                    f,
                    t,
                    t + 1,
                    Mention.Type.PERSON,
                    NameMention.Source.LIST,
                    NameProbabilities.LONE_FORENAME)
                .naming(sameForename.get(0).id()));
      }
    }
  }
}
