package org.copiste.encode.restore;

import org.copiste.model.Encoding;

/**
 * A source rebuilt from TEI.
 *
 * @param text the decoded text, without byte-order mark
 * @param encoding how it was encoded
 * @param sha256 SHA-256 of the original bytes as the header has it; empty if it has none
 */
public record Restored(String text, Encoding encoding, String sha256) {}
