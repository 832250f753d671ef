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
import org.copiste.entities.name.mention.NameUnits;
import org.copiste.entities.text.TextFlow;
import org.copiste.language.text.Token;
import org.copiste.model.Mention;

/** Finds the names that an authority file lists, and its persons by their surnames. */
public final class AuthorityMatcher {
  private static final double LISTED = 0.98;
  private static final double SPELT = 0.9;

  private final NameIndex index;
  private final PersonIndex persons;
  private final Morphology vocabulary;
  private final Map<String, Boolean> spelt = new HashMap<>();

  public AuthorityMatcher(NameIndex index, PersonIndex persons, Morphology vocabulary) {
    this.index = index;
    this.persons = persons;
    this.vocabulary = vocabulary;
  }

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
        LISTED);
  }

  /** A surname with the given names and initials before it. */
  private Optional<NameMention> surname(int flow, List<Token> tokens, int t) {
    Token token = tokens.get(t);
    if (!token.nameLike() || token.text().length() < 2) {
      return Optional.empty();
    }
    boolean exact = !persons.named(singular(tokens, t)).isEmpty();
    if (!exact && !isSpelt(token)) {
      return Optional.empty();
    }
    int first = Forenames.start(tokens, t, vocabulary);
    return Optional.of(
        new NameMention(
            flow,
            first,
            t + 1,
            Mention.Type.PERSON,
            Optional.empty(),
            NameMention.Source.LIST,
            false,
            exact ? LISTED : SPELT));
  }

  /** The surname without the plural's s where a plural goes before: {@code des Bonapartes}. */
  private String singular(List<Token> tokens, int t) {
    String text = tokens.get(t).text();
    return persons.named(text).isEmpty() && text.endsWith("s")
        ? text.substring(0, text.length() - 1)
        : text;
  }

  /** Another spelling is only looked for where the word is neither an ordinary one nor a name. */
  private boolean isSpelt(Token token) {
    return spelt.computeIfAbsent(
        token.text(),
        text ->
            text.length() >= 5
                && !vocabulary.isWord(text.toLowerCase(Locale.ROOT))
                && !vocabulary.isProperNoun(text)
                && !persons.soundingLike(text).isEmpty());
  }
}
