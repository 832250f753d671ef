package org.copiste.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a person says about a document; it wins over what is inferred from the text.
 *
 * @param title title of the document
 * @param author its author
 * @param sender who wrote the letter
 * @param recipient to whom the letter was written
 * @param place where it was written
 * @param date when it was written, in ISO form
 * @param language language of the text, such as {@code fr}
 * @param licence a licence's address or a sentence about rights
 * @param publisher who publishes the encoding
 * @param facs address of a page's image, in which {@code {page}} stands for the page's place in the
 *     document counted from 1, {@code {image}} for the name of the image that the source names, and
 *     {@code {name}} for the document's name
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
    Optional<String> facs,
    Optional<String> published) {

  /** The names of the fields, which are also the keys of a configuration's header. */
  public static final List<String> FIELDS =
      List.of(
          "title",
          "author",
          "sender",
          "recipient",
          "place",
          "date",
          "language",
          "licence",
          "publisher",
          "facs",
          "published");

  /** Nothing said. */
  public static final Metadata NONE = of(Map.of());

  /**
   * Metadata from values by field name.
   *
   * @throws IllegalArgumentException if a name is none of {@link #FIELDS}
   */
  public static Metadata of(Map<String, String> values) {
    Map<String, String> left = new TreeMap<>(values);
    Metadata metadata =
        new Metadata(
            Optional.ofNullable(left.remove("title")),
            Optional.ofNullable(left.remove("author")),
            Optional.ofNullable(left.remove("sender")),
            Optional.ofNullable(left.remove("recipient")),
            Optional.ofNullable(left.remove("place")),
            Optional.ofNullable(left.remove("date")),
            Optional.ofNullable(left.remove("language")),
            Optional.ofNullable(left.remove("licence")),
            Optional.ofNullable(left.remove("publisher")),
            Optional.ofNullable(left.remove("facs")),
            Optional.ofNullable(left.remove("published")));
    if (!left.isEmpty()) {
      throw new IllegalArgumentException("unknown metadata: " + String.join(", ", left.keySet()));
    }
    return metadata;
  }

  /** The values by field name, in the order of {@link #FIELDS}, without the empty ones. */
  public Map<String, String> values() {
    Map<String, String> values = new LinkedHashMap<>();
    title.ifPresent(value -> values.put("title", value));
    author.ifPresent(value -> values.put("author", value));
    sender.ifPresent(value -> values.put("sender", value));
    recipient.ifPresent(value -> values.put("recipient", value));
    place.ifPresent(value -> values.put("place", value));
    date.ifPresent(value -> values.put("date", value));
    language.ifPresent(value -> values.put("language", value));
    licence.ifPresent(value -> values.put("licence", value));
    publisher.ifPresent(value -> values.put("publisher", value));
    facs.ifPresent(value -> values.put("facs", value));
    published.ifPresent(value -> values.put("published", value));
    return values;
  }

  /** This metadata, completed from another where this says nothing. */
  public Metadata orElse(Metadata other) {
    Map<String, String> values = other.values();
    values.putAll(values());
    return of(values);
  }
}
