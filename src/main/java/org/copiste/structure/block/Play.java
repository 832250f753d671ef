package org.copiste.structure.block;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.copiste.language.pack.PhraseTable;
import org.copiste.structure.label.LabelledKind;
import org.copiste.structure.label.LineKind;
import org.copiste.structure.letter.LetterPhrases;
import org.copiste.structure.line.LineShape;
import org.copiste.structure.line.Lines;
import org.copiste.structure.line.ParagraphBreaks.Between;
import org.copiste.structure.line.RunningText;

/**
 * Finds the speeches and stage directions of a play. Names that stand before speeches are only
 * believed where a scene is headed as one, or where two take turns as in a dialogue; names in small
 * letters only under the heading of a scene. All limits were set by hand so that no novel of the
 * texts that the language model is trained on has a play where there is none.
 */
final class Play {
  private static final PhraseTable WORDS = PhraseTable.read("structure/plays");

  private static final Pattern SCENE =
      Pattern.compile(
          "(?iu:"
              + WORDS.pattern("scene")
              + "\\s+(?:\\d{1,2}|[IVXL]{1,6}|"
              + HeadingWords.ordinals()
              + "|"
              + WORDS.pattern("last")
              + "))(?!\\p{L}).*");

  private static final Pattern CURTAIN =
      Pattern.compile("(?iu:" + WORDS.pattern("curtain") + ")[.!]?");

  private static final int LONGEST_SCENE = 120;

  /** Lines from a scene's heading to its first speech, at most. */
  private static final int SETTING = 25;

  /** Lines of a play after its last cue, at most; an extract that goes on has fewer. */
  private static final int LAST_SPEECH = 40;

  /** Lines of one direction in brackets, at most. */
  private static final int DIRECTION = 8;

  /** Cues under the heading of a scene, and without one, at least. */
  private static final int CUES = 2;

  private static final int CUES_OF_DIALOGUE = 6;

  /** Without the heading of a scene: share of the cues that return to the last but one speaker. */
  private static final double RETURNS = 0.4;

  /** Mean lines from cue to cue, at most, under the heading of a scene and without one. */
  private static final int APART = 25;

  private static final int APART_IN_DIALOGUE = 8;

  private final Lines lines;
  private final RunningText running;
  private final List<LabelledKind> labels;
  private final boolean[] scenes;
  private final TreeMap<Integer, Cue> cues = new TreeMap<>();
  private final Map<Integer, Decided> found = new HashMap<>();
  private boolean headed;

  Play(Lines lines, RunningText running, List<LabelledKind> labels) {
    this.lines = lines;
    this.running = running;
    this.labels = labels;
    this.scenes = new boolean[running.count()];
  }

  /** What the lines of the play are, by their positions; nothing if the text is no play. */
  Map<Integer, Decided> find() {
    for (int at = 0; at < scenes.length; at++) {
      scenes[at] = isScene(at);
      headed |= scenes[at];
    }
    cues();
    if (!isPlay()) {
      return found;
    }
    int from = headed ? firstScene() : cues.firstKey();
    int to = end();
    for (int at = from; at < to; at++) {
      decide(at);
    }
    new PlayVerse(lines, running, found).find(cues.navigableKeySet(), from, to);
    return found;
  }

  private boolean isScene(int at) {
    String body = body(at);
    return body.length() <= LONGEST_SCENE
        && Character.isUpperCase(body.charAt(0))
        && SCENE.matcher(body).matches()
        && (running.before(at) != Between.NOTHING || LineShape.mostlyCapitals(body));
  }

  private int firstScene() {
    int first = 0;
    while (!scenes[first]) {
      first++;
    }
    return first;
  }

  /** Lines that look like cues; those with a full stop only where the name is one elsewhere. */
  private void cues() {
    Set<String> names = new HashSet<>();
    Set<String> running = new HashSet<>();
    Map<Integer, Cue> stops = new TreeMap<>();
    Map<String, Integer> times = new HashMap<>();
    int from = headed ? firstScene() + 1 : 0;
    for (int at = from; at < scenes.length; at++) {
      Optional<Cue> cue = scenes[at] ? Optional.empty() : Cue.of(body(at), headed);
      if (cue.isEmpty() || !stands(at, cue.get())) {
        continue;
      }
      if (cue.get().mark() == Cue.Mark.STOP) {
        stops.put(at, cue.get());
      } else {
        cues.put(at, cue.get());
        (this.running.before(at) == Between.PAGE ? running : names).add(cue.get().name());
      }
      times.merge(cue.get().name(), 1, Integer::sum);
    }
    stops.forEach(
        (at, cue) -> {
          if (names.contains(cue.name()) || headed && times.get(cue.name()) >= CUES) {
            cues.put(at, cue);
          }
        });
    cues.entrySet()
        .removeIf(
            e -> {
              String name = e.getValue().name();
              boolean head = running.contains(name) && !names.contains(name);
              boolean small = Cue.of(body(e.getKey()), false).isEmpty();
              return head || small && times.get(name) < CUES;
            });
    for (int at : List.copyOf(cues.keySet())) {
      boolean list = cues.get(at).mark() == Cue.Mark.LINE && cues.containsKey(at + 1);
      if (list || at + 1 == scenes.length && cues.get(at).speech() < 0) {
        cues.remove(at);
      }
    }
  }

  /** Whether a cue can stand at a line: where a paragraph can begin, and no work ends. */
  private boolean stands(int at, Cue cue) {
    String body = body(at);
    if (LetterPhrases.trailer(body) || CURTAIN.matcher(body).matches()) {
      return false;
    }
    boolean begins =
        at == 0
            || running.before(at) != Between.NOTHING
            || scenes[at - 1]
            || LineShape.ending(body(at - 1)) == LineShape.Ending.STOP
            || LineShape.ending(body(at - 1)) == LineShape.Ending.OTHER;
    return begins || LineShape.mostlyCapitals(body.substring(0, cue.nameEnd()));
  }

  private boolean isPlay() {
    if (cues.size() < CUES) {
      return false;
    }
    double apart = (double) (cues.lastKey() - cues.firstKey()) / (cues.size() - 1);
    if (headed) {
      return apart <= APART && cues.firstKey() - firstScene() <= 2 * SETTING;
    }
    List<Cue> all = new ArrayList<>(cues.values());
    int returns = 0;
    for (int i = 2; i < all.size(); i++) {
      boolean turn = !all.get(i).name().equals(all.get(i - 1).name());
      returns += turn && all.get(i).name().equals(all.get(i - 2).name()) ? 1 : 0;
    }
    return all.size() >= CUES_OF_DIALOGUE
        && apart <= APART_IN_DIALOGUE
        && returns >= RETURNS * (all.size() - 2);
  }

  private int end() {
    int n = running.count();
    int last = cues.lastKey();
    if (headed && n - last <= LAST_SPEECH) {
      return n;
    }
    int end = last + (cues.get(last).speech() < 0 ? 2 : 1);
    while (end < n && running.before(end) == Between.NOTHING) {
      end++;
    }
    return end;
  }

  private void decide(int at) {
    String body = body(at);
    if (found.containsKey(at) || LetterPhrases.trailer(body)) {
      return;
    }
    Cue cue = cues.get(at);
    if (scenes[at]) {
      found.put(at, new Decided(LineKind.HEAD, Paragraph.Form.PROSE));
    } else if (cue != null) {
      boolean alone = cue.mark() == Cue.Mark.LINE;
      found.put(at, Decided.begins(alone ? Paragraph.Form.SPEAKER : Paragraph.Form.SPEECH));
    } else if (bracketed(at) > at) {
      put(at, bracketed(at));
    } else if (CURTAIN.matcher(body).matches() || isSetting(at)) {
      put(at, setting(at));
    } else if (labels.get(at).kind().isPart() || follows(at)) {
      boolean begins = running.before(at) != Between.NOTHING || follows(at);
      found.put(at, begins ? Decided.begins(Paragraph.Form.PROSE) : Decided.goesOn());
    }
  }

  /** Whether a line is the first below a name that has a line to itself, or below a direction. */
  private boolean follows(int at) {
    Cue above = cues.get(at - 1);
    return above != null && above.speech() < 0
        || at > 0 && found.get(at - 1) != null && found.get(at - 1).form() == Paragraph.Form.STAGE;
  }

  private void put(int from, int to) {
    found.put(from, Decided.begins(Paragraph.Form.STAGE));
    for (int k = from + 1; k < to; k++) {
      found.put(k, Decided.goesOn());
    }
  }

  /** One past the lines of a direction in brackets; {@code at} if none begins here. */
  private int bracketed(int at) {
    String body = body(at);
    char close = body.startsWith("(") ? ')' : body.startsWith("[") ? ']' : 0;
    for (int k = at; close != 0 && k < running.count() && k < at + DIRECTION; k++) {
      if (k > at && (running.before(k) == Between.BLANK || cues.containsKey(k))) {
        return at;
      }
      int shut = body(k).indexOf(close, k == at ? 1 : 0);
      if (shut >= 0) {
        return shut + 2 >= body(k).length() ? k + 1 : at;
      }
    }
    return at;
  }

  /** Whether a line stands between the heading of a scene and its first speech. */
  private boolean isSetting(int at) {
    int k = at - 1;
    while (k >= 0 && at - k <= SETTING && !scenes[k] && !cues.containsKey(k)) {
      k--;
    }
    Integer next = cues.higherKey(at);
    boolean near = next != null && k >= 0 && next - k <= SETTING;
    return near && scenes[k] && nextScene(at) > next;
  }

  private int nextScene(int at) {
    int k = at + 1;
    while (k < scenes.length && !scenes[k]) {
      k++;
    }
    return k;
  }

  private int setting(int at) {
    int end = at + 1;
    while (end < running.count()
        && running.before(end) == Between.NOTHING
        && !scenes[end]
        && !cues.containsKey(end)) {
      end++;
    }
    return end;
  }

  private String body(int at) {
    return lines.body(running.line(at));
  }
}
