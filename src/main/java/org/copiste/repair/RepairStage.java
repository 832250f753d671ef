package org.copiste.repair;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.copiste.language.Lexicon;
import org.copiste.model.Candidate;
import org.copiste.model.Document;
import org.copiste.model.Edit;
import org.copiste.model.Reading;
import org.copiste.model.Span;
import org.copiste.model.Stage;

/**
 * Asks a corrector what the recognition misread, applies what is sure enough, and records the rest
 * as candidates. What it must not touch stays as it is, whatever the corrector says.
 */
public final class RepairStage implements Stage {

  /** What is less probable than this is not even recorded. */
  private static final double WORTH_A_LOOK = 0.1;

  private final Corrector corrector;
  private final Lexicon lexicon;
  private final RepairOptions options;

  /**
   * Makes the stage.
   *
   * @param corrector who says what should be read otherwise
   * @param lexicon the words that count as right everywhere: dictionary, user's words, names
   * @param options what the user asked for
   */
  public RepairStage(Corrector corrector, Lexicon lexicon, RepairOptions options) {
    this.corrector = corrector;
    this.lexicon = lexicon;
    this.options = options;
  }

  @Override
  public Document apply(Document document) {
    Preparation prepared = Preparation.of(document, lexicon, options);
    SeenText seen = prepared.seen();
    Reading reading = document.reading();
    List<Edit> byTrust = new ArrayList<>();
    for (Edit edit : corrector.correct(seen, prepared.passages())) {
      Edit minimal = edit.minimal(seen.text());
      boolean changes = !minimal.at().isEmpty() || !minimal.to().isEmpty();
      if (changes && !seen.guard().touches(minimal.at())) {
        byTrust.add(minimal);
      }
    }
    byTrust.sort(Comparator.comparingDouble(Edit::p).reversed().thenComparing(Edit::at));
    TreeMap<Span, Edit> applied = new TreeMap<>();
    Set<String> said = new HashSet<>();
    List<Candidate> candidates = new ArrayList<>(document.candidates());
    for (Edit edit : byTrust) {
      if (!said.add(edit.at() + edit.to())) {
        continue;
      }
      if (edit.p() >= options.accept() && isFree(applied, edit.at())) {
        applied.put(edit.at(), edit);
      } else if (edit.kind() != Edit.Kind.NORMAL && edit.p() >= WORTH_A_LOOK) {
        candidates.add(new Candidate(edit.moved(reading.toSource(edit.at()))));
      }
    }
    candidates.sort(Comparator.comparing(c -> c.edit().at()));
    return document
        .withReading(reading.then(List.copyOf(applied.values())))
        .withCandidates(candidates);
  }

  /** Whether no applied edit overlaps the place or inserts at it. */
  private static boolean isFree(TreeMap<Span, Edit> applied, Span at) {
    Span before = applied.floorKey(at);
    Span after = applied.ceilingKey(at);
    return (before == null || (before.end() <= at.start() && !before.equals(at)))
        && (after == null || at.end() <= after.start());
  }
}
