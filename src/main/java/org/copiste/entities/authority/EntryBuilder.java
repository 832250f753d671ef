package org.copiste.entities.authority;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.copiste.model.Entity;
import org.copiste.model.Mention;

/** Collects the content of one {@code person}, {@code place} or {@code org} element. */
final class EntryBuilder {
  private final Mention.Type type;
  private final List<Entity.Name> names = new ArrayList<>();
  private final List<Entity.Identifier> identifiers = new ArrayList<>();
  private final List<String> surnames = new ArrayList<>();
  private Optional<String> note = Optional.empty();

  EntryBuilder(String element) {
    this.type =
        switch (element) {
          case "place" -> Mention.Type.PLACE;
          case "org" -> Mention.Type.ORG;
          default -> Mention.Type.PERSON;
        };
  }

  /** Reads a child with a name, identifier or note to its end tag; returns whether it was one. */
  boolean child(XMLStreamReader xml) throws XMLStreamException {
    switch (xml.getLocalName()) {
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
        return false;
      }
    }
    return true;
  }

  private void name(XMLStreamReader xml) throws XMLStreamException {
    String kind = Optional.ofNullable(xml.getAttributeValue(null, "type")).orElse("");
    StringBuilder all = new StringBuilder();
    int depth = 1;
    int surnameFrom = -1;
    while (depth > 0) {
      int event = xml.next();
      switch (event) {
        case XMLStreamConstants.START_ELEMENT -> {
          depth++;
          if (all.length() > 0 && !Character.isWhitespace(all.charAt(all.length() - 1))) {
            all.append(' ');
          }
          surnameFrom = xml.getLocalName().equals("surname") ? all.length() : surnameFrom;
        }
        case XMLStreamConstants.END_ELEMENT -> {
          depth--;
          if (surnameFrom >= 0 && xml.getLocalName().equals("surname")) {
            surnames.add(clean(all.substring(surnameFrom)));
            surnameFrom = -1;
          }
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> all.append(xml.getText());
        default -> {}
      }
    }
    String text = clean(all.toString());
    if (!text.isEmpty()) {
      names.add(new Entity.Name(text, kind));
    }
  }

  private void identifier(XMLStreamReader xml) throws XMLStreamException {
    String issuer = Optional.ofNullable(xml.getAttributeValue(null, "type")).orElse("");
    String value = text(xml);
    if (!value.isEmpty()) {
      identifiers.add(new Entity.Identifier(issuer, value));
    }
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
    return text.strip().replaceAll("\\s+", " ");
  }

  boolean hasName() {
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
}
