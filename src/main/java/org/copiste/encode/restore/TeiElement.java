package org.copiste.encode.restore;

import java.util.Map;
import org.copiste.model.Span;

/**
 * An element of the text of a TEI document.
 *
 * @param name its local name; behind {@code corr/} where it stands inside a correction
 * @param attributes its attributes by their names, in order of the names
 * @param at what it encloses in the restored source, without white space at the ends; of a note its
 *     call, empty where it has none
 * @param noteLine of a numbered note the line of the source, from 1, on which its text begins; else
 *     0
 * @param line the line of the TEI file, from 1, on which its start tag ends
 * @param column the column, from 1, just after the start tag
 */
public record TeiElement(
    String name, Map<String, String> attributes, Span at, int noteLine, int line, int column) {

  /** Copies the attributes. */
  public TeiElement {
    attributes = java.util.Collections.unmodifiableMap(new java.util.TreeMap<>(attributes));
  }

  /** The value of an attribute; the empty string where it is missing. */
  public String attribute(String attribute) {
    return attributes.getOrDefault(attribute, "");
  }
}
