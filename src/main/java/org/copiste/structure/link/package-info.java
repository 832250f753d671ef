/**
 * Which call belongs to which note, as one alignment for each group of notes, and which notes are
 * uncertain or may have been missed.
 */
package org.copiste.structure.link;
