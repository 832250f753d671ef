/**
 * What kind each line of the running text is: a labelling of all lines of a document at once, by a
 * model that {@code copiste train lines} has learnt from letters of many hands.
 */
package org.copiste.structure.label;
