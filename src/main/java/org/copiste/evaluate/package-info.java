/**
 * Measures repair, names and structure against a gold standard.
 *
 * <p>{@link org.copiste.evaluate.Evaluation} is the entry point. Texts are compared as they are and
 * in the form of the HIPE-OCRepair competition; ledgers by exact places.
 */
package org.copiste.evaluate;
