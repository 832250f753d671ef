package org.copiste.normalise;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.copiste.language.text.Compounds;
import org.copiste.model.Document;
import org.copiste.model.Edit;
import org.copiste.model.MarkedDivision;
import org.copiste.model.Stage;
import org.copiste.model.Step;

/** Applies the normalising rules one after another, each to the result of the one before. */
public final class NormaliseStage implements Stage {
  /**
   * Probability that a word is divided where the file says so: of 548 divisions in the newspapers
   * of a library, four were compounds, all of them in the dictionary.
   */
  private static final double MARKED = 0.996;

  private final Predicate<String> known;

  /** Marks are composed last, with letters that a removed character may have stood beside. */
  private final List<Rule> rules;

  /** A stage that knows no words. */
  public NormaliseStage() {
    this(word -> false);
  }

  /**
   * A stage with a lexicon.
   *
   * @param known whether a word is a word of the language; pure
   */
  public NormaliseStage(Predicate<String> known) {
    this.known = known;
    this.rules =
        List.of(
            new LongS(known),
            new Ligatures(),
            new OddSpaces(),
            new SoftHyphens(),
            new Controls(),
            new Composed());
  }

  @Override
  public Document apply(Document document) {
    Document result = withMarkedDivisions(document);
    for (Rule rule : rules) {
      List<Edit> edits = new ArrayList<>();
      rule.find(result.reading().text(), edits);
      result = result.withReading(result.reading().then(edits));
    }
    return result;
  }

  /** A word that only has a hyphen is not divided, whatever the file says. */
  private boolean joins(MarkedDivision division) {
    boolean compound =
        known.test(division.first() + "-" + division.rest())
            && !known.test(division.first() + division.rest());
    return !compound
        && switch (division.mark()) {
          case WHOLE, SIGN -> true;
          case APART -> !Compounds.holds(division.first(), division.rest());
          case COMPOUND -> false;
        };
  }

  /** Joins the words of which the file says that a line's end divides them. */
  private Document withMarkedDivisions(Document document) {
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
