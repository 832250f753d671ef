package org.copiste.quality;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import org.copiste.language.pack.LanguagePack;

/**
 * Estimates how many words of a page are wrong.
 *
 * <p>Every unknown word, correction and the like raises the expected number of misreadings by a
 * weight that was learnt from pages with their truth. Where misreadings fall on words by chance,
 * {@code S} of them for each word on average, the share of words hit is {@code 1 - exp(-S)}.
 *
 * <p>The interval holds nine of ten pages of sets that the weights were not learnt from ({@link
 * RateFit}). Its width has two parts: what sets differ by beyond chance, and chance itself, which
 * is great on a short page.
 */
public final class RateModel {
  /**
   * From this share of wrong words on a page should be read again: with 80 % of the words right,
   * searching a text still works well (Tanner, Muñoz and Ros, Measuring Mass Text Digitization
   * Quality and Usefulness, D-Lib Magazine 15, 2009).
   */
  private static final double READ_AGAIN = 0.2;

  private static final String FILE = "quality/error-rate";

  private final double[] weights;
  private final Width width;

  RateModel(double[] weights, Width width) {
    this.weights = weights.clone();
    this.width = width;
  }

  /**
   * How wide the interval is, in logarithms of {@code S}.
   *
   * @param spread standard deviation between pages of other sets, beyond chance
   * @param down how many standard deviations the lower end lies below, at most 0 for above
   * @param up how many the upper end lies above
   */
  record Width(double spread, double down, double up) {}

  /**
   * An estimate of the share of wrong words among those read, from 0 to 1.
   *
   * @param rate the estimate
   * @param low the lower end of its interval, a whole number of words
   * @param high the upper end
   */
  public record Estimate(double rate, double low, double high) {
    /** {@code yes} or {@code no} to reading the page again, {@code perhaps} within the interval. */
    String verdict() {
      return rate >= READ_AGAIN ? "yes" : high >= READ_AGAIN ? "perhaps" : "no";
    }
  }

  /** The model that the program ships. */
  public static RateModel shipped() {
    return Holder.SHIPPED;
  }

  private static final class Holder {
    static final RateModel SHIPPED = of(LanguagePack.current().table(FILE));
  }

  private static RateModel of(Map<String, String> table) {
    double[] weights =
        Arrays.stream(Sign.values()).mapToDouble(sign -> number(table, sign.label())).toArray();
    return new RateModel(
        weights, new Width(number(table, "spread"), number(table, "down"), number(table, "up")));
  }

  private static double number(Map<String, String> table, String key) {
    String value = table.get(key);
    if (value == null) {
      throw new IllegalStateException(FILE + " has no " + key);
    }
    return Double.parseDouble(value);
  }

  /** The model as the file that the program ships, without a comment. */
  public String write() {
    StringBuilder text = new StringBuilder();
    for (Sign sign : Sign.values()) {
      line(sign.label(), weights[sign.ordinal()], text);
    }
    line("spread", width.spread(), text);
    line("down", width.down(), text);
    line("up", width.up(), text);
    return text.toString();
  }

  private static void line(String key, double value, StringBuilder to) {
    to.append(key).append('\t').append(String.format(Locale.ROOT, "%.4f", value)).append('\n');
  }

  /** Estimates the share of wrong words of a page that has words. */
  public Estimate estimate(PageCounts page) {
    int words = page.words();
    double expected = expected(weights, page);
    double deviation = deviation(width.spread(), expected, words);
    double low = share(expected * Math.exp(-width.down() * deviation));
    double high = share(expected * Math.exp(width.up() * deviation));
    return new Estimate(
        share(expected),
        Math.floor(low * words) / words,
        Math.min(1, Math.ceil(high * words) / words));
  }

  /** Expected misreadings for each word. */
  static double expected(double[] weights, PageCounts page) {
    double sum = 0;
    for (Sign sign : Sign.values()) {
      sum += weights[sign.ordinal()] * sign.rate(page);
    }
    return sum;
  }

  /** The share of words hit by so many misreadings for each word. */
  static double share(double expected) {
    return -Math.expm1(-expected);
  }

  /**
   * Standard deviation of the logarithm of a page's rate: of a Poisson count {@code k} it is about
   * {@code 1 / sqrt(k)}; a half keeps it finite.
   */
  static double deviation(double spread, double expected, int words) {
    return Math.sqrt(spread * spread + 1 / (words * expected + 0.5));
  }
}
