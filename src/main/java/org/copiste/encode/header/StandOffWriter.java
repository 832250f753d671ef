package org.copiste.encode.header;

import java.util.List;
import org.copiste.encode.layout.EncodingLayout;
import org.copiste.encode.xml.Attributes;
import org.copiste.encode.xml.Xml;
import org.copiste.model.Document;
import org.copiste.model.Entity;
import org.copiste.model.Mention;

/**
 * Writes {@code standOff}: the persons, places and organisations that names in the text mean; first
 * those that a person listed, then in lists of their own those that nobody has verified.
 */
public final class StandOffWriter {
  private final EncodingLayout layout;
  private final Document document;
  private final Xml xml;

  public StandOffWriter(EncodingLayout layout, Xml xml) {
    this.layout = layout;
    this.document = layout.document;
    this.xml = xml;
  }

  public void write() {
    if (document.entities().isEmpty()) {
      return;
    }
    xml.line().open("standOff");
    for (boolean known : new boolean[] {true, false}) {
      list(known, Mention.Type.PERSON, "listPerson", "person", "persName");
      list(known, Mention.Type.PLACE, "listPlace", "place", "placeName");
      list(known, Mention.Type.ORG, "listOrg", "org", "orgName");
    }
    xml.lineBeforeClose().close("standOff");
  }

  private void list(boolean known, Mention.Type type, String list, String item, String name) {
    List<Entity> entities =
        document.entities().stream().filter(e -> e.type() == type && e.known() == known).toList();
    if (entities.isEmpty()) {
      return;
    }
    xml.line().open(list, known ? Attributes.NONE : Attributes.of("type", Entity.UNVERIFIED));
    for (Entity entity : entities) {
      xml.line().open(item, Attributes.of("xml:id", layout.ids.entity(entity.id())));
      for (Entity.Name each : entity.names()) {
        Attributes kind =
            each.kind().isEmpty() ? Attributes.NONE : Attributes.of("type", each.kind());
        xml.leaf(name, kind, each.text());
      }
      for (Entity.Identifier identifier : entity.identifiers()) {
        Attributes issuer =
            identifier.type().isEmpty()
                ? Attributes.NONE
                : Attributes.of("type", identifier.type());
        xml.leaf("idno", issuer, identifier.value());
      }
      entity.note().ifPresent(note -> xml.leaf("note", Attributes.NONE, note));
      xml.close(item);
    }
    xml.lineBeforeClose().close(list);
  }
}
