package org.copiste.repair;

import org.copiste.model.Edit;
import org.copiste.model.Span;

/**
 * What a rule would put in place of what stands there.
 *
 * @param at the place in the seen text
 * @param to what would stand there
 * @param kind whose slip it would be
 * @param subtype what sort of slip: {@code glyph}, {@code accent}, {@code hyphen}, {@code
 *     segmentation}, {@code punctuation} or {@code case}
 * @param rule the rule that proposes it
 * @param p probability that the proposal is right; each rule says where it has its figure from
 */
public record Proposal(Span at, String to, Edit.Kind kind, String subtype, String rule, double p) {}
