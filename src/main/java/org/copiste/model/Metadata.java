package org.copiste.model;

import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What a person says about a document; it wins over what is inferred from the text.
 *
 * @param values by field name, in the order of {@link #FIELDS}; of a field that is missing nothing
 *     is said
 */
public record Metadata(Map<String, String> values) {
  /** What parts the editors. */
  private static final String AND = ";";

  /** The names of the fields, which are also the keys of a configuration's header. */
  public static final List<String> FIELDS =
      List.of(
          "title",
          "author",
          "editors",
          "sender",
          "recipient",
          "place",
          "date",
          "language",
          "licence",
          "licence-target",
          "publisher",
          "project",
          "settlement",
          "repository",
          "collection",
          "shelfmark",
          "print",
          "facsimile",
          "facs",
          "published");

  /** Nothing said. */
  public static final Metadata NONE = new Metadata(Map.of());

  /**
   * Puts the values in order.
   *
   * @throws IllegalArgumentException if a name is none of {@link #FIELDS}
   */
  public Metadata {
    Set<String> strange = new TreeSet<>(values.keySet());
    strange.removeAll(new HashSet<>(FIELDS));
    if (!strange.isEmpty()) {
      throw new IllegalArgumentException("unknown metadata: " + String.join(", ", strange));
    }
    Map<String, String> ordered = new LinkedHashMap<>();
    for (String field : FIELDS) {
      String value = values.get(field);
      if (value != null) {
        ordered.put(field, value);
      }
    }
    values = Collections.unmodifiableMap(ordered);
  }

  /**
   * Metadata from values by field name.
   *
   * @throws IllegalArgumentException if a name is none of {@link #FIELDS}
   */
  public static Metadata of(Map<String, String> values) {
    return new Metadata(values);
  }

  /** Title of the document. */
  public Optional<String> title() {
    return said("title");
  }

  /** Author of the text. */
  public Optional<String> author() {
    return said("author");
  }

  /** Who edits the text; semicolons part several names. */
  public List<String> editors() {
    return said("editors").stream()
        .flatMap(names -> Stream.of(names.split(AND, -1)))
        .map(String::strip)
        .filter(name -> !name.isEmpty())
        .toList();
  }

  /** Several editors as one value. */
  public static String editors(List<String> names) {
    return String.join(AND + " ", names);
  }

  /** Who wrote the letter. */
  public Optional<String> sender() {
    return said("sender");
  }

  /** To whom the letter was written. */
  public Optional<String> recipient() {
    return said("recipient");
  }

  /** Where the letter was written. */
  public Optional<String> place() {
    return said("place");
  }

  /** When the letter was written, in ISO form. */
  public Optional<String> date() {
    return said("date");
  }

  /** Language of the text, such as {@code fr}. */
  public Optional<String> language() {
    return said("language");
  }

  /** The name or address of a licence, or a sentence about rights. */
  public Optional<String> licence() {
    return said("licence");
  }

  /** The address of the licence. */
  public Optional<String> licenceTarget() {
    return said("licence-target");
  }

  /** Who publishes the encoding. */
  public Optional<String> publisher() {
    return said("publisher");
  }

  /** The project for which the text is encoded, in a sentence or by name. */
  public Optional<String> project() {
    return said("project");
  }

  /** The town of the repository. */
  public Optional<String> settlement() {
    return said("settlement");
  }

  /** The library or archive that has the original. */
  public Optional<String> repository() {
    return said("repository");
  }

  /** The collection of the original. */
  public Optional<String> collection() {
    return said("collection");
  }

  /** The shelfmark of the original. */
  public Optional<String> shelfmark() {
    return said("shelfmark");
  }

  /** The printed edition from which the text comes, as a bibliographic reference. */
  public Optional<String> print() {
    return said("print");
  }

  /** The address of a digital facsimile of the whole document. */
  public Optional<String> facsimile() {
    return said("facsimile");
  }

  /**
   * Address of a page's image, in which {@code {page}} stands for the page's place in the document
   * counted from 1, {@code {image}} for the name of the image that the source names, and {@code
   * {name}} for the document's name.
   */
  public Optional<String> facs() {
    return said("facs");
  }

  /** Day of publication, in ISO form. */
  public Optional<String> published() {
    return said("published");
  }

  /** This metadata, completed from another where this says nothing. */
  public Metadata orElse(Metadata other) {
    Map<String, String> both = new LinkedHashMap<>(other.values);
    both.putAll(values);
    return new Metadata(both);
  }

  private Optional<String> said(String field) {
    return Optional.ofNullable(values.get(field));
  }
}
