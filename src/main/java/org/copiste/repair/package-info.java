/**
 * Mends what the recognition misread.
 *
 * <p>{@link org.copiste.repair.RepairStage} shows a {@link org.copiste.repair.Corrector} the text
 * as it is read so far, cut into passages and tokens, with the places that nobody may touch. What
 * comes back are edits with probabilities; the stage applies the sure ones and records the others
 * as candidates. All offsets in this package are UTF-16 code units of the text as it is seen
 * (half-open), unless something is called "in the source".
 */
package org.copiste.repair;
