package org.copiste.repair.lattice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.copiste.language.BoundedCache;
import org.copiste.language.channel.Glyphs;
import org.copiste.language.forms.CandidateSearch;
import org.copiste.language.text.Compounds;
import org.copiste.repair.token.LexiconLookup;
import org.copiste.repair.token.OcrSigns;

/**
 * Generates the pairs of words that a token may stand for after losing its blank or apostrophe.
 * Safe for any number of threads.
 */
public final class SplitGenerator {
  private static final int MOST = 8;

  /** Highest rank of a first word. */
  private static final float HEAD = 15;

  /** A word that costs less than this stands as it was read. */
  private static final float CLEAN = 1.5f;

  private static final int REMEMBERED = 1 << 16;

  /** How many second words are tried behind one first word. */
  private static final int TAILS = 3;

  /** How much worse a pair may be than the word, in nats; the words around decide. */
  private static final double WORSE = 7;

  /** How far the rank of a pair may be behind that of the best single word. */
  private static final double BEHIND = 10;

  /** An accent that the recogniser added to make a word. */
  private static final float ACCENT = 2;

  private static final String SHORT_HEADS = "àay";

  private final Optional<SplitGenerator> base;
  private final CandidateGenerator candidates;
  private final DecoderWeights weights;
  private final BoundedCache<List<SplitCandidate>> remembered = new BoundedCache<>(REMEMBERED);

  /**
   * A pair of words.
   *
   * @param head first word as it would stand
   * @param tail second word
   * @param cut how much of the token the first word accounts for
   * @param elided whether nothing stands between the two
   * @param words their numbers in the language model
   * @param cost all of it, in nats
   * @param channel the part of the error model
   */
  record SplitCandidate(
      String head,
      String tail,
      int cut,
      boolean elided,
      boolean hyphen,
      int[] words,
      float cost,
      float channel) {

    String surface() {
      return head + (elided ? "" : hyphen ? "-" : " ") + tail;
    }
  }

  public SplitGenerator(CandidateGenerator candidates, DecoderWeights weights) {
    this.base = Optional.empty();
    this.candidates = candidates;
    this.weights = weights;
  }

  /** The pairs that others found at the costs of these readings. */
  public SplitGenerator(SplitGenerator base, CandidateGenerator candidates) {
    this.base = Optional.of(base);
    this.candidates = candidates;
    this.weights = base.weights;
  }

  public List<SplitCandidate> of(String token) {
    return remembered.get(
        token, key -> base.isPresent() ? again(base.get().of(key), key) : find(key));
  }

  private List<SplitCandidate> again(List<SplitCandidate> options, String token) {
    List<SplitCandidate> out = new ArrayList<>();
    for (SplitCandidate o : options) {
      float channel =
          candidates.errors().cost(o.head, token.substring(0, o.cut))
              + candidates.errors().cost(o.tail, token.substring(o.cut));
      float cost = o.cost - o.channel + channel;
      out.add(
          new SplitCandidate(o.head, o.tail, o.cut, o.elided, o.hyphen, o.words, cost, channel));
    }
    return out;
  }

  private List<SplitCandidate> find(String token) {
    List<SplitCandidate> options = new ArrayList<>();
    if (candidates.isWord(token)) {
      elisions(token, options);
      runTogether(token, options);
      return options;
    }
    double most = rankOfWord(token) + BEHIND;
    for (CandidateSearch.Match head : candidates.search().beginnings(token, HEAD)) {
      String form = head.form();
      boolean elided = form.endsWith("'");
      boolean fits = form.length() > 1 || SHORT_HEADS.contains(form);
      if (head.length() < token.length() && fits) {
        double left = most - head.rank() - (elided ? 0 : weights.split());
        pairs(token, head, elided, (float) left, options);
      }
    }
    options.sort(Comparator.comparingDouble(this::rank).thenComparing(SplitCandidate::surface));
    return List.copyOf(options.subList(0, Math.min(MOST, options.size())));
  }

  /** The rank of the best single word that a token may stand for. */
  private double rankOfWord(String token) {
    double best = Double.POSITIVE_INFINITY;
    for (CandidateGenerator.WordCandidate o : candidates.of(token)) {
      best = Math.min(best, o.channel() - score(o.word()));
    }
    return best;
  }

  /** A word that is also an elision whose apostrophe was lost: {@code dune}, {@code sil}. */
  private void elisions(String token, List<SplitCandidate> into) {
    for (int cut = 1; cut <= Math.min(2, token.length() - 2); cut++) {
      String head = token.substring(0, cut) + "'";
      String tail = token.substring(cut);
      int first = candidates.lexical(head);
      int second = candidates.lexical(tail);
      if (first >= 0 && second >= 0 && OcrSigns.startsWithVowel(tail)) {
        int[] ids = {candidates.lexicon().model(first), candidates.lexicon().model(second)};
        float channel =
            candidates.errors().cost(head, token.substring(0, cut))
                + candidates.errors().costOfSame(tail);
        if (ids[1] >= 0) {
          into.add(new SplitCandidate(head, tail, cut, true, false, ids, channel, channel));
        }
      }
    }
  }

  /**
   * A word that is seldom met beside two that often follow one another: {@code delà} for {@code de
   * la}. An accent of the second word may be the misreading's.
   */
  private void runTogether(String token, List<SplitCandidate> into) {
    double whole = score(candidates.lexicon().model(candidates.lexical(token)));
    for (int cut = 1; cut < token.length(); cut++) {
      String head = token.substring(0, cut);
      int first = cut > 1 || SHORT_HEADS.contains(head) ? candidates.lexical(head) : -1;
      if (first < 0 || candidates.lexicon().model(first) < 0) {
        continue;
      }
      String rest = token.substring(cut);
      for (String tail : new LinkedHashSet<>(List.of(rest, withoutAccents(rest)))) {
        int second = candidates.lexical(tail);
        boolean alone = tail.length() > 1 || SHORT_HEADS.contains(tail);
        if (second < 0 || candidates.lexicon().model(second) < 0 || !alone) {
          continue;
        }
        int[] ids = {candidates.lexicon().model(first), candidates.lexicon().model(second)};
        // A recogniser with its own dictionary prefers to output a word.
        float accent = tail.equals(rest) ? 0 : ACCENT;
        float channel = candidates.errors().costOfSame(head) + candidates.errors().costOfSame(tail);
        channel += accent;
        double cost = channel + weights.split();
        double pair = score(ids[0]) + weights.language() * candidates.model().logP(ids[0], ids[1]);
        if (pair - cost > whole - WORSE) {
          into.add(new SplitCandidate(head, tail, cut, false, false, ids, (float) cost, channel));
        }
      }
    }
  }

  private double score(int id) {
    return id < 0 ? -weights.dictionaryOnly() : weights.language() * candidates.model().logP(id);
  }

  private static String withoutAccents(String word) {
    StringBuilder out = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      out.append(Glyphs.base(word.charAt(i)));
    }
    return out.toString();
  }

  private void pairs(
      String token,
      CandidateSearch.Match head,
      boolean elided,
      float farthest,
      List<SplitCandidate> into) {
    List<CandidateGenerator.WordCandidate> heads = new ArrayList<>();
    candidates.addAll(heads, head, token.substring(0, head.length()));
    String rest = token.substring(head.length());
    // Of an elided word only the apostrophe may be lost: what follows may then be misread, too.
    boolean whole =
        head.form().equals(LexiconLookup.lower(token.substring(0, head.length())) + "'");
    boolean clean = head.cost() <= CLEAN || whole && OcrSigns.startsWithVowel(rest);
    for (CandidateGenerator.WordCandidate tail : tails(rest, clean, farthest)) {
      if (elided && !OcrSigns.startsWithVowel(tail.surface())) {
        continue;
      }
      for (CandidateGenerator.WordCandidate h : heads) {
        float channel = h.channel() + tail.channel();
        double cost = channel + (elided ? 0 : weights.split());
        cost += h.word() < 0 ? weights.dictionaryOnly() : 0;
        cost += tail.word() < 0 ? weights.dictionaryOnly() : 0;
        int[] ids = {h.word(), tail.word()};
        SplitCandidate option =
            new SplitCandidate(
                h.surface(),
                tail.surface(),
                head.length(),
                elided,
                Compounds.joins(h.surface(), tail.surface()),
                ids,
                (float) cost,
                channel);
        if (cost < 22 && !option.surface().equals(token)) {
          into.add(option);
        }
      }
    }
  }

  private double rank(SplitCandidate option) {
    double rank = option.cost();
    for (int w : option.words()) {
      rank -= w < 0 ? 0 : weights.language() * candidates.model().logP(w);
    }
    return rank;
  }

  private List<CandidateGenerator.WordCandidate> tails(String rest, boolean clean, float farthest) {
    int word = candidates.lexical(rest);
    if (word >= 0 && (rest.length() > 1 || SHORT_HEADS.contains(rest))) {
      return List.of(
          new CandidateGenerator.WordCandidate(
              rest,
              candidates.lexicon().model(word),
              candidates.errors().costOfSame(rest),
              candidates.lexicon().flags(word)));
    }
    if (!clean || rest.length() < 4) {
      return List.of();
    }
    return candidates.ofRest(rest, TAILS, farthest);
  }
}
