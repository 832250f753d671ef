package org.copiste.entities.name.vote;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.copiste.entities.lexicon.Morphology;
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
 * Decides for a whole document whether its capitalised words are names and of which type: the
 * tagger's probabilities are averaged over all occurrences of a word, and what lists and rules know
 * of it is added.
 */
public final class DocumentTypeVote {
  private static final Set<String> PUBLICATIONS = WordLists.folded("names/publications");
  private static final Set<String> NEWSPAPERS = WordLists.folded("names/newspapers");

  private final List<TextFlow> flows;
  private final WordOccurrences document;
  private final Morphology morphology;
  private final WordEvidence evidence;
  private final TypeScores scores;
  private final TaggedNames taggedNames;
  private final Map<String, WordTally> tallies = new HashMap<>();
  private final List<BitSet> taken = new ArrayList<>();

  /** A vote on the words of a document. */
  public DocumentTypeVote(List<TextFlow> flows, WordOccurrences document, Morphology morphology) {
    this.flows = flows;
    this.document = document;
    this.morphology = morphology;
    this.evidence = new WordEvidence(document, morphology);
    this.scores = new TypeScores(document, evidence);
    this.taggedNames = new TaggedNames(morphology, scores, this::tally);
  }

  /**
   * Further names of a document.
   *
   * @param sure the names found by list or rule
   * @param dates by flow, the tokens of dates
   * @param tagged by flow, what the tagger found
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
        tallies.computeIfAbsent(surname, k -> new WordTally()).markPerson();
      }
    }
    for (int f = 0; f < flows.size(); f++) {
      count(f, tagged.get(f));
    }
    List<NameMention> found = new ArrayList<>();
    for (int f = 0; f < flows.size(); f++) {
      ofSeveralWords(f, tagged.get(f), found);
    }
    for (int f = 0; f < flows.size(); f++) {
      ofOneWord(f, found);
    }
    return found;
  }

  private void count(int f, Tagger.Tagging tagging) {
    List<Token> tokens = flows.get(f).tokens();
    for (int t = 0; t < tokens.size(); t++) {
      if (tokens.get(t).nameLike() && !taken.get(f).get(t) && mayName(tokens, t)) {
        WordTally tally = tallies.computeIfAbsent(key(tokens.get(t)), k -> new WordTally());
        tally.add(tagging.typeP()[t]);
        if (evidence.isSpokenTo(tokens, t)) {
          tally.markPerson();
        }
      }
    }
  }

  private WordTally tally(Token token) {
    return tallies.getOrDefault(key(token), new WordTally());
  }

  /** A plural counts as its singular if that occurs in the document as a name. */
  private String key(Token token) {
    String folded = token.folded();
    if (folded.length() > 4 && folded.endsWith("s")) {
      String singular = folded.substring(0, folded.length() - 1);
      if (document.isCapitalisedInSentence(new Token(0, 1, singular, Token.Kind.WORD))
          && !morphology.isWord(singular)) {
        return singular;
      }
    }
    return folded;
  }

  /** Whether the capital of a word may be that of a name and not of a sentence or a title. */
  private boolean mayName(List<Token> tokens, int t) {
    Token token = tokens.get(t);
    if (token.text().length() < 2) {
      return false;
    }
    boolean word = morphology.isWord(token.lower());
    boolean common = word && !morphology.isProperNoun(token.text());
    if (word && WordOccurrences.beginsSentence(tokens, t)
        || common && document.isLowerCaseElsewhere(token)) {
      return false;
    }
    return !NEWSPAPERS.contains(token.folded())
        && (t == 0 || !PUBLICATIONS.contains(tokens.get(t - 1).folded()));
  }

  private void ofSeveralWords(int f, Tagger.Tagging tagging, List<NameMention> found) {
    List<Token> tokens = flows.get(f).tokens();
    for (Tagger.Tagged seen : tagging.names()) {
      Tagger.Tagged name = taggedNames.trimmed(tokens, seen);
      boolean free = taken.get(f).get(name.first(), name.end()).isEmpty();
      boolean several = name.end() - name.first() > 1;
      if (free
          && several
          && NamePolicy.admits(tokens, name.first(), name.end(), name.type())
          && !taggedNames.isEnumeration(tokens, name)
          && taggedNames.endsLikeName(tokens, name)) {
        found.add(
            NameMention.of(
                f, name.first(), name.end(), name.type(), NameMention.Source.MODEL, name.p()));
        taken.get(f).set(name.first(), name.end());
      }
    }
  }

  private void ofOneWord(int f, List<NameMention> found) {
    List<Token> tokens = flows.get(f).tokens();
    for (int t = 0; t < tokens.size(); t++) {
      if (!tokens.get(t).nameLike() || taken.get(f).get(t) || !mayName(tokens, t)) {
        continue;
      }
      WordTally tally = tally(tokens.get(t));
      Optional<Mention.Type> type = scores.best(tokens.get(t), tally);
      if (type.isPresent() && NamePolicy.admits(tokens, t, t + 1, type.get())) {
        int first = type.get() == Mention.Type.PERSON ? Forenames.start(tokens, t, morphology) : t;
        boolean free = taken.get(f).get(first, t).isEmpty();
        double p = Math.min(VoteWeights.SUREST, scores.of(type.get(), tokens.get(t), tally));
        found.add(
            NameMention.of(f, free ? first : t, t + 1, type.get(), NameMention.Source.REPEATED, p));
      }
    }
  }
}
