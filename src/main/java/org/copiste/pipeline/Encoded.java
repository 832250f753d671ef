package org.copiste.pipeline;

import org.copiste.model.Document;

/**
 * A finished encoding.
 *
 * @param document everything known about the source
 * @param tei the TEI file
 */
public record Encoded(Document document, byte[] tei) {}
