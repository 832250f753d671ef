package org.copiste.language.forms;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.copiste.language.channel.ErrorModel;
import org.copiste.language.channel.LetterPruning;
import org.copiste.language.channel.TransposedCosts;
import org.copiste.language.ngram.QuantizedLog;
import org.copiste.language.text.Casing;

/**
 * Finds the forms that a token, as read, may stand for. It searches forwards and backwards: the
 * forward search may spend only part of the cost limit on the beginning of the reading, the
 * backward search only part on its end, so that each prunes early and together they miss nothing if
 * that part is half of it (Mihov and Schulz 2004 do the same for unweighted distances). An instance
 * serves one thread.
 */
public final class CandidateSearch {
  /** The rank limit of the first attempt to find the best form, and by how much it then rises. */
  private static final float FIRST_LIMIT = 12;

  private static final float STEP = 5;

  /**
   * The share of the limit for either half in the quick search that only determines how far the
   * full search has to look. Below one half it may miss forms. Set by hand.
   */
  private static final float QUICK_SHARE = 0.25f;

  /**
   * Where a reading is divided between the two searches. Before the middle, since a trie branches
   * most near its root. Set by hand.
   */
  private static final float MIDDLE = 0.4f;

  private static final Comparator<Match> BEST_FIRST =
      Comparator.comparingDouble(Match::rank).thenComparingInt(Match::word);

  /** The least share at which the two searches together miss no form. */
  public static final float COMPLETE = EditMatrix.HALF;

  private final float share;
  private final Beginnings beginnings;
  private final Forward forward;
  private final Backward backward;

  /**
   * A form that the reading, or a beginning of it, may stand for.
   *
   * @param word number of the form in the lexicon
   * @param form its letters, in lower case
   * @param cost of reading the form so, in nats
   * @param length how many glyphs of the reading it accounts for
   * @param rank cost plus weighted rarity, in nats; lower is better
   */
  public record Match(int word, String form, float cost, int length, float rank) {}

  /**
   * A search in a lexicon under an error model.
   *
   * @param share how much of the cost limit each of the two searches may spend on its half of the
   *     reading; with less than {@link #COMPLETE} it takes less time and may miss forms that cost
   *     more than twice this share of the limit
   */
  public CandidateSearch(WordTrie lexicon, ErrorModel errors, float share) {
    this.share = share;
    TransposedCosts costs = new TransposedCosts(errors);
    LetterPruning sets = new LetterPruning(errors, costs);
    this.beginnings = new Beginnings(lexicon, errors, costs, sets);
    this.forward = new Forward(lexicon, errors, costs, sets);
    this.backward = new Backward(lexicon.reversed(), errors, costs, sets);
    share(share);
  }

  /**
   * The forms that the whole reading may stand for, best first, of rank {@code rankLimit} at most
   * and no more than {@code span} behind the best.
   */
  public List<Match> whole(CharSequence reading, int atMost, float rankLimit, float span) {
    if (!begin(reading)) {
      return List.of();
    }
    return search(new NBestList(atMost, rankLimit, span)).within();
  }

  /**
   * The forms that the whole reading may stand for, best first, no more than {@code span} behind
   * the best, whose rank is {@code farthest} at most.
   */
  public List<Match> nearest(CharSequence reading, int atMost, float farthest, float span) {
    if (farthest <= 0 || !begin(reading)) {
      return List.of();
    }
    List<Match> found = quickBest(farthest);
    if (found.isEmpty()) {
      NBestList list = search(new NBestList(atMost, farthest, span));
      found = list.within();
      if (found.isEmpty() || list.isFull()) {
        return found;
      }
    }
    return search(new NBestList(atMost, found.get(0).rank() + span, span)).within();
  }

  /** A form that is probably the best or nearly so, found in a fraction of the time. */
  private List<Match> quickBest(float farthest) {
    share(QUICK_SHARE);
    List<Match> found = List.of();
    for (float limit = FIRST_LIMIT; found.isEmpty() && limit - STEP < farthest; limit += STEP) {
      found = search(new NBestList(1, Math.min(limit, farthest), 0)).within();
    }
    share(share);
    return found;
  }

  private void share(float part) {
    forward.matrix.share(part);
    backward.matrix.share(part);
  }

  /** The forms that the beginnings of the reading, of one glyph and more, may stand for. */
  public List<Match> beginnings(CharSequence reading, float rankLimit) {
    int n = reading.length();
    if (n == 0 || n > EditMatrix.LONGEST) {
      return List.of();
    }
    beginnings.matrix.begin(ErrorModel.codes(reading), false, Casing.isMostlyUpper(reading), -1);
    beginnings.limit = rankLimit;
    beginnings.found = new ArrayList<>();
    beginnings.walk();
    beginnings.found.sort(BEST_FIRST);
    return beginnings.found;
  }

  private boolean begin(CharSequence reading) {
    int n = reading.length();
    if (n == 0 || n > EditMatrix.LONGEST) {
      return false;
    }
    int middle = Math.round(n * MIDDLE);
    int[] glyphs = ErrorModel.codes(reading);
    int[] reversed = new int[n];
    for (int i = 0; i < n; i++) {
      reversed[i] = glyphs[n - 1 - i];
    }
    boolean capitals = Casing.isMostlyUpper(reading);
    forward.matrix.begin(glyphs, false, capitals, middle);
    backward.matrix.begin(reversed, true, capitals, n - middle - 1);
    return true;
  }

  private NBestList search(NBestList list) {
    forward.list = list;
    forward.limit = list.limit();
    forward.walk();
    backward.list = list;
    backward.limit = list.limit();
    backward.walk();
    return list;
  }

  /** A form's rank from the cost of its reading and its log prior. */
  public static float rank(float cost, byte logProbability) {
    return cost - TrieSearch.WEIGHT * QuantizedLog.decode(logProbability);
  }

  private static final class Forward extends ForwardSearch {
    private NBestList list = new NBestList(0, 0, 0);

    Forward(WordTrie tree, ErrorModel errors, TransposedCosts costs, LetterPruning sets) {
      super(tree, errors, costs, sets);
    }

    @Override
    void take(int word, int depth) {
      float cost = matrix.cost(depth, matrix.length());
      float rank = cost + rarity(tree.own(word));
      if (rank <= limit) {
        list.add(new Match(word, letters(depth).toString(), cost, matrix.length(), rank));
        limit = list.limit();
      }
    }
  }

  /**
   * Adds what the forward search misses; costs are computed forwards so that they are comparable.
   */
  private final class Backward extends BackwardSearch {
    private NBestList list = new NBestList(0, 0, 0);

    Backward(WordTrie reversed, ErrorModel errors, TransposedCosts costs, LetterPruning sets) {
      super(reversed, errors, costs, sets);
    }

    @Override
    void take(int word, int depth, float cost) {
      float rarity = rarity(tree.own(word));
      if (cost + rarity > limit + EditMatrix.ROUNDING
          || list.has(word, cost + EditMatrix.ROUNDING)) {
        return;
      }
      String form = letters(depth).reverse().toString();
      float exact = forward.whole(form);
      list.add(new Match(word, form, exact, matrix.length(), exact + rarity));
      limit = list.limit();
    }
  }

  private static final class Beginnings extends ForwardSearch {
    private List<Match> found = new ArrayList<>();

    Beginnings(WordTrie tree, ErrorModel errors, TransposedCosts costs, LetterPruning sets) {
      super(tree, errors, costs, sets);
    }

    @Override
    void take(int word, int depth) {
      float rarity = rarity(tree.own(word));
      for (int j = Math.max(1, matrix.low(depth)); j <= matrix.high(depth); j++) {
        float cost = matrix.cost(depth, j);
        if (cost + rarity <= limit) {
          found.add(new Match(word, letters(depth).toString(), cost, j, cost + rarity));
        }
      }
    }
  }
}
