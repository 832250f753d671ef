package org.copiste.entities.name.vote;

import java.util.List;
import java.util.Optional;
import org.copiste.entities.text.WordOccurrences;
import org.copiste.language.text.Token;
import org.copiste.model.Mention;

/** Scores each type for a word: the tagger's mean probability and what else is known of it. */
final class TypeScores {
  private static final List<Mention.Type> TYPES =
      List.of(Mention.Type.PERSON, Mention.Type.PLACE, Mention.Type.ORG);

  private final WordOccurrences document;
  private final WordEvidence evidence;

  TypeScores(WordOccurrences document, WordEvidence evidence) {
    this.document = document;
    this.evidence = evidence;
  }

  /** The type with the highest score; empty for a word that is no name. */
  Optional<Mention.Type> best(Token token, WordTally tally) {
    double all = evidence.isUnknown(token) ? VoteWeights.UNKNOWN : 0;
    double most = -1;
    Mention.Type best = Mention.Type.PERSON;
    for (Mention.Type type : TYPES) {
      double score = of(type, token, tally);
      all += tally.mean(type) + prior(type, token, tally);
      if (score > most) {
        most = score;
        best = type;
      }
    }
    return all >= VoteWeights.ACCEPT ? Optional.of(best) : Optional.empty();
  }

  /** The score of a type; not a probability, it may exceed 1. */
  double of(Mention.Type type, Token token, WordTally tally) {
    boolean leaning =
        evidence.isUnknown(token)
            && type == (document.hasArticle(token) ? Mention.Type.ORG : Mention.Type.PERSON);
    return tally.mean(type) + prior(type, token, tally) + (leaning ? VoteWeights.UNKNOWN_TYPE : 0);
  }

  private double prior(Mention.Type type, Token token, WordTally tally) {
    return switch (type) {
      case PERSON ->
          tally.isPerson()
              ? VoteWeights.PERSON_ELSEWHERE
              : evidence.hasSurnameEnding(token) ? VoteWeights.SURNAME_ENDING : 0;
      case PLACE ->
          evidence.isKnownPlace(token)
              ? VoteWeights.KNOWN_PLACE
              : evidence.hasSurnameEnding(token) ? -VoteWeights.SURNAME_ENDING : 0;
      default -> 0;
    };
  }
}
