package org.copiste.quality;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Learns a {@link RateModel} from sets of pages whose truth is known.
 *
 * <p>The weights are those under which the wrong words are most likely. Since misreadings of
 * several causes add up, they follow by expectation and maximisation, which keeps them from falling
 * below 0: of the misreadings of a page each cause has the share of its weight, and a weight is
 * what its cause has, by how often it occurred.
 *
 * <p>The interval's width comes from sets left out one after another, since a new collection
 * differs from those learnt from more than pages of one collection differ.
 */
public final class RateFit {
  /** Rounds after which four decimals no longer change on the sets that were used. */
  private static final int ROUNDS = 4000;

  /**
   * Words of one page tell less than as many words of several pages; a page of very many words
   * counts like so many independent ones. Set by hand.
   */
  private static final double INDEPENDENT = 100;

  /** What lies outside of the interval, on either side. */
  private static final double OUTSIDE = 0.05;

  private RateFit() {}

  /**
   * A page with its truth.
   *
   * @param counts its counts; it has words
   * @param wrong the share of its words that are wrong
   */
  public record Known(PageCounts counts, double wrong) {}

  /**
   * How a model fares on a set that it was not learnt from.
   *
   * @param pages how many pages
   * @param wrong the mean share of wrong words
   * @param estimated the mean of the estimates
   * @param error the mean absolute error of the estimates
   * @param covered the share of pages whose truth lies in the interval
   */
  public record Judgement(
      int pages, double wrong, double estimated, double error, double covered) {}

  /**
   * The model learnt from all sets.
   *
   * @param sets two or more, none of them empty
   */
  public static RateModel learn(List<List<Known>> sets) {
    List<Residual> residuals = new ArrayList<>();
    for (int out = 0; out < sets.size(); out++) {
      List<List<Known>> others = without(sets, out);
      double[] weights = weights(others);
      for (Known page : sets.get(out)) {
        residuals.add(residual(weights, page, Math.sqrt(sets.get(out).size())));
      }
    }
    return new RateModel(weights(sets), width(residuals));
  }

  /** Judges a set by a model. */
  public static Judgement judge(RateModel model, List<Known> set) {
    double wrong = 0;
    double estimated = 0;
    double error = 0;
    double covered = 0;
    for (Known page : set) {
      RateModel.Estimate estimate = model.estimate(page.counts());
      wrong += page.wrong();
      estimated += estimate.rate();
      error += Math.abs(estimate.rate() - page.wrong());
      covered += estimate.low() <= page.wrong() && page.wrong() <= estimate.high() ? 1 : 0;
    }
    int n = Math.max(1, set.size());
    return new Judgement(set.size(), wrong / n, estimated / n, error / n, covered / n);
  }

  /** All sets but one. */
  public static List<List<Known>> without(List<List<Known>> sets, int out) {
    List<List<Known>> others = new ArrayList<>(sets);
    others.remove(out);
    return others;
  }

  private static double[] weights(List<List<Known>> sets) {
    double[] weights = new double[Sign.values().length];
    Arrays.fill(weights, 0.5);
    for (int round = 0; round < ROUNDS; round++) {
      double[] caused = new double[weights.length];
      double[] occurred = new double[weights.length];
      for (List<Known> set : sets) {
        double all = set.stream().mapToDouble(RateFit::count).sum();
        for (Known page : set) {
          // A larger set counts more, but not in proportion: its pages are of one kind.
          double times = count(page) * Math.sqrt(set.size()) / all;
          double hit = RateModel.share(RateModel.expected(weights, page.counts()));
          for (Sign sign : Sign.values()) {
            double share = sign.rate(page.counts());
            int i = sign.ordinal();
            occurred[i] += times * share;
            caused[i] += hit > 0 ? times * page.wrong() * weights[i] * share / hit : 0;
          }
        }
      }
      for (int i = 0; i < weights.length; i++) {
        weights[i] = occurred[i] > 0 ? caused[i] / occurred[i] : 0;
      }
    }
    return weights;
  }

  private static double count(Known page) {
    double words = page.counts().words();
    return words / (1 + words / INDEPENDENT);
  }

  /**
   * By how much a page has more wrong words than estimated.
   *
   * @param log the logarithm of the ratio; half a word keeps it finite
   * @param times how much the page counts
   */
  private record Residual(double log, double expected, int words, double times) {
    double standard(double spread) {
      return log / RateModel.deviation(spread, expected, words);
    }
  }

  private static Residual residual(double[] weights, Known page, double ofSet) {
    int words = page.counts().words();
    double expected = RateModel.expected(weights, page.counts());
    double wrong = -Math.log1p(-Math.min(page.wrong(), 1 - 0.5 / words));
    double log = Math.log((wrong * words + 0.5) / (expected * words + 0.5));
    return new Residual(log, expected, words, 1 / ofSet);
  }

  private static RateModel.Width width(List<Residual> residuals) {
    double all = 0;
    double variance = 0;
    for (Residual one : residuals) {
      double chance = RateModel.deviation(0, one.expected(), one.words());
      all += one.times();
      variance += one.times() * (one.log() * one.log() - chance * chance);
    }
    double spread = Math.sqrt(Math.max(0, variance / all));
    List<Residual> sorted = new ArrayList<>(residuals);
    sorted.sort(Comparator.comparingDouble(one -> one.standard(spread)));
    return new RateModel.Width(
        spread,
        -quantile(sorted, spread, OUTSIDE * all),
        quantile(sorted, spread, (1 - OUTSIDE) * all));
  }

  private static double quantile(List<Residual> sorted, double spread, double below) {
    double sum = 0;
    for (Residual one : sorted) {
      sum += one.times();
      if (sum >= below) {
        return one.standard(spread);
      }
    }
    return sorted.get(sorted.size() - 1).standard(spread);
  }
}
