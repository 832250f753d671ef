package org.copiste.pipeline;

import org.copiste.model.Document;

/**
 * A document and its corrected text.
 *
 * @param document every statement made about the source
 * @param text the corrected text in UTF-8
 */
public record RepairedDocument(Document document, byte[] text) {}
