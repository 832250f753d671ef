package org.copiste.validate.precheck;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** An element whose end tag has not been read yet, with what has been read inside it so far. */
final class OpenElement {
  /** The local name of a TEI element; empty for an element of another namespace. */
  final String name;

  final String parentName;
  final boolean inText;
  final boolean inBody;
  final boolean inNote;

  /** Whether it is a quotation, or stands in one. */
  final boolean inQuotation;

  /** Whether it contains a quotation mark. */
  boolean quoted;

  /** Whether it stands in a list that nobody has verified. */
  boolean unverified;

  /** The language in force here: the nearest {@code xml:lang}. */
  final Optional<String> language;

  /**
   * The names of the children; in a {@code correspDesc}, also {@code @} and the types of its
   * actions.
   */
  final Set<String> children = new HashSet<>(4);

  /**
   * The text of a reading or a correction, kept so that the two can be compared, and of the name of
   * one who sent a letter or got it.
   */
  final Optional<StringBuilder> text;

  /** For a choice: the text of its readings, and the texts of its corrections. */
  final StringBuilder readings = new StringBuilder();

  final Set<String> corrections = new HashSet<>(2);

  /** Whether it contains anything but white space. */
  boolean visible;

  /** Whether it contains a gap or a space, which explain why there is no text. */
  boolean gap;

  boolean space;

  /** Whether the last thing read in it is text that ends in white space. */
  boolean endsInSpace;

  /** Whether it is itself a line break inside a word. */
  boolean breaksWord;

  /** Whether it is itself a hyphen that divides a word. */
  boolean weakHyphen;

  /** Whether the last visible thing read in its running text is a hyphen that divides a word. */
  boolean afterWeakHyphen;

  /** Whether the last thing read in it is a line break inside a word. */
  boolean afterWordBreak;

  OpenElement(String name, Optional<OpenElement> parent, Optional<String> language) {
    this.name = name;
    parentName = parent.map(p -> p.name).orElse("");
    this.language = language.or(() -> parent.flatMap(p -> p.language));
    inText = parent.map(p -> p.inText || p.name.equals("text")).orElse(false);
    inBody = parent.map(p -> p.inBody || p.name.equals("body")).orElse(false);
    inNote = parent.map(p -> p.inNote || p.name.equals("note")).orElse(false);
    inQuotation = inText && (name.equals("q") || parent.map(p -> p.inQuotation).orElse(false));
    unverified = parent.map(p -> p.unverified).orElse(false);
    boolean compared =
        name.equals("sic")
            || name.equals("corr")
            || (parentName.equals("correspAction") && name.endsWith("Name"))
            || parent.map(p -> p.text.isPresent()).orElse(false);
    text = compared ? Optional.of(new StringBuilder()) : Optional.empty();
  }

  /** Passes what also counts for the parent on to it, when this element ends. */
  void closeInto(OpenElement parent) {
    parent.visible |= visible;
    parent.gap |= gap || name.equals("gap");
    parent.space |= space || name.equals("space");
    parent.endsInSpace = false;
    parent.quoted |= quoted;
    text.ifPresent(own -> parent.text.ifPresent(all -> all.append(own)));
    if (name.equals("sic")) {
      text.ifPresent(parent.readings::append);
    } else if (name.equals("corr")) {
      text.ifPresent(own -> parent.corrections.add(own.toString()));
    }
  }
}
