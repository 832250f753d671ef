/**
 * Paragraphs of the running text and what each of them is: heading, prose, verse, list item, table
 * row or a part of a letter.
 */
package org.copiste.structure.block;
