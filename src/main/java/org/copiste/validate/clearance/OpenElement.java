package org.copiste.validate.clearance;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** An element whose end has not been read yet, and what has been seen in it. */
final class OpenElement {
  /** Local name in the TEI namespace; empty for an element of another one. */
  final String name;

  final String parent;
  final boolean inText;
  final boolean inBody;
  final boolean inNote;

  /** The language that holds here. */
  final Optional<String> language;

  /** Names of the child elements. */
  final Set<String> children = new HashSet<>(4);

  /** Text of a reading or correction, to compare the two. */
  final Optional<StringBuilder> text;

  /** Texts of the readings and of the corrections of a choice. */
  final StringBuilder readings = new StringBuilder();

  final Set<String> corrections = new HashSet<>(2);

  /** Whether there is anything but blanks in it. */
  boolean visible;

  /** Whether it holds a gap, or a space: places that are empty for a reason. */
  boolean gap;

  boolean space;

  /** Whether what was read last in it is text that ends in a blank. */
  boolean endsBlank;

  /** Whether it is a line break inside a word. */
  boolean breaksWord;

  /** Whether what was read last in it is a line break inside a word. */
  boolean afterWordBreak;

  OpenElement(String name, Optional<OpenElement> parent, Optional<String> language) {
    this.name = name;
    this.parent = parent.map(p -> p.name).orElse("");
    this.language = language.or(() -> parent.flatMap(p -> p.language));
    inText = parent.map(p -> p.inText || p.name.equals("text")).orElse(false);
    inBody = parent.map(p -> p.inBody || p.name.equals("body")).orElse(false);
    inNote = parent.map(p -> p.inNote || p.name.equals("note")).orElse(false);
    boolean compared =
        name.equals("sic")
            || name.equals("corr")
            || parent.map(p -> p.text.isPresent()).orElse(false);
    text = compared ? Optional.of(new StringBuilder()) : Optional.empty();
  }

  /** Hands on to the element around it what counts there, too. */
  void closeInto(OpenElement around) {
    around.visible |= visible;
    around.gap |= gap || name.equals("gap");
    around.space |= space || name.equals("space");
    around.endsBlank = false;
    text.ifPresent(said -> around.text.ifPresent(all -> all.append(said)));
    if (name.equals("sic")) {
      text.ifPresent(around.readings::append);
    } else if (name.equals("corr")) {
      text.ifPresent(said -> around.corrections.add(said.toString()));
    }
  }
}
