package org.copiste.repair.decode;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.copiste.language.PeriodSpelling;
import org.copiste.language.channel.ErrorModel;
import org.copiste.language.forms.CandidateSearch;
import org.copiste.language.forms.WordTree;
import org.copiste.language.ngram.NgramModel;
import org.copiste.language.ngram.WordKey;

/** The words that a token may stand for, written as they would stand in the text. */
final class Readings {
  private static final int REMEMBERED = 1 << 16;

  /** Marks a key as that of a joined reading. */
  private static final char JOINED = '\u0001';

  /** The highest rank of the best word for a token that is none. */
  private static final float FARTHEST = 32;

  private final Optional<Readings> base;
  private final NgramModel model;
  private final WordTree lexicon;
  private final ErrorModel errors;
  private final Weights weights;
  private final CandidateSearch search;
  private final Map<String, List<Option>> remembered =
      new LinkedHashMap<>(1024, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, List<Option>> eldest) {
          return size() > REMEMBERED;
        }
      };

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
  Readings(NgramModel model, WordTree lexicon, ErrorModel errors, Weights weights) {
    this.base = Optional.empty();
    this.model = model;
    this.lexicon = lexicon;
    this.errors = errors;
    this.weights = weights;
    this.search = new CandidateSearch(lexicon, errors);
  }

  /** The readings of another error model at the costs of this one. */
  Readings(Readings base, ErrorModel errors) {
    this.base = Optional.of(base);
    this.model = base.model;
    this.lexicon = base.lexicon;
    this.errors = errors;
    this.weights = base.weights;
    this.search = base.search;
  }

  ErrorModel errors() {
    return errors;
  }

  CandidateSearch search() {
    return search;
  }

  /** Words for the whole token, best first. */
  List<Option> of(String token) {
    List<Option> known = remembered.get(token);
    if (known == null) {
      known = List.copyOf(find(token));
      remembered.put(token, known);
    }
    return known;
  }

  /** The few words that two or three tokens may stand for together, misread. */
  List<Option> ofJoined(String letters) {
    String key = JOINED + letters;
    List<Option> known = remembered.get(key);
    if (known == null) {
      known =
          base.isPresent()
              ? again(base.get().ofJoined(letters), letters)
              : options(search.whole(letters, 4, 20, 7), letters);
      remembered.put(key, known);
    }
    return known;
  }

  private List<Option> again(List<Option> options, String token) {
    return options.stream()
        .map(o -> new Option(o.surface(), o.word(), errors.cost(o.surface(), token), o.flags()))
        .toList();
  }

  private List<Option> options(List<CandidateSearch.Found> found, String token) {
    List<Option> options = new ArrayList<>();
    for (CandidateSearch.Found f : found) {
      addAll(options, f, token);
    }
    return options;
  }

  private List<Option> find(String token) {
    if (base.isPresent()) {
      return again(base.get().of(token), token);
    }
    int word = lexical(token);
    if (word >= 0) {
      float span = (float) weights.knownSpan();
      float own = CandidateSearch.rank(0, lexicon.own(word));
      return options(search.whole(token, weights.candidates(), own + span, span), token);
    }
    float span = (float) weights.rankSpan();
    return options(search.nearest(token, weights.candidates(), FARTHEST, span), token);
  }

  /** The ways to write a form that was found for a reading. */
  void addAll(List<Option> options, CandidateSearch.Found found, String token) {
    String form = found.form();
    int flags = lexicon.flags(found.word());
    for (String surface : Surfaces.of(form, token, flags)) {
      float channel = errors.cost(surface, token);
      options.add(new Option(surface, lexicon.model(found.word()), channel, flags));
    }
  }

  /** The number of a word in lexicon and language model, or -1: for words as they stand. */
  int lexical(String token) {
    String lower = lower(token);
    int word = lexicon.find(lower);
    return word < 0 && lower.contains("oe") ? lexicon.find(lower.replace("oe", "œ")) : word;
  }

  /** Whether the lexicon has the word. */
  boolean isWord(String token) {
    return lexical(token) >= 0;
  }

  /** The most frequent word that an older spelling may stand for, one or two changes away. */
  Optional<Integer> period(String form) {
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

  WordTree lexicon() {
    return lexicon;
  }

  NgramModel model() {
    return model;
  }

  static String lower(String token) {
    StringBuilder out = new StringBuilder(token.length());
    for (int i = 0; i < token.length(); i++) {
      char c = token.charAt(i);
      out.append(Tokens.isApostrophe(c) ? '\'' : Character.toLowerCase(c));
    }
    return out.toString();
  }

  /** The token with a straight apostrophe. */
  static String plain(String token) {
    int last = token.length() - 1;
    return last >= 0 && Tokens.isApostrophe(token.charAt(last))
        ? token.substring(0, last) + '\''
        : token;
  }

  /** Whether the language model has seen this very token. */
  boolean seen(String token) {
    return model.knows(WordKey.of(token));
  }
}
