package org.copiste.structure.block;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.copiste.language.pack.PhraseTable;
import org.copiste.structure.letter.LetterPhrases;
import org.copiste.structure.line.LineShape;
import org.copiste.structure.line.Lines;
import org.copiste.structure.line.ParagraphBreaks.Between;
import org.copiste.structure.line.RunningText;

/** Finds the lines of a text that name speakers, by the names that come again. */
final class CueFinder {
  private static final Pattern CURTAIN =
      Pattern.compile("(?iu:" + PhraseTable.read("structure/plays").pattern("curtain") + ")[.!]?");

  /** Lines in a row that look like cues and list the persons of the play instead, at least. */
  private static final int CAST = 3;

  private final Lines lines;
  private final RunningText running;
  private final boolean[] scenes;
  private final boolean headed;
  private final TreeMap<Integer, Cue> cues = new TreeMap<>();

  /** Names in small letters, by how often they stand alone or before a dash. */
  private final Map<String, Integer> small = new HashMap<>();

  private final Map<Integer, Cue> withSmall = new TreeMap<>();

  /**
   * Prepares.
   *
   * @param scenes whether the line at a position is the heading of an act or a scene
   * @param headed whether any is
   */
  CueFinder(Lines lines, RunningText running, boolean[] scenes, boolean headed) {
    this.lines = lines;
    this.running = running;
    this.scenes = scenes;
    this.headed = headed;
  }

  /** Whether a line is a stage direction by its words. */
  static boolean isCurtain(String body) {
    return CURTAIN.matcher(body).matches();
  }

  /** The cues by their positions. */
  TreeMap<Integer, Cue> find() {
    inCapitals();
    if (headed) {
      inSmallLetters();
    }
    lists();
    return cues;
  }

  private void inCapitals() {
    Set<String> names = new HashSet<>();
    Set<String> heads = new HashSet<>();
    Map<Integer, Cue> stops = new TreeMap<>();
    Map<String, Integer> stopped = new HashMap<>();
    for (int at = 0; at < scenes.length; at++) {
      Optional<Cue> cue = scenes[at] ? Optional.empty() : Cue.of(body(at), headed, false);
      if (cue.isEmpty() || LetterPhrases.trailer(body(at)) || isCurtain(body(at))) {
        continue;
      }
      if (cue.get().mark() == Cue.Mark.STOP) {
        stops.put(at, cue.get());
        stopped.merge(cue.get().name(), 1, Integer::sum);
      } else {
        cues.put(at, cue.get());
        (running.before(at) == Between.PAGE ? heads : names).add(cue.get().name());
      }
    }
    heads.removeAll(names);
    cues.values().removeIf(cue -> heads.contains(cue.name()));
    stops.forEach(
        (at, cue) -> {
          if (names.contains(cue.name()) || headed && stopped.getOrDefault(cue.name(), 0) > 1) {
            cues.put(at, cue);
          }
        });
  }

  /** Takes names in small letters for cues if more lines begin with one that comes again. */
  private void inSmallLetters() {
    for (int at = 1; at < scenes.length; at++) {
      Optional<Cue> cue =
          scenes[at] || cues.containsKey(at) || !begins(at)
              ? Optional.empty()
              : Cue.of(body(at), true, true);
      if (cue.isPresent() && cue.get().mark() != Cue.Mark.STOP) {
        withSmall.put(at, cue.get());
        if (cue.get().directionEnd() == cue.get().nameEnd()) {
          small.merge(cue.get().name(), 1, Integer::sum);
        }
      }
    }
    withSmall.values().removeIf(cue -> small.getOrDefault(cue.name(), 0) <= 1);
    if (withSmall.size() > cues.size()) {
      cues.putAll(withSmall);
    }
  }

  /** Whether a line may begin a speech: no sentence goes on from the line above. */
  private boolean begins(int at) {
    LineShape.Ending above = LineShape.ending(body(at - 1));
    return running.before(at) != Between.NOTHING
        || scenes[at - 1]
        || above == LineShape.Ending.STOP
        || above == LineShape.Ending.OTHER;
  }

  /**
   * Leaves out lists of persons, titles, speeches that look like a name, and a name that says
   * nothing.
   */
  private void lists() {
    for (int at : List.copyOf(cues.keySet())) {
      int end = at;
      while (cues.containsKey(end) && isAlone(end)) {
        end++;
      }
      if (end - at >= CAST && !withSmall.containsKey(at)) {
        for (int k = at; k < end; k++) {
          cues.remove(k);
        }
      } else if (end - at == 1 && cues.containsKey(end)) {
        cues.remove(at);
      } else if (end - at > 1) {
        boolean persons = at > 0 && scenes[at - 1];
        cues.remove(persons ? at : at + 1);
      }
    }
    Map<String, Integer> times = new HashMap<>();
    cues.values().forEach(cue -> times.merge(cue.name(), 1, Integer::sum));
    for (int at = 0; at < scenes.length && headed && !scenes[at]; at++) {
      Cue cue = cues.get(at);
      if (cue != null && times.getOrDefault(cue.name(), 0) == 1) {
        cues.remove(at);
      }
    }
    if (!cues.isEmpty() && cues.lastKey() + 1 == scenes.length && isAlone(cues.lastKey())) {
      cues.pollLastEntry();
    }
  }

  private boolean isAlone(int at) {
    Cue cue = cues.get(at);
    return cue != null && cue.speech() < 0;
  }

  private String body(int at) {
    return lines.body(running.line(at));
  }
}
