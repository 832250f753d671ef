package org.copiste.structure.block;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.copiste.structure.label.LineKind;
import org.copiste.structure.line.Lines;
import org.copiste.structure.line.RunningText;

/** Tells whether the speeches of a play are verse, and makes each of their lines one. */
final class PlayVerse {
  /** Lines of speeches from which it can be told, and of one speech. */
  private static final int LINES = 4;

  /** Shares of the lines that begin with a capital, and that rhyme; set by hand. */
  private static final double CAPITALS = 0.9;

  private static final double RHYMED = 0.5;

  /** Characters of a line of verse, at most: an alexandrine has seldom more than 55. */
  private static final int WIDTH = 64;

  private final Lines lines;
  private final RunningText running;
  private final Map<Integer, Decided> found;

  PlayVerse(Lines lines, RunningText running, Map<Integer, Decided> found) {
    this.lines = lines;
    this.running = running;
    this.found = found;
  }

  /**
   * Decides on the lines of a play, or a scene, that are not decided on as anything but speech.
   *
   * @return whether they are verse
   */
  boolean find(int from, int to) {
    List<Integer> spoken = new ArrayList<>();
    List<String> bodies = new ArrayList<>();
    int capitals = 0;
    int wide = 0;
    int together = 0;
    for (int at = from; at < to; at++) {
      Decided decided = found.get(at);
      boolean stage = decided == null ? inDirection(at) : isOther(at, decided);
      if (stage) {
        continue;
      }
      String body = lines.body(running.line(at));
      together += !spoken.isEmpty() && spoken.get(spoken.size() - 1) == at - 1 ? 1 : 0;
      spoken.add(at);
      bodies.add(body);
      capitals += Character.isUpperCase(firstLetter(body)) ? 1 : 0;
      wide += body.length() > WIDTH ? 1 : 0;
    }
    int n = spoken.size();
    boolean verse =
        n >= LINES
            && 3 * together >= n
            && capitals >= CAPITALS * n
            && wide <= (1 - CAPITALS) * n
            && Rhymes.share(bodies) >= RHYMED;
    if (verse) {
      spoken.forEach(at -> found.put(at, Decided.begins(Paragraph.Form.VERSE)));
    }
    return verse;
  }

  /** Whether a line is a heading, a cue or a direction, or goes on with a direction. */
  private boolean isOther(int at, Decided decided) {
    return decided.form() != Paragraph.Form.PROSE
        || decided.kind() == LineKind.HEAD
        || inDirection(at);
  }

  private boolean inDirection(int at) {
    int k = at;
    while (found.get(k) != null && found.get(k).kind() == LineKind.MORE) {
      k--;
    }
    return k != at && found.get(k) != null && found.get(k).form() == Paragraph.Form.STAGE;
  }

  private static char firstLetter(String body) {
    return body.chars().filter(Character::isLetter).mapToObj(c -> (char) c).findFirst().orElse('0');
  }
}
