package org.copiste.repair.opinion;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copiste.model.Edit;
import org.copiste.model.Lessons;
import org.copiste.model.Span;
import org.copiste.model.Step;
import org.copiste.repair.Corrector;
import org.copiste.repair.DocumentText;
import org.copiste.repair.Passage;

/**
 * Weighs edits by what persons decided about the same words elsewhere. What they read for a word
 * that no dictionary has is proposed wherever the word stands; of a word that exists only their
 * rejections count, since what it stands for depends on the words around it.
 */
public final class TaughtCorrector implements Corrector {
  /** How much more probable each place makes a reading of an unknown word. */
  private static final double ONE_PLACE = 6;

  /** So many places count, and no more. */
  private static final int MOST = 3;

  /** So many undecided places are taken to have been right for a reading of a known word. */
  private static final double USUAL = 10;

  /**
   * A reading that persons accepted has at least this probability before their places are counted,
   * however improbable it is to the program.
   */
  private static final double UNSEEN = 0.4;

  private static final int SHORTEST = 3;

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  private final Corrector first;

  /**
   * Makes the corrector.
   *
   * @param first supplies the edits
   */
  public TaughtCorrector(Corrector first) {
    this.first = first;
  }

  @Override
  public List<Edit> correct(DocumentText seen, List<Passage> passages) {
    List<Edit> edits = first.correct(seen, passages);
    if (seen.lessons().readings().isEmpty()) {
      return edits;
    }
    Map<String, List<Lessons.Reading>> taught = new HashMap<>();
    for (Lessons.Reading reading : seen.lessons().readings()) {
      taught.computeIfAbsent(reading.change().from(), f -> new ArrayList<>()).add(reading);
    }
    List<Edit> weighed = new ArrayList<>(edits.size());
    Map<Span, Set<String>> read = new HashMap<>();
    DocumentText listed = seen.withoutOwnWords();
    for (Edit edit : edits) {
      Span word = word(seen.text(), edit.at());
      Lessons.Change change = Lessons.Change.in(word.of(seen.text()), seen(seen, word, edit));
      read.computeIfAbsent(word, w -> new HashSet<>()).add(change.to());
      weighed.add(weighed(listed, edit, change, taught.getOrDefault(change.from(), List.of())));
    }
    Matcher words = WORD.matcher(seen.text());
    while (words.find()) {
      Span word = new Span(words.start(), words.end());
      List<Lessons.Reading> here = taught.getOrDefault(words.group(), List.of());
      for (Lessons.Reading reading : here) {
        Lessons.Change change = reading.change();
        boolean known = change.from().length() < SHORTEST || listed.knows(change.from());
        if (reading.right() > 0
            && !known
            && read.computeIfAbsent(word, w -> new HashSet<>()).add(change.to())) {
          Step none = new Step("repair", Corrector.DECODER, UNSEEN);
          Edit edit = Edit.of(word, change.to(), Edit.Kind.OCR, "reading", none);
          weighed.add(weighed(listed, edit, change, here));
        }
      }
    }
    return weighed;
  }

  private static Span word(String text, Span at) {
    int start = at.start();
    int end = at.end();
    while (start > 0 && Character.isLetterOrDigit(text.charAt(start - 1))) {
      start--;
    }
    while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    return new Span(start, end);
  }

  private static String seen(DocumentText seen, Span word, Edit edit) {
    return seen.text().substring(word.start(), edit.at().start())
        + edit.to()
        + seen.text().substring(edit.at().end(), word.end());
  }

  private static Edit weighed(
      DocumentText seen, Edit edit, Lessons.Change change, List<Lessons.Reading> taught) {
    int right = 0;
    int wrong = 0;
    int others = 0;
    for (Lessons.Reading reading : taught) {
      boolean same = reading.change().equals(change);
      right += same ? reading.right() : 0;
      wrong += same ? reading.wrong() : 0;
      others += same ? 0 : reading.right();
    }
    int net = Math.min(MOST, Math.max(0, right - others)) - Math.min(wrong, MOST);
    double odds =
        isKnown(seen, change.from())
            ? Math.min(1, (right + USUAL) / (wrong + USUAL))
            : Math.pow(ONE_PLACE, net);
    double p = seen.lessons().weighed(edit.p(), UNSEEN, odds, seen.options().accept());
    if (p == edit.p()) {
      return edit;
    }
    List<Step> why = new ArrayList<>(edit.why());
    why.add(new Step("decisions", "learned " + (right + wrong) + " places", p));
    return new Edit(
        edit.at(), edit.to(), edit.kind(), edit.subtype(), p, edit.resp(), edit.group(), why);
  }

  /** Whether all parts of what was read exist. */
  private static boolean isKnown(DocumentText seen, String from) {
    Matcher parts = WORD.matcher(from);
    boolean known = from.length() < SHORTEST;
    boolean all = true;
    while (!known && parts.find()) {
      all &= seen.knows(parts.group());
    }
    return known || all;
  }
}
