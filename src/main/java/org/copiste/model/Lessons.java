package org.copiste.model;

import java.util.List;

/**
 * What the decisions of persons, on other texts and on this one, teach about places of this text
 * that no decision speaks of.
 *
 * @param readings in ascending order
 * @param names in ascending order
 * @param holds whether they may change the text; if not, they may only propose
 */
public record Lessons(List<Reading> readings, List<Name> names, boolean holds) {
  /** Nothing is taught. */
  public static final Lessons NONE = new Lessons(List.of(), List.of(), false);

  /** How far below the limit stays what may not stand in the text. */
  private static final double BELOW = 0.001;

  /** Copies the lists. */
  public Lessons {
    readings = List.copyOf(readings);
    names = List.copyOf(names);
  }

  /**
   * A probability after what persons decided.
   *
   * @param p of a statement
   * @param least what it is raised to before persons' places are counted, if they speak for it
   * @param odds how many times as probable their places make it
   * @param limit the probability from which it stands in the text
   */
  public double weighed(double p, double least, double odds, double limit) {
    double before = odds > 1 ? Math.max(p, least) : p;
    double ratio = odds * before / Math.max(1e-9, 1 - before);
    double after = ratio / (1 + ratio);
    boolean stands = after >= limit;
    if (holds || stands == p >= limit) {
      return after;
    }
    return stands ? Math.max(p, limit - BELOW) : p;
  }

  /** Whether nothing is taught. */
  public boolean isEmpty() {
    return readings.isEmpty() && names.isEmpty();
  }

  /**
   * How often persons read one word as another.
   *
   * @param change what they read
   * @param right at how many places they accepted or wrote it
   * @param wrong at how many places they rejected it
   */
  public record Reading(Change change, int right, int wrong) {}

  /**
   * A word, or several with blanks or signs between them, and what is read for it: the letters that
   * differ, widened to letters and digits on both sides. White space is one blank.
   */
  public record Change(String from, String to) implements Comparable<Change> {
    /** The change in a longer reading, which may have the words around. */
    public static Change in(String from, String to) {
      String old = from.replaceAll("\\s+", " ");
      String anew = to.replaceAll("\\s+", " ");
      int most = Math.min(old.length(), anew.length());
      int before = 0;
      while (before < most && old.charAt(before) == anew.charAt(before)) {
        before++;
      }
      int after = 0;
      while (after < most - before
          && old.charAt(old.length() - 1 - after) == anew.charAt(anew.length() - 1 - after)) {
        after++;
      }
      while (before > 0 && Character.isLetterOrDigit(old.charAt(before - 1))) {
        before--;
      }
      while (after > 0 && Character.isLetterOrDigit(old.charAt(old.length() - after))) {
        after--;
      }
      return new Change(
          old.substring(before, old.length() - after),
          anew.substring(before, anew.length() - after));
    }

    @Override
    public int compareTo(Change other) {
      int first = from.compareTo(other.from);
      return first != 0 ? first : to.compareTo(other.to);
    }
  }

  /**
   * How often persons said of a text that it is a name of one type.
   *
   * @param text the name, with single blanks
   * @param type what they named it
   * @param right at how many places
   * @param wrong at how many places they said that the text is no name, or one of another type
   */
  public record Name(String text, Mention.Type type, int right, int wrong) {}
}
