package org.copiste.entities.name.vote;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.copiste.entities.lexicon.Morphology;
import org.copiste.entities.lexicon.PersonTitles;
import org.copiste.entities.lexicon.WordLists;
import org.copiste.entities.name.mention.Forenames;
import org.copiste.entities.name.mention.NameMention;
import org.copiste.entities.name.mention.NamePolicy;
import org.copiste.entities.tagger.Tagger;
import org.copiste.entities.text.TextFlow;
import org.copiste.entities.text.WordOccurrences;
import org.copiste.language.text.Fold;
import org.copiste.language.text.Token;
import org.copiste.model.Mention;

/**
 * Decides over a whole document what its words with a capital name: the model's opinions of all
 * places where a word stands are averaged, and what lists and rules know of it is added.
 */
public final class DocumentTypeVote {
  private static final List<Mention.Type> TYPES =
      List.of(Mention.Type.PERSON, Mention.Type.PLACE, Mention.Type.ORG);
  private static final double ACCEPT = 0.4;
  private static final double UNKNOWN = 0.25;
  private static final double LEANING = 0.3;
  private static final double NAMED_ELSEWHERE = 0.6;
  private static final double KNOWN_PLACE = 0.45;
  private static final double SURNAME = 0.45;
  private static final Set<String> PUBLICATIONS = WordLists.folded("names/publications");

  /** Newspapers whose title alone names nothing else. */
  private static final Set<String> NEWSPAPERS = WordLists.folded("names/newspapers");

  private static final Set<String> NEVER_IN_NAMES = WordLists.folded("names/never-in-names");

  /** What is known of one word. */
  private static final class Opinion {
    private final double[] sum = new double[Mention.Type.values().length];
    private int places;
    private boolean person;

    double mean(Mention.Type type) {
      return places == 0 ? 0 : sum[type.ordinal()] / places;
    }
  }

  private final List<TextFlow> flows;
  private final WordOccurrences document;
  private final Morphology vocabulary;
  private final WordEvidence evidence;
  private final Map<String, Opinion> opinions = new HashMap<>();
  private final List<BitSet> taken = new ArrayList<>();

  public DocumentTypeVote(List<TextFlow> flows, WordOccurrences document, Morphology vocabulary) {
    this.flows = flows;
    this.document = document;
    this.vocabulary = vocabulary;
    this.evidence = new WordEvidence(document, vocabulary);
  }

  /**
   * Further names of a document.
   *
   * @param sure the names found by list or rule
   * @param dates by flow, the tokens that dates take
   * @param tagged what the model sees, by flow
   */
  public List<NameMention> find(
      List<NameMention> sure, List<BitSet> dates, List<Tagger.Tagging> tagged) {
    for (BitSet date : dates) {
      taken.add((BitSet) date.clone());
    }
    for (NameMention name : sure) {
      taken.get(name.flow()).set(name.first(), name.end());
      if (name.type() == Mention.Type.PERSON) {
        String surname = Fold.of(flows.get(name.flow()).tokens().get(name.end() - 1).text());
        opinions.computeIfAbsent(surname, k -> new Opinion()).person = true;
      }
    }
    for (int f = 0; f < flows.size(); f++) {
      listen(f, tagged.get(f));
    }
    List<NameMention> found = new ArrayList<>();
    for (int f = 0; f < flows.size(); f++) {
      longer(f, tagged.get(f), found);
    }
    for (int f = 0; f < flows.size(); f++) {
      single(f, found);
    }
    return found;
  }

  private void listen(int f, Tagger.Tagging tagging) {
    List<Token> tokens = flows.get(f).tokens();
    for (int t = 0; t < tokens.size(); t++) {
      if (tokens.get(t).nameLike() && !taken.get(f).get(t) && mayName(tokens, t)) {
        Opinion opinion = opinions.computeIfAbsent(key(tokens.get(t)), k -> new Opinion());
        opinion.places++;
        opinion.person |= evidence.isSpokenTo(tokens, t);
        for (int type = 0; type < opinion.sum.length; type++) {
          opinion.sum[type] += tagging.typeP()[t][type];
        }
      }
    }
  }

  /** A plural is counted with its singular where that stands in the document as a name. */
  private String key(Token token) {
    String folded = token.folded();
    if (folded.length() > 4 && folded.endsWith("s")) {
      String singular = folded.substring(0, folded.length() - 1);
      if (document.isCapitalInside(new Token(0, 1, singular, Token.Kind.WORD))
          && !vocabulary.isWord(singular)) {
        return singular;
      }
    }
    return folded;
  }

  /**
   * A word that begins a sentence, or stands in small letters, too, says nothing by its capital.
   */
  private boolean mayName(List<Token> tokens, int t) {
    Token token = tokens.get(t);
    if (token.text().length() < 2) {
      return false;
    }
    boolean ordinary = vocabulary.isWord(token.lower()) && !vocabulary.isProperNoun(token.text());
    boolean begins = WordOccurrences.beginsSentence(tokens, t);
    boolean quiet = begins && vocabulary.isWord(token.lower());
    if (quiet || ordinary && document.isSmallElsewhere(token)) {
      return false;
    }
    return !NEWSPAPERS.contains(token.folded())
        && (t == 0 || !PUBLICATIONS.contains(tokens.get(t - 1).folded()));
  }

  /** The model's names of several words. */
  private void longer(int f, Tagger.Tagging tagging, List<NameMention> found) {
    List<Token> tokens = flows.get(f).tokens();
    for (Tagger.Tagged seen : tagging.names()) {
      Tagger.Tagged name =
          new Tagger.Tagged(seen.first(), end(tokens, seen), seen.type(), seen.p());
      int next = taken.get(f).nextSetBit(name.first());
      boolean free = next < 0 || next >= name.end();
      boolean several = name.end() - name.first() > 1;
      if (free
          && several
          && NamePolicy.admits(tokens, name.first(), name.end(), name.type())
          && !isEnumeration(tokens, name)
          && endsLikeName(tokens, name)) {
        found.add(
            new NameMention(
                f,
                name.first(),
                name.end(),
                name.type(),
                Optional.empty(),
                NameMention.Source.MODEL,
                false,
                name.p()));
        taken.get(f).set(name.first(), name.end());
      }
    }
  }

  /**
   * Where a name ends: no name goes on with a pronoun or a form of "to be" or "to have", and the
   * proper name of a body is not followed by common nouns that belong to it.
   */
  private int end(List<Token> tokens, Tagger.Tagged name) {
    int end = name.first() + 1;
    while (end < name.end() && !NEVER_IN_NAMES.contains(tokens.get(end).folded())) {
      end++;
    }
    Token head = tokens.get(name.first());
    boolean proper =
        name.type() == Mention.Type.ORG && head.nameLike() && !vocabulary.isWord(head.lower());
    boolean capital = false;
    for (int t = name.first() + 1; t < end; t++) {
      capital |= tokens.get(t).capitalised() || tokens.get(t).kind() == Token.Kind.NUMBER;
    }
    if (proper && !capital) {
      return name.first() + 1;
    }
    return name.type() == Mention.Type.PERSON && isPersonAndWord(tokens, name.first(), end)
        ? end - 1
        : end;
  }

  /** Somebody whom the document names elsewhere, and an ordinary word that begins a sentence. */
  private boolean isPersonAndWord(List<Token> tokens, int first, int end) {
    Token last = tokens.get(end - 1);
    Opinion known = opinions.get(key(tokens.get(first)));
    return end - first == 2
        && known != null
        && known.places > 1
        && !Forenames.isGiven(tokens.get(first), vocabulary)
        && vocabulary.isWord(last.lower())
        && !vocabulary.isProperNoun(last.text());
  }

  /** No body's name ends with somebody's title or with a verb. */
  private boolean endsLikeName(List<Token> tokens, Tagger.Tagged name) {
    Token last = tokens.get(name.end() - 1);
    boolean verb = vocabulary.isVerb(last.lower()) && !vocabulary.isAdjective(last.lower());
    return name.type() != Mention.Type.ORG
        || last.capitalised()
        || !(verb || PersonTitles.isTitle(last.folded()));
  }

  /** Words that each name somebody alone elsewhere, side by side. */
  private boolean isEnumeration(List<Token> tokens, Tagger.Tagged name) {
    Set<String> alone = new HashSet<>();
    for (int t = name.first(); t < name.end(); t++) {
      Opinion opinion = opinions.getOrDefault(key(tokens.get(t)), new Opinion());
      if (opinion.places > 1
          && !Forenames.isGiven(tokens.get(t), vocabulary)
          && type(tokens.get(t), opinion).filter(x -> x == Mention.Type.PERSON).isPresent()) {
        alone.add(tokens.get(t).folded());
      }
    }
    return name.type() == Mention.Type.PERSON && alone.size() == name.end() - name.first();
  }

  private void single(int f, List<NameMention> found) {
    List<Token> tokens = flows.get(f).tokens();
    for (int t = 0; t < tokens.size(); t++) {
      if (!tokens.get(t).nameLike() || taken.get(f).get(t) || !mayName(tokens, t)) {
        continue;
      }
      Opinion opinion = opinions.get(key(tokens.get(t)));
      if (opinion == null) {
        continue;
      }
      Optional<Mention.Type> type = type(tokens.get(t), opinion);
      if (type.isPresent() && NamePolicy.admits(tokens, t, t + 1, type.get())) {
        int first = type.get() == Mention.Type.PERSON ? Forenames.start(tokens, t, vocabulary) : t;
        boolean free = taken.get(f).get(first, t).isEmpty();
        double p = Math.min(0.95, score(tokens.get(t), opinion, type.get()));
        found.add(
            new NameMention(
                f,
                free ? first : t,
                t + 1,
                type.get(),
                Optional.empty(),
                NameMention.Source.REPEATED,
                false,
                p));
      }
    }
  }

  /** A word that is a name at all is of the type that has most for it. */
  private Optional<Mention.Type> type(Token token, Opinion opinion) {
    double all = evidence.isUnknown(token) ? UNKNOWN : 0;
    double most = -1;
    Mention.Type best = Mention.Type.PERSON;
    for (Mention.Type type : TYPES) {
      double score = score(token, opinion, type);
      all += opinion.mean(type) + given(token, opinion, type);
      if (score > most) {
        most = score;
        best = type;
      }
    }
    return all >= ACCEPT ? Optional.of(best) : Optional.empty();
  }

  private double score(Token token, Opinion opinion, Mention.Type type) {
    boolean leaning =
        evidence.isUnknown(token)
            && type == (document.hasArticle(token) ? Mention.Type.ORG : Mention.Type.PERSON);
    return opinion.mean(type) + given(token, opinion, type) + (leaning ? LEANING : 0);
  }

  private double given(Token token, Opinion opinion, Mention.Type type) {
    return switch (type) {
      case PERSON -> opinion.person ? NAMED_ELSEWHERE : evidence.isSlavic(token) ? SURNAME : 0;
      case PLACE ->
          evidence.isKnownPlace(token) ? KNOWN_PLACE : evidence.isSlavic(token) ? -SURNAME : 0;
      default -> 0;
    };
  }
}
