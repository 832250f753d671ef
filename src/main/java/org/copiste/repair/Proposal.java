package org.copiste.repair;

import org.copiste.model.Edit;
import org.copiste.model.Span;

/**
 * A replacement that a rule proposes.
 *
 * @param at the place in the seen text
 * @param to the replacement
 * @param kind whether the error is the OCR's or the author's
 * @param subtype type of error: {@code glyph}, {@code accent}, {@code hyphen}, {@code
 *     segmentation}, {@code punctuation} or {@code case}
 * @param rule the rule that proposes it
 * @param p probability that the proposal is right; each rule says where it has its figure from
 */
public record Proposal(Span at, String to, Edit.Kind kind, String subtype, String rule, double p) {}
