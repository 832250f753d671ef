package org.copiste;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.copiste.model.Document;
import org.copiste.model.Edit;
import org.copiste.pipeline.RepairedDocument;

/**
 * A corrected plain text, with the corrections behind it. Offsets are UTF-16 code units of {@code
 * document().source().text()}, and spans are half-open. Immutable.
 */
public final class Repaired {
  private final RepairedDocument repaired;

  Repaired(RepairedDocument repaired) {
    this.repaired = repaired;
  }

  /** The corrected text, with the line ends of the source. Note calls and labels are as read. */
  public String text() {
    return new String(repaired.text(), StandardCharsets.UTF_8);
  }

  /** The corrections applied, in the order of the text, disjoint. */
  public List<Edit> edits() {
    return document().reading().edits();
  }

  /** Corrections that were considered and not applied; they may overlap. */
  public List<Edit> candidates() {
    return document().candidates();
  }

  /** What a person should know about the text, in the order in which it was found. */
  public List<Problem> problems() {
    return document().diagnostics().stream()
        .map(diagnostic -> Problem.of(document().source(), diagnostic))
        .toList();
  }

  /** Everything known about the document after repair. */
  public Document document() {
    return repaired.document();
  }

  @Override
  public String toString() {
    return "Repaired[" + document().source().file() + ", " + edits().size() + " edits]";
  }
}
