package org.copiste.read.page;

import org.copiste.model.Layout;

/**
 * A page as it is read.
 *
 * @param text its lines in reading order, each with a line feed after it; empty for a page without
 *     text
 * @param page where they stand; offsets count from the beginning of {@code text}
 */
public record PageText(String text, Layout.Page page) {}
