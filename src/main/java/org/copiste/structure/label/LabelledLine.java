package org.copiste.structure.label;

import org.copiste.structure.line.ParagraphBreaks;

/**
 * A line of the running text, as the labelling sees it.
 *
 * @param body its text as read, without white space at the ends
 * @param indent columns of white space before it
 * @param before what stands between it and the line of running text before it
 */
public record LabelledLine(String body, int indent, ParagraphBreaks.Between before) {}
