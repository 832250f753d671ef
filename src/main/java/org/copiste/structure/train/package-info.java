/** Reads letters whose lines a person has labelled, and learns the labelling of lines from them. */
package org.copiste.structure.train;
