/** Beam search through a lattice, with the posterior probability of each edge. */
package org.copiste.repair.search;
