package org.copiste.encode.restore;

import org.copiste.model.Encoding;

/**
 * A restored source.
 *
 * @param text the text without byte-order mark
 * @param encoding the character encoding of the original file
 * @param sha256 SHA-256 of the original bytes according to the header; the empty string if it does
 *     not say
 */
public record Restored(String text, Encoding encoding, String sha256) {}
