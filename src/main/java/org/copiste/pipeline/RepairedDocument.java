package org.copiste.pipeline;

import org.copiste.model.Document;

/**
 * A document and its corrected text.
 *
 * @param document every statement made about the source
 * @param text the corrected text in UTF-8, or the file that it was taken from with the corrections
 */
public record RepairedDocument(Document document, byte[] text) {}
