package org.copiste.repair.lattice;

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
import org.copiste.repair.token.LexiconLookup;

/**
 * Generates the words that a token may be a misreading of, with the token's capitals and
 * apostrophe. Safe for use by several threads.
 */
public final class CandidateGenerator {
  private static final int REMEMBERED = 1 << 16;

  /**
   * The highest rank of the best word for a token that is none. With 48, in a search that misses
   * nothing, the error rate of badly read newspapers goes from 0.0227 to 0.0226, and repair takes a
   * tenth longer.
   */
  private static final float FARTHEST = 40;

  /**
   * How much of the limit each direction of the search may spend. With 0.5, which misses nothing,
   * the search takes more than twice as long and the error rate of badly read newspapers is 0.0227
   * instead of 0.0228.
   */
  private static final float SHARE = 0.33f;

  /** How far the rank of a second word may lie behind the best one. */
  private static final float REST_SPAN = 5;

  /** Log-count in the corpus from which a word is not rare; set by hand. */
  private static final double FREQUENT = 6;

  private final Optional<CandidateGenerator> base;
  private final NgramModel model;
  private final WordTrie lexicon;
  private final LexiconLookup lookup;
  private final ErrorModel errors;
  private final DecoderWeights weights;
  private final ThreadLocal<CandidateSearch> search;
  private final BoundedCache<List<WordCandidate>> remembered = new BoundedCache<>(REMEMBERED);
  private final BoundedCache<List<WordCandidate>> joinedNear = new BoundedCache<>(REMEMBERED);
  private final BoundedCache<List<WordCandidate>> joinedFar = new BoundedCache<>(REMEMBERED);
  private final BoundedCache<Optional<Integer>> periods = new BoundedCache<>(REMEMBERED);

  /**
   * A word as it would be written.
   *
   * @param surface how it would stand
   * @param word its number in the language model; negative where the model does not know it
   * @param channel cost of the misreading
   * @param flags of the lexicon
   */
  record WordCandidate(String surface, int word, float channel, int flags) {}

  /** CandidateGenerator that are searched for under this error model. */
  public CandidateGenerator(
      NgramModel model, WordTrie lexicon, ErrorModel errors, DecoderWeights weights) {
    this.base = Optional.empty();
    this.model = model;
    this.lexicon = lexicon;
    this.lookup = new LexiconLookup(lexicon);
    this.errors = errors;
    this.weights = weights;
    this.search = ThreadLocal.withInitial(() -> new CandidateSearch(lexicon, errors, SHARE));
  }

  /** The readings of another error model at the costs of this one. */
  public CandidateGenerator(CandidateGenerator base, ErrorModel errors) {
    this.base = Optional.of(base);
    this.model = base.model;
    this.lexicon = base.lexicon;
    this.lookup = base.lookup;
    this.errors = errors;
    this.weights = base.weights;
    this.search = base.search;
  }

  public ErrorModel errors() {
    return errors;
  }

  public CandidateSearch search() {
    return search.get();
  }

  /** Words for the whole token, best first. */
  public List<WordCandidate> of(String token) {
    return remembered.get(token, this::find);
  }

  /**
   * The few likeliest words for what is left of a token that begins with another word.
   *
   * @param farthest the highest rank that is of use
   */
  List<WordCandidate> ofRest(String rest, int most, float farthest) {
    float limit = Math.min(FARTHEST, farthest);
    List<WordCandidate> options = options(search().nearest(rest, most, limit, REST_SPAN), rest);
    return options.subList(0, Math.min(most, options.size()));
  }

  /**
   * The few words that two or three tokens may stand for together, misread.
   *
   * @param far whether the tokens are so doubtful that words a long way off are of use; such a
   *     search takes several times as long
   */
  List<WordCandidate> ofJoined(String letters, boolean far) {
    BoundedCache<List<WordCandidate>> found = far ? joinedFar : joinedNear;
    return found.get(
        letters,
        key ->
            base.isPresent()
                ? again(base.get().ofJoined(key, far), key)
                : options(joined(key, far), key));
  }

  private List<CandidateSearch.Match> joined(String key, boolean far) {
    return far ? search().whole(key, 5, 30, 8) : search().whole(key, 4, 20, 7);
  }

  private List<WordCandidate> again(List<WordCandidate> options, String token) {
    List<WordCandidate> again = new ArrayList<>(options.size());
    for (WordCandidate o : options) {
      again.add(
          new WordCandidate(o.surface(), o.word(), errors.cost(o.surface(), token), o.flags()));
    }
    return again;
  }

  private List<WordCandidate> options(List<CandidateSearch.Match> found, String token) {
    List<WordCandidate> options = new ArrayList<>();
    for (CandidateSearch.Match f : found) {
      addAll(options, f, token);
    }
    return options;
  }

  private List<WordCandidate> find(String token) {
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
  public void addAll(List<WordCandidate> options, CandidateSearch.Match found, String token) {
    String form = found.form();
    int flags = lexicon.flags(found.word());
    for (String surface : SurfaceForms.of(form, token, flags)) {
      float channel = errors.cost(surface, token);
      options.add(new WordCandidate(surface, lexicon.model(found.word()), channel, flags));
    }
  }

  /** The number of a word in the lexicon, or -1. */
  public int lexical(String token) {
    return lookup.word(token);
  }

  /** Whether the lexicon has the word. */
  public boolean isWord(String token) {
    return lookup.isWord(token);
  }

  LexiconLookup lookup() {
    return lookup;
  }

  /** Whether a word is so rare that it may well be a fragment of another. */
  boolean isRare(String token) {
    return !isWord(token) || !seen(token) || logCount(token) < FREQUENT;
  }

  /** The logarithm of how often the corpus has a token; 0 if it never has it. */
  public double logCount(String token) {
    return seen(token) ? model.logCount(model.id(WordKey.of(token))) : 0;
  }

  /** The most frequent word that an older spelling may stand for, one or two changes away. */
  public Optional<Integer> period(String form) {
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

  public CharacterModel characterModel() {
    return lexicon.characterModel();
  }

  /**
   * How much more surprising a token's letters are than those of a known word of its length, in
   * nats.
   */
  double oddity(String token) {
    return characterModel().excessSurprisal(token) * (token.length() + 1);
  }

  public WordTrie lexicon() {
    return lexicon;
  }

  public NgramModel model() {
    return model;
  }

  /** Whether the language model has seen this very token. */
  public boolean seen(String token) {
    return model.knows(WordKey.of(token));
  }
}
