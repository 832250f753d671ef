package org.copiste.repair;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.copiste.language.Lexicon;
import org.copiste.model.Document;
import org.copiste.model.Edit;
import org.copiste.model.Lessons;
import org.copiste.model.Reading;
import org.copiste.model.Span;
import org.copiste.model.Stage;

/**
 * Applies the corrector's edits that reach the threshold and records the others as candidates.
 * Guarded places stay as they are, whatever the corrector proposes.
 */
public final class RepairStage implements Stage {

  /** Edits less probable than this are not recorded at all. */
  private static final double WORTH_A_LOOK = 0.1;

  private final Corrector corrector;
  private final Lexicon lexicon;
  private final RepairOptions options;
  private final Lessons lessons;

  /**
   * Makes the stage.
   *
   * @param corrector proposes the edits
   * @param lexicon the words that count as right everywhere: dictionary, user's words, names
   * @param options the user's options
   */
  public RepairStage(Corrector corrector, Lexicon lexicon, RepairOptions options) {
    this(corrector, lexicon, options, Lessons.NONE);
  }

  /**
   * Makes the stage.
   *
   * @param corrector proposes the edits
   * @param lexicon the words that count as right everywhere: dictionary, user's words, names
   * @param options the user's options
   * @param lessons what the decisions of persons teach
   */
  public RepairStage(Corrector corrector, Lexicon lexicon, RepairOptions options, Lessons lessons) {
    this.corrector = corrector;
    this.lexicon = lexicon;
    this.options = options;
    this.lessons = lessons;
  }

  @Override
  public Document apply(Document document) {
    Preparation prepared = Preparation.of(document, lexicon, options, lessons);
    DocumentText seen = prepared.seen();
    Reading reading = document.reading();
    List<Proposed> byTrust = new ArrayList<>();
    for (Edit edit : corrector.correct(seen, prepared.passages())) {
      Edit minimal = edit.minimal(seen.text());
      boolean changes = !minimal.at().isEmpty() || !minimal.to().isEmpty();
      if (changes && !seen.guard().touches(minimal.at())) {
        byTrust.add(new Proposed(edit.at(), minimal));
      }
    }
    byTrust.sort(
        Comparator.comparingDouble((Proposed one) -> one.edit().p())
            .reversed()
            .thenComparing(one -> one.edit().at()));
    NavigableSet<Span> taken = new TreeSet<>();
    List<Edit> applied = new ArrayList<>();
    Set<String> said = new HashSet<>();
    List<Edit> candidates = new ArrayList<>(document.candidates());
    for (Proposed one : byTrust) {
      Edit edit = one.edit();
      if (!said.add(edit.at() + edit.to())) {
        continue;
      }
      if (edit.p() >= options.accept() && isFree(taken, one.whole())) {
        taken.add(one.whole());
        applied.add(edit);
      } else if (edit.kind() != Edit.Kind.NORMAL && edit.p() >= WORTH_A_LOOK) {
        candidates.add(edit.moved(reading.toSource(edit.at())));
      }
    }
    applied.sort(Comparator.comparing(Edit::at));
    candidates.sort(Comparator.comparing(Edit::at));
    return document.withReading(reading.then(List.copyOf(applied))).withCandidates(candidates);
  }

  /**
   * An edit that may be applied.
   *
   * @param whole what the corrector would replace: two ways to read one word exclude each other,
   *     also where they differ from it at different letters
   * @param edit the letters that differ
   */
  private record Proposed(Span whole, Edit edit) {}

  /** Whether no applied edit overlaps the place or inserts at it. */
  private static boolean isFree(NavigableSet<Span> taken, Span at) {
    Span before = taken.floor(at);
    Span after = taken.ceiling(at);
    return (before == null || (before.end() <= at.start() && !before.equals(at)))
        && (after == null || at.end() <= after.start());
  }
}
