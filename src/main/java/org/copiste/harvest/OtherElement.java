package org.copiste.harvest;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.copiste.encode.restore.TeiElement;
import org.copiste.model.Span;

/**
 * An element about which nobody can decide, such as a division or a stressed word.
 *
 * @param name its name
 * @param attributes its attributes
 * @param at its place in the source
 * @param line its line in the TEI file, from 1
 * @param column its column in the TEI file, from 1
 */
record OtherElement(String name, Map<String, String> attributes, Span at, int line, int column) {

  /** What decisions are about, and what follows from them. */
  private static final Set<String> DECIDED =
      Set.of("choice", "sic", "corr", "note", "lb", "space", "pc", "text", "corr/corr");

  static Optional<OtherElement> of(TeiElement element, Span at) {
    boolean decided = DECIDED.contains(element.name());
    boolean call = element.name().equals("ref") && element.attribute("target").startsWith("#n");
    return decided || call
        ? Optional.empty()
        : Optional.of(
            new OtherElement(
                element.name(), element.attributes(), at, element.line(), element.column()));
  }

  /** Whether it says the same as another, wherever it stands in the file. */
  boolean same(OtherElement other) {
    return name.equals(other.name) && attributes.equals(other.attributes) && at.equals(other.at);
  }

  /** For messages. */
  String shown() {
    return "<" + name.replace("corr/", "") + ">";
  }
}
