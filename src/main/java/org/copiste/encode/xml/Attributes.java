package org.copiste.encode.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The attributes of an element, in the order in which they are written.
 *
 * @param pairs names and values alternately
 */
public record Attributes(List<String> pairs) {
  public static final Attributes NONE = new Attributes(List.of());

  public Attributes {
    pairs = List.copyOf(pairs);
  }

  public static Attributes of(String name, String value) {
    return new Attributes(List.of(name, value));
  }

  public Attributes with(String name, String value) {
    List<String> more = new ArrayList<>(pairs);
    more.add(name);
    more.add(value);
    return new Attributes(more);
  }

  public Attributes with(String name, Optional<String> value) {
    return value.isPresent() ? with(name, value.get()) : this;
  }

  public Attributes with(String name, List<String> tokens) {
    return tokens.isEmpty() ? this : with(name, String.join(" ", tokens));
  }
}
