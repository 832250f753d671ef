package org.copiste.pipeline;

import org.copiste.model.Document;

/**
 * A repaired text.
 *
 * @param document everything known about the source
 * @param text the repaired text in UTF-8
 */
public record Repaired(Document document, byte[] text) {}
