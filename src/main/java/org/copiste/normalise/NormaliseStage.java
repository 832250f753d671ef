package org.copiste.normalise;

import java.util.ArrayList;
import java.util.List;
import org.copiste.language.text.Compounds;
import org.copiste.model.Document;
import org.copiste.model.Edit;
import org.copiste.model.MarkedDivision;
import org.copiste.model.Stage;
import org.copiste.model.Step;

/** Applies the normalising rules one after another, each to the result of the one before. */
public final class NormaliseStage implements Stage {
  /** Marks are composed last, with letters that a removed character may have stood beside. */
  private static final List<Rule> RULES =
      List.of(new Ligatures(), new OddSpaces(), new SoftHyphens(), new Controls(), new Composed());

  /**
   * Probability that a word is divided where the file says so: of 556 divisions in the newspapers
   * of a library, two were compounds.
   */
  private static final double MARKED = 0.996;

  @Override
  public Document apply(Document document) {
    Document result = withMarkedDivisions(document);
    for (Rule rule : RULES) {
      List<Edit> edits = new ArrayList<>();
      rule.find(result.reading().text(), edits);
      result = result.withReading(result.reading().then(edits));
    }
    return result;
  }

  private static boolean joins(MarkedDivision division) {
    return switch (division.mark()) {
      case WHOLE, SIGN -> true;
      case APART -> !Compounds.holds(division.first(), division.rest());
      case COMPOUND -> false;
    };
  }

  /** Joins the words of which the file says that a line's end divides them. */
  private static Document withMarkedDivisions(Document document) {
    List<Edit> edits = new ArrayList<>();
    for (MarkedDivision division : MarkedDivision.of(document.source())) {
      if (joins(division)) {
        edits.add(
            Edit.of(
                document.reading().toSeen(division.gap()),
                "",
                Edit.Kind.NORMAL,
                "hyphen",
                new Step("normalise", "marked-division", MARKED)));
      }
    }
    return document.withReading(document.reading().then(edits));
  }
}
