/** The lattice of a passage: candidates for each word, and the edges that stand for them. */
package org.copiste.repair.lattice;
