/** METS: the order of a volume's pages and the files that hold them. */
package org.copiste.read.mets;
