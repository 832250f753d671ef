/**
 * How good a repair, a reading of names or a structure is, measured against a gold standard.
 *
 * <p>{@link org.copiste.evaluate.Evaluation} is the way in. Text is compared as it is and in the
 * form in which the HIPE-OCRepair competition compares it; ledgers are compared by exact places.
 */
package org.copiste.evaluate;
