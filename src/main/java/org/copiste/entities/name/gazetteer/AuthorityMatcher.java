package org.copiste.entities.name.gazetteer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.copiste.entities.lexicon.Morphology;
import org.copiste.entities.name.mention.Forenames;
import org.copiste.entities.name.mention.NameMention;
import org.copiste.entities.name.mention.NameProbabilities;
import org.copiste.entities.name.mention.NameRule;
import org.copiste.entities.name.mention.NameUnits;
import org.copiste.entities.text.TextFlow;
import org.copiste.language.text.Token;
import org.copiste.model.Mention;

/** Finds the names that an authority file lists, and its persons by their surnames. */
public final class AuthorityMatcher implements NameRule {
  /** A shorter surname is too close to other names to look for other spellings. */
  private static final int SHORTEST_SIMILAR = 5;

  private final NameIndex index;
  private final PersonIndex persons;
  private final Morphology morphology;
  private final Map<String, Boolean> similar = new HashMap<>();

  /** A matcher for one document. */
  public AuthorityMatcher(NameIndex index, PersonIndex persons, Morphology morphology) {
    this.index = index;
    this.persons = persons;
    this.morphology = morphology;
  }

  @Override
  public List<NameMention> find(int flowNumber, TextFlow flow) {
    List<NameMention> found = new ArrayList<>();
    List<Token> tokens = flow.tokens();
    List<NameUnits.Unit> units = NameUnits.of(tokens);
    int i = 0;
    while (i < units.size()) {
      Optional<NameIndex.Hit> hit = index.at(units, i, tokens);
      if (hit.isPresent()) {
        found.add(listed(flowNumber, units, i, hit.get()));
        i = hit.get().end();
      } else {
        i++;
      }
    }
    for (int t = 0; t < tokens.size(); t++) {
      surname(flowNumber, tokens, t).ifPresent(found::add);
    }
    return found;
  }

  private static NameMention listed(
      int flow, List<NameUnits.Unit> units, int i, NameIndex.Hit hit) {
    Mention.Type type = hit.entity().type();
    boolean nickname = hit.kind().equals("nickname");
    boolean names = type != Mention.Type.PERSON || nickname;
    return new NameMention(
        flow,
        units.get(i).token(),
        units.get(hit.end() - 1).token() + 1,
        type,
        names ? Optional.of(hit.entity().id()) : Optional.empty(),
        NameMention.Source.LIST,
        nickname,
        NameProbabilities.LISTED);
  }

  /** A surname with the forenames and initials before it. */
  private Optional<NameMention> surname(int flow, List<Token> tokens, int t) {
    Token token = tokens.get(t);
    if (!token.nameLike() || token.text().length() < 2) {
      return Optional.empty();
    }
    boolean exact = !persons.withSurname(singular(tokens, t)).isEmpty();
    if (!exact && !hasSimilarSurname(token)) {
      return Optional.empty();
    }
    int first = Forenames.start(tokens, t, morphology);
    return Optional.of(
        NameMention.of(
            flow,
            first,
            t + 1,
            Mention.Type.PERSON,
            NameMention.Source.LIST,
            exact ? NameProbabilities.LISTED : NameProbabilities.SIMILAR_SURNAME));
  }

  /** The surname without the s of a plural: {@code des Bonapartes}. */
  private String singular(List<Token> tokens, int t) {
    String text = tokens.get(t).text();
    return persons.withSurname(text).isEmpty() && text.endsWith("s")
        ? text.substring(0, text.length() - 1)
        : text;
  }

  /** Whether a word that is neither a common word nor another name is close to a listed surname. */
  private boolean hasSimilarSurname(Token token) {
    return similar.computeIfAbsent(
        token.text(),
        text ->
            text.length() >= SHORTEST_SIMILAR
                && !morphology.isWord(text.toLowerCase(Locale.ROOT))
                && !morphology.isProperNoun(text)
                && !persons.withSimilarSurname(text).isEmpty());
  }
}
