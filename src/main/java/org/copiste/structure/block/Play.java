package org.copiste.structure.block;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
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
              + "\\s+(?:\\d{1,2}|[IVXL]{1,6}(?:"
              + PhraseTable.read("letters/datelines").pattern("ordinal-ending")
              + "|\\p{L}?e|°)?|"
              + HeadingWords.ordinals()
              + "|"
              + WORDS.pattern("last")
              + "))(?!\\p{L}).*");

  private static final int LONGEST_SCENE = 120;

  /** Lines from a scene's heading to its first speech, at most. */
  private static final int SETTING = 25;

  /** Lines of a play after its last cue, at most; an extract that goes on has fewer. */
  private static final int LAST_SPEECH = 40;

  /** Lines of one direction in brackets, at most. */
  private static final int DIRECTION = 8;

  /** Cues under the heading of a scene, and without one, at least. */
  private static final int CUES = 2;

  private static final int CUES_OF_DIALOGUE = 4;

  /** Without the heading of a scene: share of the cues that return to the last but one speaker. */
  private static final double RETURNS = 0.4;

  /** Mean lines from cue to cue, at most, under the heading of a scene and without one. */
  private static final int APART = 25;

  private static final int APART_IN_DIALOGUE = 12;

  /** Probability from which the labelling of a dateline or a letterhead counts against a play. */
  private static final double SURE = 0.7;

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
    cues.putAll(new CueFinder(lines, running, scenes, headed).find());
    if (isHeadedPlay()) {
      int last = cues.lastKey();
      int n = running.count();
      decide(Math.min(cues.firstKey(), firstScene()), n - last <= LAST_SPEECH ? n : reply(last));
    } else {
      dialogues();
    }
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

  private boolean isHeadedPlay() {
    return headed
        && cues.size() >= CUES
        && apart(cues) <= APART
        && Math.abs(cues.firstKey() - firstScene()) <= 2 * SETTING;
  }

  private static double apart(SortedMap<Integer, Cue> cues) {
    return (double) (cues.lastKey() - cues.firstKey()) / (cues.size() - 1);
  }

  /** Decides on the dialogues of a text without scenes, such as one in a novel. */
  private void dialogues() {
    Integer first = cues.isEmpty() ? null : cues.firstKey();
    while (first != null) {
      int last = first;
      Integer next = cues.higherKey(last);
      while (next != null && next - last <= APART) {
        last = next;
        next = cues.higherKey(last);
      }
      if (isDialogue(cues.subMap(first, last + 1)) && !isHeadOfLetter(first, last)) {
        decide(first, reply(last));
      }
      first = next;
    }
  }

  private static boolean isDialogue(SortedMap<Integer, Cue> cues) {
    if (cues.size() < CUES_OF_DIALOGUE || apart(cues) > APART_IN_DIALOGUE) {
      return false;
    }
    List<String> names = cues.values().stream().map(Cue::name).toList();
    int returns = 0;
    for (int i = 2; i < names.size(); i++) {
      boolean turn = !names.get(i).equals(names.get(i - 1));
      returns += turn && names.get(i).equals(names.get(i - 2)) ? 1 : 0;
    }
    return returns >= RETURNS * (names.size() - 2);
  }

  /**
   * Whether dates or letterheads stand between the lines, as in forms with a heading that recurs.
   */
  private boolean isHeadOfLetter(int from, int to) {
    for (int at = from; at <= to; at++) {
      LabelledKind label = labels.get(at);
      boolean head = label.kind() == LineKind.DATELINE || label.kind() == LineKind.LETTERHEAD;
      if (head && label.p() >= SURE) {
        return true;
      }
    }
    return false;
  }

  /** One past the paragraph of the speech that a cue begins. */
  private int reply(int cue) {
    Cue name = cues.get(cue);
    int end = cue + (name != null && name.speech() < 0 ? 2 : 1);
    while (end < running.count() && running.before(end) == Between.NOTHING) {
      end++;
    }
    return Math.min(end, running.count());
  }

  private void decide(int from, int to) {
    for (int at = from; at < to; at++) {
      decide(at);
    }
    PlayVerse verse = new PlayVerse(lines, running, found);
    boolean all = verse.find(from, to);
    int scene = from;
    for (int at = from + 1; at <= to && !all; at++) {
      if (at == to || scenes[at]) {
        verse.find(scene, at);
        scene = at;
      }
    }
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
    } else if (CueFinder.isCurtain(body) || isSetting(at)) {
      put(at, setting(at));
    } else if (labels.get(at).kind().isPart() || follows(at)) {
      boolean begins = running.before(at) != Between.NOTHING || follows(at);
      found.put(at, begins ? Decided.begins(Paragraph.Form.PROSE) : Decided.goesOn());
    }
  }

  /** Whether a line is the first below a name that has a line to itself, or below a direction. */
  private boolean follows(int at) {
    Cue above = cues.get(at - 1);
    Decided before = found.get(at - 1);
    return above != null && above.speech() < 0
        || before != null && before.form() == Paragraph.Form.STAGE;
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
