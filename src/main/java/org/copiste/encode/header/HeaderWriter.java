package org.copiste.encode.header;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.copiste.encode.layout.EncodingLayout;
import org.copiste.encode.layout.XmlIds;
import org.copiste.encode.xml.Addresses;
import org.copiste.encode.xml.Attributes;
import org.copiste.encode.xml.Xml;
import org.copiste.model.Document;
import org.copiste.model.Edit;
import org.copiste.model.Metadata;

/** Writes {@code teiHeader}. */
public final class HeaderWriter {
  private static final String CORRECTION = "correction";

  /** The language of what the header says. */
  private static final String FRENCH = "fr";

  private final EncodingLayout layout;
  private final Document document;
  private final Metadata metadata;
  private final Xml xml;
  private final Software software;
  private final double accept;
  private final List<Decided> decided;
  private final Map<String, String> days;

  /**
   * A writer for one document.
   *
   * @param accept the lowest probability of a correction that was applied
   * @param days the last day on which each person decided, by name, where that is known
   */
  public HeaderWriter(
      EncodingLayout layout, Xml xml, Software software, double accept, Map<String, String> days) {
    this.layout = layout;
    this.document = layout.document;
    this.metadata = layout.document.metadata();
    this.xml = xml;
    this.software = software;
    this.accept = accept;
    this.decided = Decided.by(layout);
    this.days = days;
  }

  public void write() {
    boolean french = metadata.language().orElse(FRENCH).startsWith(FRENCH);
    xml.line().open("teiHeader", french ? Attributes.NONE : Attributes.of("xml:lang", FRENCH));
    fileDesc();
    new EncodingWriter(layout, xml, software, accept)
        .write(Decided.anyReading(decided) ? "medium" : "low");
    new ProfileWriter(layout, xml).write();
    revision();
    xml.lineBeforeClose().close("teiHeader");
  }

  private void fileDesc() {
    xml.line().open("fileDesc");
    xml.line().open("titleStmt");
    xml.line().leaf("title", Attributes.of("type", "main"), DocumentTitle.of(document));
    metadata.author().ifPresent(a -> xml.line().leaf("author", Attributes.NONE, a));
    metadata.editors().forEach(e -> xml.line().leaf("editor", Attributes.NONE, e));
    responsible(
        Edit.COPISTE,
        "correction automatique de l'OCR, balisage, contrôle de validité",
        "software",
        "copiste " + software.version());
    for (Decided person : decided) {
      responsible(
          person.id(), "décisions sur les leçons, les noms et les notes", "", person.person());
    }
    for (String role : XmlIds.roles(document)) {
      responsible(layout.ids.role(role), NoteAuthorship.task(role), "", NoteAuthorship.name(role));
    }
    xml.lineBeforeClose().close("titleStmt");
    xml.line().open("editionStmt");
    edition();
    xml.close("editionStmt");
    extent();
    publication();
    new SourceWriter(document, xml).write();
    xml.lineBeforeClose().close("fileDesc");
  }

  private void responsible(String id, String task, String nameType, String name) {
    xml.line().open("respStmt", Attributes.of("xml:id", id));
    xml.leaf("resp", Attributes.NONE, task);
    xml.leaf("name", nameType.isEmpty() ? Attributes.NONE : Attributes.of("type", nameType), name);
    xml.close("respStmt");
  }

  private void edition() {
    if (decided.isEmpty()) {
      xml.leaf("edition", Attributes.of("n", "0.1"), "État automatique, non relu");
      return;
    }
    xml.open("edition", Attributes.of("n", "0.2")).text("État automatique, revu en partie : ");
    for (int i = 0; i < decided.size(); i++) {
      Decided by = decided.get(i);
      xml.text(i == 0 ? "" : " ; ").leaf("name", Attributes.NONE, by.person());
      xml.text(", " + (by.count() == 1 ? "1 décision" : by.count() + " décisions"));
    }
    xml.close("edition");
  }

  private void extent() {
    int pages = document.pages().size();
    long corrections = layout.choices.stream().filter(c -> !c.isNormal()).count();
    xml.line().open("extent");
    if (pages > 0) {
      SourceWriter.measure(xml, "page", pages, pages == 1 ? "1 page" : pages + " pages");
      xml.text(" ");
    }
    SourceWriter.measure(
        xml,
        CORRECTION,
        corrections,
        corrections == 1 ? "1 correction" : corrections + " corrections");
    xml.close("extent");
  }

  /**
   * Where nobody publishes the encoding, its rights are said in a paragraph: TEI has no place for
   * them in a statement without a publisher.
   */
  private void publication() {
    xml.line().open("publicationStmt");
    Optional<String> publisher = metadata.publisher().or(metadata::project);
    String file = document.source().name() + ".xml";
    if (publisher.isPresent()) {
      xml.line().leaf("publisher", Attributes.NONE, publisher.get());
      metadata
          .published()
          .ifPresent(day -> xml.line().leaf("date", Attributes.of("when", day), day));
      xml.line().leaf("idno", Attributes.of("type", "filename"), file);
      availability();
    } else {
      xml.line().open("p").text("Encodage sans éditeur déclaré, fichier ");
      xml.leaf("idno", Attributes.of("type", "filename"), file);
      metadata
          .published()
          .ifPresent(day -> xml.text(", ").leaf("date", Attributes.of("when", day), day));
      xml.text(". ");
      target().ifPresent(address -> xml.text("Licence : "));
      rights("ref");
      xml.close("p");
    }
    xml.lineBeforeClose().close("publicationStmt");
  }

  private void availability() {
    boolean said = metadata.licence().or(metadata::licenceTarget).isPresent();
    xml.line().open("availability", said ? Attributes.NONE : Attributes.of("status", "unknown"));
    if (target().isPresent()) {
      rights("licence");
    } else {
      xml.open("p");
      rights("");
      xml.close("p");
    }
    xml.close("availability");
  }

  /** The address of the licence. */
  private Optional<String> target() {
    return metadata.licenceTarget().or(() -> metadata.licence().filter(Addresses::isOne));
  }

  /** Writes what is known of the rights; a licence that has an address as an element with it. */
  private void rights(String element) {
    String text = metadata.licence().or(metadata::licenceTarget).orElse("Droits non précisés.");
    target()
        .ifPresentOrElse(
            address -> xml.leaf(element, Attributes.of("target", address), text),
            () -> xml.text(text));
  }

  /** Writes the changes, the last one first. */
  private void revision() {
    xml.line().open("revisionDesc", Attributes.of("status", "draft"));
    for (int i = decided.size() - 1; i >= 0; i--) {
      decision(i + 2, decided.get(i));
    }
    Attributes attributes =
        Attributes.of("n", "1").with("when", metadata.published()).with("who", "#" + Edit.COPISTE);
    xml.line()
        .leaf(
            "change",
            attributes,
            document.reading().edits().isEmpty()
                ? "Conversion automatique, aucune correction."
                : "Conversion automatique avec corrections.");
    xml.lineBeforeClose().close("revisionDesc");
  }

  private void decision(int number, Decided by) {
    Attributes attributes =
        Attributes.of("n", Integer.toString(number))
            .with("when", Optional.ofNullable(days.get(by.person())))
            .with("who", "#" + by.id());
    xml.line().open("change", attributes);
    xml.text("Décisions de ").leaf("name", Attributes.NONE, by.person()).text(" : ");
    if (by.readings() > 0) {
      SourceWriter.measure(
          xml,
          CORRECTION,
          by.readings(),
          by.readings() == 1 ? "1 leçon" : by.readings() + " leçons");
      xml.text(by.others().isEmpty() ? "" : ", ");
    }
    xml.text(String.join(", ", by.others()) + ".").close("change");
  }
}
