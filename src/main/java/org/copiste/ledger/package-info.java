/**
 * Reads and writes the ledger, what was found in a source, and the decisions file, what a person
 * decided about it.
 */
package org.copiste.ledger;
