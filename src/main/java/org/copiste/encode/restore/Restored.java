package org.copiste.encode.restore;

import java.nio.charset.StandardCharsets;
import org.copiste.model.Encoding;
import org.copiste.model.Source;

/**
 * A restored source.
 *
 * @param text the text without byte-order mark
 * @param encoding the character encoding of the original file
 * @param sha256 SHA-256 of the original bytes according to the header; the empty string if it does
 *     not say
 */
public record Restored(String text, Encoding encoding, String sha256) {

  /** The text as a source with this name. */
  public Source source(String name) {
    int bytes = text.getBytes(StandardCharsets.UTF_8).length;
    return Source.of(name, text, bytes, sha256, encoding);
  }
}
