package org.copiste.cli;

import java.util.EnumMap;
import java.util.Map;
import org.copiste.batch.Figure;
import org.copiste.model.Document;
import org.copiste.quality.Corrections;

/** The figures of a document that are told when it is done. */
final class Counted {
  private Counted() {}

  /** Those of a text whose words were corrected and nothing else. */
  static Map<Figure, Integer> repaired(Document document) {
    Map<Figure, Integer> figures = new EnumMap<>(Figure.class);
    Corrections corrections = Corrections.of(document.reading().edits(), document.candidates());
    figures.put(Figure.CORRECTIONS, corrections.made());
    figures.put(Figure.DOUBTFUL, corrections.doubtful());
    return figures;
  }

  /** Those of a text in which notes and names were looked for, too. */
  static Map<Figure, Integer> encoded(Document document) {
    Map<Figure, Integer> figures = repaired(document);
    figures.put(
        Figure.UNLINKED,
        (int) document.notes().stream().filter(note -> note.call().isEmpty()).count());
    figures.put(
        Figure.UNVERIFIED,
        (int)
            document.mentions().stream()
                .filter(name -> name.ref().isEmpty())
                .flatMap(name -> name.entity().stream())
                .distinct()
                .count());
    return figures;
  }
}
