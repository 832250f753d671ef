package org.copiste.repair.decode;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.copiste.language.BoundedCache;
import org.copiste.language.PeriodSpelling;
import org.copiste.language.channel.ErrorModel;
import org.copiste.language.forms.CandidateSearch;
import org.copiste.language.forms.CharacterModel;
import org.copiste.language.forms.WordTrie;
import org.copiste.language.ngram.NgramModel;
import org.copiste.language.ngram.WordKey;
import org.copiste.language.text.Apostrophes;

/**
 * The words that a token may stand for, written as they would stand in the text. Safe for any
 * number of threads.
 */
final class Readings {
  private static final int REMEMBERED = 1 << 16;

  /** The highest rank of the best word for a token that is none. */
  private static final float FARTHEST = 32;

  /** How far behind the best another word may be for what is left of a token. */
  private static final float REST_SPAN = 5;

  /** Logarithm of how often the corpus has a word that is not rare. */
  private static final double FREQUENT = 6;

  private final Optional<Readings> base;
  private final NgramModel model;
  private final WordTrie lexicon;
  private final LexiconLookup lookup;
  private final ErrorModel errors;
  private final Weights weights;
  private final ThreadLocal<CandidateSearch> search;
  private final BoundedCache<List<Option>> remembered = new BoundedCache<>(REMEMBERED);
  private final BoundedCache<List<Option>> joined = new BoundedCache<>(REMEMBERED);
  private final BoundedCache<Optional<Integer>> periods = new BoundedCache<>(REMEMBERED);

  /**
   * A word as it would be written.
   *
   * @param surface how it would stand
   * @param word its number in the language model; negative where the model does not know it
   * @param channel cost of the misreading
   * @param flags of the lexicon
   */
  record Option(String surface, int word, float channel, int flags) {}

  /** Readings that are searched for under this error model. */
  Readings(NgramModel model, WordTrie lexicon, ErrorModel errors, Weights weights) {
    this.base = Optional.empty();
    this.model = model;
    this.lexicon = lexicon;
    this.lookup = new LexiconLookup(lexicon);
    this.errors = errors;
    this.weights = weights;
    this.search = ThreadLocal.withInitial(() -> new CandidateSearch(lexicon, errors));
  }

  /** The readings of another error model at the costs of this one. */
  Readings(Readings base, ErrorModel errors) {
    this.base = Optional.of(base);
    this.model = base.model;
    this.lexicon = base.lexicon;
    this.lookup = base.lookup;
    this.errors = errors;
    this.weights = base.weights;
    this.search = base.search;
  }

  ErrorModel errors() {
    return errors;
  }

  CandidateSearch search() {
    return search.get();
  }

  /** Words for the whole token, best first. */
  List<Option> of(String token) {
    return remembered.get(token, this::find);
  }

  /**
   * The few likeliest words for what is left of a token that begins with another word.
   *
   * @param farthest the highest rank that is of use
   */
  List<Option> ofRest(String rest, int most, float farthest) {
    float limit = Math.min(FARTHEST, farthest);
    List<Option> options = options(search().nearest(rest, most, limit, REST_SPAN), rest);
    return options.subList(0, Math.min(most, options.size()));
  }

  /** The few words that two or three tokens may stand for together, misread. */
  List<Option> ofJoined(String letters) {
    return joined.get(
        letters,
        key ->
            base.isPresent()
                ? again(base.get().ofJoined(key), key)
                : options(search().whole(key, 4, 20, 7), key));
  }

  private List<Option> again(List<Option> options, String token) {
    List<Option> again = new ArrayList<>(options.size());
    for (Option o : options) {
      again.add(new Option(o.surface(), o.word(), errors.cost(o.surface(), token), o.flags()));
    }
    return again;
  }

  private List<Option> options(List<CandidateSearch.Match> found, String token) {
    List<Option> options = new ArrayList<>();
    for (CandidateSearch.Match f : found) {
      addAll(options, f, token);
    }
    return options;
  }

  private List<Option> find(String token) {
    if (base.isPresent()) {
      return again(base.get().of(token), token);
    }
    int word = lexical(token);
    if (!lookup.isWord(word, token)) {
      float span = (float) weights.rankSpan();
      return options(search().nearest(token, weights.candidates(), FARTHEST, span), token);
    }
    float span = (float) weights.knownSpan();
    float own = CandidateSearch.rank(0, lexicon.own(word));
    return options(search().whole(token, weights.candidates(), own + span, span), token);
  }

  /** The ways to write a form that was found for a reading. */
  void addAll(List<Option> options, CandidateSearch.Match found, String token) {
    String form = found.form();
    int flags = lexicon.flags(found.word());
    for (String surface : Surfaces.of(form, token, flags)) {
      float channel = errors.cost(surface, token);
      options.add(new Option(surface, lexicon.model(found.word()), channel, flags));
    }
  }

  /** The number of a word in the lexicon, or -1. */
  int lexical(String token) {
    return lookup.word(token);
  }

  /** Whether the lexicon has the word. */
  boolean isWord(String token) {
    return lookup.isWord(token);
  }

  LexiconLookup lookup() {
    return lookup;
  }

  /** Whether a word is so seldom met that it may well be part of another. */
  boolean isRare(String token) {
    return !isWord(token) || !seen(token) || model.logCount(model.id(WordKey.of(token))) < FREQUENT;
  }

  /** The most frequent word that an older spelling may stand for, one or two changes away. */
  Optional<Integer> period(String form) {
    return base.isPresent() ? base.get().period(form) : periods.get(form, this::findPeriod);
  }

  private Optional<Integer> findPeriod(String form) {
    int best = -1;
    for (String once : PeriodSpelling.undone(form)) {
      best = moreFrequent(best, lexical(once));
      for (String twice : PeriodSpelling.undone(once)) {
        best = moreFrequent(best, lexical(twice));
      }
    }
    return best < 0 ? Optional.empty() : Optional.of(best);
  }

  private int moreFrequent(int best, int word) {
    if (best < 0 || word < 0) {
      return Math.max(best, word);
    }
    return (lexicon.own(word) & 0xff) < (lexicon.own(best) & 0xff) ? word : best;
  }

  CharacterModel characterModel() {
    return lexicon.characterModel();
  }

  /** How much more surprising a token's letters are than those of a word as long, in nats. */
  double oddity(String token) {
    return characterModel().excessSurprisal(token) * (token.length() + 1);
  }

  WordTrie lexicon() {
    return lexicon;
  }

  NgramModel model() {
    return model;
  }

  /** The token with a straight apostrophe. */
  static String plain(String token) {
    int last = token.length() - 1;
    return last >= 0 && Apostrophes.isApostrophe(token.charAt(last))
        ? token.substring(0, last) + '\''
        : token;
  }

  /** Whether the language model has seen this very token. */
  boolean seen(String token) {
    return model.knows(WordKey.of(token));
  }
}
