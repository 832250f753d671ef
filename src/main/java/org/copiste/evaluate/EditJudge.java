package org.copiste.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.copiste.model.Span;

/**
 * Judges edits one by one against a gold text. An edit is right if the words around it are nearer
 * to the gold with it than without it, all other applied edits being made; otherwise it is wrong.
 * Edits that only normalise ({@code normal}) are not judged.
 */
final class EditJudge {
  /** A divided word in the gold, where line ends are blanks. */
  private static final Pattern DIVISION = Pattern.compile("[¬\u00ad] ");

  private final String source;
  private final String gold;
  private final List<LedgerFile.Change> edits;
  private final int[] toGold;

  private EditJudge(String source, String gold, List<LedgerFile.Change> edits) {
    this.source = source;
    this.gold = blanks(gold);
    this.edits = edits;
    this.toGold = Aligner.characters(blanks(source), this.gold).toSecond(source.length());
  }

  /** The judged edits, candidates included, in the ledger's order. */
  static List<Calibration.Judged> judge(String source, String gold, LedgerFile ledger) {
    List<LedgerFile.Change> edits =
        ledger.edits().stream().filter(e -> e.at().end() <= source.length()).toList();
    EditJudge judge = new EditJudge(source, gold, edits);
    List<Calibration.Judged> judged = new ArrayList<>();
    for (LedgerFile.Change edit : edits) {
      if (!edit.kind().equals("normal")) {
        judged.add(
            new Calibration.Judged(edit.p(), judge.isRight(edit), edit.subtype(), edit.rule()));
      }
    }
    return judged;
  }

  private boolean isRight(LedgerFile.Change edit) {
    Span words = around(edit.at());
    String meant = collapse(wholeWords(toGold[words.start()], toGold[words.end()]));
    String with = collapse(read(words, edit, true));
    String without = collapse(read(words, edit, false));
    return distance(with, meant) < distance(without, meant);
  }

  /**
   * A stretch of the gold, extended to whole words: a minimal alignment may leave a letter outside,
   * such as the {@code l} of {@code l'armée} read as {@code Yarmée}.
   */
  private String wholeWords(int from, int to) {
    int start = from;
    int end = to;
    while (start > 0 && gold.charAt(start - 1) != ' ') {
      start--;
    }
    while (end < gold.length() && gold.charAt(end) != ' ') {
      end++;
    }
    return DIVISION.matcher(gold.substring(start, end)).replaceAll("");
  }

  /** The span extended to the blanks on both sides, or over both words if it is itself a blank. */
  private Span around(Span at) {
    int start = at.start();
    int end = at.end();
    while (start > 0 && !Character.isWhitespace(source.charAt(start - 1))) {
      start--;
    }
    while (end < source.length() && !Character.isWhitespace(source.charAt(end))) {
      end++;
    }
    return new Span(start, end);
  }

  /** A stretch of the source with all applied edits, with or without the one being judged. */
  private String read(Span stretch, LedgerFile.Change judged, boolean with) {
    StringBuilder out = new StringBuilder();
    int done = stretch.start();
    for (int i = Span.firstFrom(stretch.start(), edits, LedgerFile.Change::at);
        i < edits.size();
        i++) {
      LedgerFile.Change edit = edits.get(i);
      if (edit.at().start() > stretch.end()) {
        break;
      }
      boolean other =
          edit.applied()
              && !edit.equals(judged)
              && !edit.at().overlaps(judged.at())
              && edit.at().end() <= stretch.end();
      boolean made = with && edit.equals(judged);
      if ((made || other) && edit.at().start() >= done) {
        out.append(source, done, edit.at().start()).append(edit.to());
        done = edit.at().end();
      }
    }
    return out.append(source, done, stretch.end()).toString();
  }

  private static String blanks(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      out.append(Character.isWhitespace(text.charAt(i)) ? ' ' : text.charAt(i));
    }
    return out.toString();
  }

  private static String collapse(String text) {
    return TextForm.EXACT.of(text);
  }

  private static long distance(String a, String b) {
    return Aligner.characters(a, b).counts().errors();
  }
}
