/**
 * Corrects OCR errors.
 *
 * <p>{@link org.copiste.repair.RepairStage} shows a {@link org.copiste.repair.Corrector} the text
 * as it is read so far, cut into passages and tokens, with the places that nobody may touch. What
 * comes back are edits with probabilities; the stage applies the sure ones and records the others
 * as candidates. All offsets in this package are UTF-16 code units of the text as it is seen
 * (half-open), unless something is called "in the source".
 *
 * <p>The corrector that ships is made of these rooms, each of which may use those before it: {@code
 * token} cuts the text into words as the OCR has them; {@code lattice} says what each may stand
 * for; {@code search} finds the best way through the lattice; {@code classify} is the classifier of
 * edits and {@code feature} gathers the evidence that it weighs; {@code decode} puts them together.
 * Beside it {@code rule} holds rules for signs that the decoder does not see, and {@code opinion}
 * asks LanguageTool.
 */
package org.copiste.repair;
