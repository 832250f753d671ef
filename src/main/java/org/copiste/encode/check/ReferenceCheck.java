package org.copiste.encode.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.copiste.encode.layout.XmlIds;
import org.copiste.language.text.XmlNames;
import org.copiste.model.Correspondence;
import org.copiste.model.Correspondence.Party;
import org.copiste.model.Diagnostic;
import org.copiste.model.Document;
import org.copiste.model.Entity;
import org.copiste.model.Letter;
import org.copiste.model.Mention;

/**
 * Leaves out references that lead to no entry of their own type, and second entries under one
 * identifier; says which identifiers the TEI cannot take over.
 */
final class ReferenceCheck {
  private final Map<String, Entity> entities = new HashMap<>();
  private final List<Diagnostic> said;

  private ReferenceCheck(List<Diagnostic> said) {
    this.said = said;
  }

  static Document of(Document document, List<Diagnostic> said) {
    return new ReferenceCheck(said).checked(document);
  }

  private Document checked(Document document) {
    XmlIds ids = new XmlIds(document);
    List<Entity> kept = new ArrayList<>();
    for (Entity entity : document.entities()) {
      if (entities.putIfAbsent(entity.id(), entity) == null) {
        kept.add(typed(entity));
        if (!ids.entity(entity.id()).equals(entity.id())) {
          warn(
              "identifier-changed",
              0,
              "The identifier “"
                  + entity.id()
                  + "” is not a valid XML name or is reserved; in the TEI it is “"
                  + ids.entity(entity.id())
                  + "”.");
        }
      } else {
        warn("identifier-repeated", 0, "The identifier “" + entity.id() + "” is used twice.");
      }
    }
    List<Mention> mentions = new ArrayList<>();
    for (Mention mention : document.mentions()) {
      boolean good = isGood(mention.ref(), mention.entity(), mention.type(), mention.at().start());
      mentions.add(good ? mention : mention.withoutEntity());
    }
    return document
        .withMentions(mentions, kept)
        .withLetters(document.letters().stream().map(this::checked).toList());
  }

  /** The entity with types that XML can hold as such. */
  private Entity typed(Entity entity) {
    Entity typed =
        new Entity(
            entity.id(),
            entity.type(),
            entity.names().stream().map(n -> new Entity.Name(n.text(), type(n.kind()))).toList(),
            entity.identifiers().stream()
                .map(i -> new Entity.Identifier(type(i.type()), i.value()))
                .toList(),
            entity.note(),
            entity.known());
    if (!typed.equals(entity)) {
      warn(
          "type-changed",
          0,
          "A type of a name or identifier of “"
              + entity.id()
              + "” is no XML name; its words are joined by hyphens.");
    }
    return typed;
  }

  private static String type(String type) {
    if (type.isEmpty() || XmlNames.isName(type.replace(':', '-'))) {
      return type;
    }
    String joined = XmlNames.hyphenated(type);
    return joined.isEmpty() || XmlNames.isName(joined) ? joined : "type-" + joined;
  }

  private Letter checked(Letter letter) {
    return new Letter(letter.at(), letter.kind(), letter.correspondence().map(this::checked));
  }

  private Correspondence checked(Correspondence letter) {
    return new Correspondence(
        letter.senders().stream().map(this::checked).toList(),
        letter.recipients().stream().map(this::checked).toList(),
        letter.place().map(this::checked),
        letter.date());
  }

  private Party checked(Party party) {
    return isGood(party.ref(), party.entity(), party.type(), 0)
        ? party
        : Party.unlisted(party.type(), party.name(), party.cert(), party.evidence());
  }

  /** Whether an entity is of its type, and a reference leads to one that a person listed. */
  private boolean isGood(Optional<String> ref, Optional<String> id, Mention.Type type, int start) {
    if (id.isEmpty()) {
      return true;
    }
    Entity entity = entities.get(id.get());
    boolean good = entity != null && entity.type() == type && entity.known() == ref.isPresent();
    if (!good) {
      warn(
          "reference-left-out",
          start,
          "The reference to “" + id.get() + "” leads to no " + type.label() + ".");
    }
    return good;
  }

  private void warn(String code, int start, String message) {
    said.add(Diagnostic.warning(code, start, message));
  }
}
