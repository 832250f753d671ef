package org.copiste.repair;

import java.util.List;
import org.copiste.language.Confusions;
import org.copiste.model.Edit;
import org.copiste.model.Span;

/**
 * What a place could be instead of what it reads.
 *
 * @param at the place in the seen text
 * @param to what would stand there
 * @param kind whose slip it would be
 * @param subtype what sort of slip: {@code glyph}, {@code accent}, {@code hyphen}, {@code
 *     segmentation}, {@code punctuation} or {@code case}
 * @param rule the rule that proposes it
 * @param evidence how well it fits, as a rule sees it
 */
public record Proposal(
    Span at, String to, Edit.Kind kind, String subtype, String rule, Evidence evidence) {

  /** How well a proposal fits. */
  public sealed interface Evidence permits Sure, Shape {}

  /**
   * The rule itself says how often it is right, because the place leaves no other choice.
   *
   * @param p probability that the proposal is right
   */
  public record Sure(double p) implements Evidence {}

  /**
   * The rule only says that the OCR may have read one word for another; the chooser weighs it
   * against the word's frequency and the other proposals for the same token.
   *
   * @param cost natural logarithm of how unlikely the misreading is; 0 for no misreading
   * @param word the word that is meant, as it is looked up
   * @param why the misreadings that it takes, as far as they are known
   */
  public record Shape(double cost, String word, List<Confusions.Misreading> why)
      implements Evidence {

    /** Copies the misreadings. */
    public Shape {
      why = List.copyOf(why);
    }

    /** A misreading of which only the cost is known. */
    public Shape(double cost, String word) {
      this(cost, word, List.of());
    }
  }
}
