package org.copiste.entities.tagger;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.copiste.model.Mention;

/**
 * Turns the score of a name into the probability that it is one: for each type a straight line in
 * log odds (Platt, Probabilistic outputs for support vector machines, 1999). Its file has a line a
 * type: the type's label, slope and intercept, parted by tabs.
 */
public final class NameCalibration {
  /** Scores at the ends are drawn in, since a table from some thousand names knows no more. */
  private static final double MOST = 0.999;

  /** Newton's steps are at most so long, since longer ones overshoot where few names are wrong. */
  private static final double LONGEST = 0.25;

  private static final int STEPS = 60;

  private final Map<Mention.Type, double[]> lines;

  private NameCalibration(Map<Mention.Type, double[]> lines) {
    this.lines = lines;
  }

  /** The calibration that changes nothing. */
  public static NameCalibration none() {
    return new NameCalibration(new EnumMap<>(Mention.Type.class));
  }

  /**
   * A calibration from its file.
   *
   * @throws IllegalArgumentException if a line is not of this form
   */
  static NameCalibration parse(List<String> file) {
    Map<Mention.Type, double[]> lines = new EnumMap<>(Mention.Type.class);
    for (String line : file) {
      String[] cells = line.split("\t", -1);
      if (cells.length != 3) {
        throw new IllegalArgumentException(line);
      }
      lines.put(
          Mention.Type.valueOf(cells[0].toUpperCase(Locale.ROOT)),
          new double[] {Double.parseDouble(cells[1]), Double.parseDouble(cells[2])});
    }
    return new NameCalibration(lines);
  }

  /** The lines of the file. */
  public List<String> print() {
    List<String> file = new ArrayList<>();
    lines.forEach(
        (type, line) ->
            file.add(String.format(Locale.ROOT, "%s\t%.4f\t%.4f", type.label(), line[0], line[1])));
    return file;
  }

  /** The probability that goes with a score from 0 to 1. */
  public double p(Mention.Type type, double score) {
    double[] line = lines.get(type);
    if (line == null) {
      return score;
    }
    return 1 / (1 + Math.exp(-(line[0] * odds(score) + line[1])));
  }

  private static double odds(double score) {
    double p = Math.min(MOST, Math.max(1 - MOST, score));
    return Math.log(p / (1 - p));
  }

  /**
   * A name that the tagger found where it had not learnt.
   *
   * @param score how probable the tagger took it for
   * @param right whether it was one
   */
  public record Seen(Mention.Type type, double score, boolean right) {}

  /** The calibration that makes what was seen most likely, by Newton's method. */
  public static NameCalibration fit(List<Seen> names) {
    Map<Mention.Type, double[]> lines = new EnumMap<>(Mention.Type.class);
    for (Mention.Type type : BioLabels.types()) {
      List<Seen> those = names.stream().filter(name -> name.type() == type).toList();
      if (!those.isEmpty()) {
        lines.put(type, line(those));
      }
    }
    return new NameCalibration(lines);
  }

  private static double[] line(List<Seen> names) {
    double a = 1;
    double b = 0;
    for (int step = 0; step < STEPS; step++) {
      double ga = 0;
      double gb = 0;
      // A slight pull towards the identity keeps few names from giving a steep line.
      double haa = 1;
      double hab = 0;
      double hbb = 1;
      for (Seen name : names) {
        double x = odds(name.score());
        double p = 1 / (1 + Math.exp(-(a * x + b)));
        double error = (name.right() ? 1 : 0) - p;
        double w = p * (1 - p);
        ga += error * x;
        gb += error;
        haa += w * x * x;
        hab += w * x;
        hbb += w;
      }
      ga -= a - 1;
      gb -= b;
      double det = haa * hbb - hab * hab;
      a += bounded((hbb * ga - hab * gb) / det);
      b += bounded((haa * gb - hab * ga) / det);
    }
    return new double[] {a, b};
  }

  private static double bounded(double step) {
    return Math.max(-LONGEST, Math.min(LONGEST, step));
  }
}
