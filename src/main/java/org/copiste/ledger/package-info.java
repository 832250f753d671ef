/**
 * The ledger and the decisions file: what was found in a source, and what a person decided about
 * it, read and written.
 */
package org.copiste.ledger;
