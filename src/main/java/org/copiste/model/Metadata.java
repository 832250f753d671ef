package org.copiste.model;

import java.util.Optional;

/**
 * What a person says of a document in the configuration; it wins over what is inferred.
 *
 * @param title title of the document
 * @param author its author
 * @param sender who wrote the letter
 * @param recipient to whom
 * @param place where it was written
 * @param date when it was written, in ISO form
 * @param language language of the text, such as {@code fr}
 * @param licence a licence's address or a sentence about rights
 * @param publisher who publishes the encoding
 * @param published day of publication, in ISO form
 */
public record Metadata(
    Optional<String> title,
    Optional<String> author,
    Optional<String> sender,
    Optional<String> recipient,
    Optional<String> place,
    Optional<String> date,
    Optional<String> language,
    Optional<String> licence,
    Optional<String> publisher,
    Optional<String> published) {

  private static final Optional<String> NO = Optional.empty();

  /** Nothing said. */
  public static final Metadata NONE = new Metadata(NO, NO, NO, NO, NO, NO, NO, NO, NO, NO);
}
