package org.copiste.entities.name.gazetteer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.copiste.entities.lexicon.Morphology;
import org.copiste.entities.lexicon.PersonNameGazetteer;
import org.copiste.entities.lexicon.PersonTitles;
import org.copiste.entities.lexicon.PlaceGazetteer;
import org.copiste.entities.name.mention.Forenames;
import org.copiste.entities.name.mention.NameMention;
import org.copiste.entities.name.mention.NameProbabilities;
import org.copiste.entities.name.mention.NameRule;
import org.copiste.entities.name.mention.NameUnits;
import org.copiste.entities.name.mention.PersonName;
import org.copiste.entities.text.TextFlow;
import org.copiste.entities.text.WordOccurrences;
import org.copiste.language.text.Casing;
import org.copiste.language.text.Token;
import org.copiste.model.Entity;
import org.copiste.model.Mention;

/**
 * Finds the names that an authority file lists, and its persons by their surnames. A surname that
 * is also a place, a body, a forename or a common word needs a title or a forename before it, here
 * or elsewhere in the document.
 */
public final class AuthorityMatcher implements NameRule {
  /** At most so many forenames and initials stand before a surname. */
  private static final int MOST_FORENAMES = 5;

  private final AuthorityIndex index;
  private final PersonIndex persons;
  private final Morphology morphology;
  private final WordOccurrences occurrences;
  private final Map<String, Boolean> similar = new HashMap<>();
  private final Set<String> introduced = new HashSet<>();

  /** A matcher for one document. */
  public AuthorityMatcher(
      AuthorityIndex index,
      List<TextFlow> flows,
      WordOccurrences occurrences,
      Morphology morphology) {
    this.index = index;
    this.persons = index.persons();
    this.morphology = morphology;
    this.occurrences = occurrences;
    for (TextFlow flow : flows) {
      List<Token> tokens = flow.tokens();
      for (int t = 0; t < tokens.size(); t++) {
        for (PersonIndex.Surname surname : surnames(tokens, t)) {
          if (isIntroduced(tokens, surname)) {
            introduced.add(surname.key());
          }
        }
      }
    }
  }

  @Override
  public List<NameMention> find(int flowNumber, TextFlow flow) {
    List<NameMention> found = new ArrayList<>();
    List<Token> tokens = flow.tokens();
    List<NameUnits.Unit> units = NameUnits.of(tokens);
    int i = 0;
    while (i < units.size()) {
      Optional<NameIndex.Hit> hit = index.names().at(units, i, tokens);
      if (hit.isPresent()) {
        listed(flowNumber, tokens, units, i, hit.get()).ifPresent(found::add);
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

  private Optional<NameMention> listed(
      int flow, List<Token> tokens, List<NameUnits.Unit> units, int i, NameIndex.Hit hit) {
    int first = units.get(i).token();
    int end = units.get(hit.end() - 1).token() + 1;
    boolean person = hit.type() == Mention.Type.PERSON;
    while (person && first + 1 < end && !isNamePart(tokens.get(first))) {
      first++;
    }
    boolean ordinary =
        end - first == 1
            && WordOccurrences.beginsSentence(tokens, first)
            && occurrences.isLowerCaseElsewhere(tokens.get(first));
    if (ordinary
        || person && PersonContext.isNameOfThing(tokens, first)
        || hit.type() == Mention.Type.PLACE && PersonContext.isAfterCourtesy(tokens, first)) {
      return Optional.empty();
    }
    return Optional.of(
        new NameMention(
            flow,
            first,
            end,
            hit.type(),
            hit.entity().map(Entity::id),
            NameMention.Source.LIST,
            hit.kind().equals("nickname"),
            NameProbabilities.LISTED));
  }

  /** Whether a token of a listed person's name is no title and no mark. */
  private static boolean isNamePart(Token token) {
    return token.kind() != Token.Kind.MARK && !ListedName.isTitle(token.folded());
  }

  /** A surname with the forenames and initials before it. */
  private Optional<NameMention> surname(int flow, List<Token> tokens, int t) {
    for (PersonIndex.Surname surname : surnames(tokens, t)) {
      boolean introducedHere = isIntroduced(tokens, surname);
      if (introducedHere || isSafe(tokens, surname)) {
        return mention(flow, tokens, surname, NameProbabilities.LISTED);
      }
    }
    Token token = tokens.get(t);
    return token.nameLike() && isMisreadSurname(token)
        ? mention(
            flow,
            tokens,
            persons.as(persons.similar(token.text()).get(0), t),
            NameProbabilities.SIMILAR_SURNAME)
        : Optional.empty();
  }

  private Optional<NameMention> mention(
      int flow, List<Token> tokens, PersonIndex.Surname surname, double p) {
    int first = start(tokens, surname);
    if (PersonContext.isNameOfThing(tokens, first)) {
      return Optional.empty();
    }
    return Optional.of(
        NameMention.of(
            flow, first, surname.end(), Mention.Type.PERSON, NameMention.Source.LIST, p));
  }

  private List<PersonIndex.Surname> surnames(List<Token> tokens, int t) {
    Token token = tokens.get(t);
    if (!token.nameLike() || token.text().length() < 2) {
      return List.of();
    }
    List<PersonIndex.Surname> found = persons.surnamesAt(tokens, t);
    return found.isEmpty() ? plural(token, t) : found;
  }

  /** A surname with the s of a plural: {@code des Bonapartes}. */
  private List<PersonIndex.Surname> plural(Token token, int t) {
    if (!token.folded().endsWith("s") || morphology.isWord(token.lower())) {
      return List.of();
    }
    String single = token.folded().substring(0, token.folded().length() - 1);
    return persons.withSurname(single).isEmpty() ? List.of() : List.of(persons.as(single, t));
  }

  /**
   * Whether a title or a forename says that a surname is one. Of a surname that is a place only
   * titles of persons do, not those of offices: {@code le délégué France}.
   */
  private boolean isIntroduced(List<Token> tokens, PersonIndex.Surname surname) {
    int first = start(tokens, surname);
    boolean place = index.isPlace(surname.key(), tokens.get(surname.end() - 1));
    return first < surname.first()
        || PersonContext.isTitled(tokens, first, place, surname.particled() && surname.whole());
  }

  /** Whether a surname without title and forename is one all the same. */
  private boolean isSafe(List<Token> tokens, PersonIndex.Surname surname) {
    Token last = tokens.get(surname.end() - 1);
    boolean ambiguous = index.isMoreThanSurname(surname.key(), last);
    boolean ordinary =
        ambiguous
            && (occurrences.isLowerCaseElsewhere(last)
                || last.allCapitals()
                || WordOccurrences.beginsSentence(tokens, surname.first()));
    boolean goesOn =
        surname.end() < tokens.size()
            && tokens.get(surname.end()).nameLike()
            && !last.allCapitals()
            && !morphology.isWord(tokens.get(surname.end()).lower());
    boolean known =
        !ambiguous
            || introduced.contains(surname.key())
                && !ordinary
                && !index.isPlace(surname.key(), last);
    return known && !goesOn && (surname.whole() || surname.particled());
  }

  /** Index of the first forename or initial before a surname, or of the surname. */
  private int start(List<Token> tokens, PersonIndex.Surname surname) {
    int first = surname.first();
    while (first > 0
        && surname.first() - first < MOST_FORENAMES
        && isForename(tokens, first - 1, surname.namesakes())) {
      first--;
    }
    return first;
  }

  /**
   * Whether a token is an initial, a usual forename or a forename of a listed person. What looks
   * like a title is an initial after another one or a forename: {@code Nicholas M. Butler}.
   */
  private boolean isForename(List<Token> tokens, int at, Namesakes listed) {
    Token token = tokens.get(at);
    if (PersonTitles.looksLikeInitial(token)) {
      return at > 0
          && !PersonTitles.looksLikeInitial(tokens.get(at - 1))
          && isForename(tokens, at - 1, listed);
    }
    if (token.kind() == Token.Kind.INITIALS) {
      return true;
    }
    boolean word =
        token.nameLike()
            && token.text().length() > 1
            && !PersonName.isParticle(token)
            && !ListedName.isTitle(token.folded());
    return word && (Forenames.isForename(token, morphology) || listed.haveForename(token.folded()));
  }

  /**
   * Whether a word is a listed surname in another transcription or misread, and no word, name or
   * place of its own.
   */
  private boolean isMisreadSurname(Token token) {
    return similar.computeIfAbsent(
        token.text(),
        text ->
            persons.withSurname(text).isEmpty()
                && !morphology.isWord(token.lower())
                && !morphology.isProperNoun(Casing.capitalised(token.lower()))
                && !PersonNameGazetteer.shared().isSurname(token.folded())
                && !PlaceGazetteer.shared().isKnown(token.folded())
                && !PlaceGazetteer.shared().isTown(token.folded())
                && !persons.similar(text).isEmpty());
  }
}
