package org.copiste.entities.authority;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.copiste.model.Entity;
import org.copiste.model.Mention;

/** Collects the content of one {@code person}, {@code place} or {@code org} element. */
final class EntryBuilder {
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  /** The blank that parts {@code <nameLink>d'</nameLink> <surname>Estournelles</surname>}. */
  private static final Pattern AFTER_ELISION = Pattern.compile("(?<=\\b[dDlL]['’]) ");

  /** Parts of a place's name, the one that names the place itself first. */
  private static final List<String> PLACE_PARTS =
      List.of("geogName", "settlement", "district", "region", "country");

  /** The kind of an identifier that an attribute gives as an address. */
  private static final String ADDRESS = "URI";

  private final Mention.Type type;
  private final List<Entity.Name> names = new ArrayList<>();
  private final Map<String, String> partsOfPlace = new HashMap<>();
  private final List<Entity.Identifier> identifiers = new ArrayList<>();
  private final List<String> surnames = new ArrayList<>();
  private Optional<String> note = Optional.empty();

  /** A builder for the element at which a reader stands. */
  EntryBuilder(XMLStreamReader xml) {
    this.type =
        switch (xml.getLocalName()) {
          case "place" -> Mention.Type.PLACE;
          case "org" -> Mention.Type.ORG;
          default -> Mention.Type.PERSON;
        };
    pointers(xml, "sameAs");
  }

  /** Reads a child with a name, identifier or note to its end tag; returns whether it was one. */
  boolean child(XMLStreamReader xml) throws XMLStreamException {
    String child = xml.getLocalName();
    switch (child) {
      case "persName", "placeName", "orgName" -> name(xml);
      case "idno" -> identifier(xml);
      case "note", "desc" -> {
        boolean counted = "mentions".equals(xml.getAttributeValue(null, "type"));
        String text = text(xml);
        if (!text.isEmpty() && note.isEmpty() && !counted) {
          note = Optional.of(text);
        }
      }
      default -> {
        if (type != Mention.Type.PLACE || !PLACE_PARTS.contains(child)) {
          return false;
        }
        pointers(xml, "ref");
        partsOfPlace.putIfAbsent(child, text(xml));
      }
    }
    return true;
  }

  private void name(XMLStreamReader xml) throws XMLStreamException {
    String kind = Optional.ofNullable(xml.getAttributeValue(null, "type")).orElse("");
    pointers(xml, "ref");
    pointers(xml, "sameAs");
    StringBuilder all = new StringBuilder();
    Map<String, String> parts = new HashMap<>();
    boolean onlyParts = type == Mention.Type.PLACE;
    int depth = 1;
    int partFrom = -1;
    while (depth > 0) {
      int event = xml.next();
      switch (event) {
        case XMLStreamConstants.START_ELEMENT -> {
          depth++;
          if (all.length() > 0 && !Character.isWhitespace(all.charAt(all.length() - 1))) {
            all.append(' ');
          }
          boolean part = xml.getLocalName().equals("surname") || depth == 2;
          partFrom = part ? all.length() : partFrom;
        }
        case XMLStreamConstants.END_ELEMENT -> {
          depth--;
          String part = xml.getLocalName();
          if (partFrom >= 0 && depth > 0) {
            if (part.equals("surname")) {
              surnames.add(clean(all.substring(partFrom)));
            } else if (depth == 1) {
              parts.putIfAbsent(part, clean(all.substring(partFrom)));
            }
          }
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
          String text = xml.getText();
          onlyParts &= depth > 1 || text.isBlank();
          all.append(text);
        }
        default -> {}
      }
    }
    Optional<String> place = onlyParts ? place(parts) : Optional.empty();
    String text = place.orElseGet(() -> joined(clean(all.toString())));
    if (!text.isEmpty()) {
      names.add(new Entity.Name(text, kind));
    }
  }

  private static String joined(String name) {
    return name.contains("' ") || name.contains("’ ")
        ? AFTER_ELISION.matcher(name).replaceAll("")
        : name;
  }

  /** The part that names the place itself, of a name that consists of such parts. */
  private static Optional<String> place(Map<String, String> parts) {
    return PLACE_PARTS.stream()
        .filter(parts::containsKey)
        .map(parts::get)
        .filter(text -> !text.isEmpty())
        .findFirst();
  }

  private void identifier(XMLStreamReader xml) throws XMLStreamException {
    String issuer = Optional.ofNullable(xml.getAttributeValue(null, "type")).orElse("");
    String value = text(xml);
    if (!value.isEmpty()) {
      identify(issuer, value);
    }
  }

  /** Takes the addresses of an attribute as identifiers; pointers into the file are none. */
  private void pointers(XMLStreamReader xml, String attribute) {
    String value = xml.getAttributeValue(null, attribute);
    if (value != null) {
      for (String pointer : BLANKS.split(value.strip())) {
        if (pointer.indexOf(':') > 0) {
          identify(ADDRESS, pointer);
        }
      }
    }
  }

  private void identify(String issuer, String value) {
    for (Entity.Identifier known : identifiers) {
      if (known.value().equals(value)) {
        return;
      }
    }
    identifiers.add(new Entity.Identifier(issuer, value));
  }

  private static String text(XMLStreamReader xml) throws XMLStreamException {
    StringBuilder all = new StringBuilder();
    int depth = 1;
    while (depth > 0) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        depth++;
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
      } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
        all.append(xml.getText());
      }
    }
    return clean(all.toString());
  }

  private static String clean(String text) {
    String stripped = text.strip();
    boolean plain = true;
    for (int i = 1; plain && i < stripped.length(); i++) {
      char c = stripped.charAt(i);
      plain = !Character.isWhitespace(c) || c == ' ' && stripped.charAt(i - 1) != ' ';
    }
    return plain ? stripped : BLANKS.matcher(stripped).replaceAll(" ");
  }

  /** Takes the names of a place that has no name of its own from its parts. */
  boolean hasName() {
    if (names.isEmpty()) {
      place(partsOfPlace).ifPresent(text -> names.add(new Entity.Name(text, "")));
    }
    return !names.isEmpty();
  }

  String firstName() {
    return names.get(0).text();
  }

  Mention.Type type() {
    return type;
  }

  List<String> surnames() {
    return surnames;
  }

  Entity build(String id) {
    return new Entity(id, type, names, identifiers, note, true);
  }

  /** The entry together with an earlier one under the same identifier. */
  Entity build(Entity earlier) {
    List<Entity.Name> allNames = new ArrayList<>(earlier.names());
    names.stream()
        .filter(name -> allNames.stream().noneMatch(n -> n.text().equals(name.text())))
        .forEach(allNames::add);
    List<Entity.Identifier> allIdentifiers = new ArrayList<>(earlier.identifiers());
    identifiers.stream().filter(i -> !allIdentifiers.contains(i)).forEach(allIdentifiers::add);
    return new Entity(
        earlier.id(), type, allNames, allIdentifiers, earlier.note().or(() -> note), true);
  }
}
