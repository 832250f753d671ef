package org.copiste.encode.header;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.copiste.encode.layout.EncodingLayout;
import org.copiste.encode.layout.XmlIds;
import org.copiste.encode.xml.Attributes;
import org.copiste.encode.xml.LineSpace;
import org.copiste.encode.xml.SourceFact;
import org.copiste.encode.xml.Xml;
import org.copiste.model.Document;
import org.copiste.model.Edit;
import org.copiste.model.Layout;
import org.copiste.model.Metadata;
import org.copiste.model.Source;

/** Writes {@code teiHeader}. */
public final class HeaderWriter {
  private final EncodingLayout layout;
  private final Document document;
  private final Metadata metadata;
  private final Xml xml;
  private final Software software;

  public HeaderWriter(EncodingLayout layout, Xml xml, Software software) {
    this.layout = layout;
    this.document = layout.document;
    this.metadata = layout.document.metadata();
    this.xml = xml;
    this.software = software;
  }

  public void write() {
    xml.line().open("teiHeader");
    fileDesc();
    new EncodingWriter(layout, xml, software).write();
    new ProfileWriter(layout, xml).write();
    revision();
    xml.lineBeforeClose().close("teiHeader");
  }

  private void fileDesc() {
    xml.line().open("fileDesc");
    xml.line().open("titleStmt");
    xml.line().leaf("title", Attributes.of("type", "main"), DocumentTitle.of(document));
    metadata.author().ifPresent(a -> xml.line().leaf("author", Attributes.NONE, a));
    responsible(
        Edit.COPISTE,
        "correction automatique de l'OCR, balisage, contrôle de validité",
        "software",
        "copiste " + software.version());
    for (Map.Entry<String, String> person : people().entrySet()) {
      responsible(
          person.getKey(),
          "décisions sur les leçons, les noms et les notes",
          "",
          person.getValue());
    }
    for (String role : XmlIds.roles(document)) {
      responsible(layout.ids.role(role), NoteAuthorship.task(role), "", NoteAuthorship.name(role));
    }
    xml.lineBeforeClose().close("titleStmt");
    xml.line().open("editionStmt");
    xml.leaf("edition", Attributes.of("n", "0.1"), "État automatique, non relu");
    xml.close("editionStmt");
    extent();
    publication();
    source();
    xml.lineBeforeClose().close("fileDesc");
  }

  private void responsible(String id, String task, String nameType, String name) {
    xml.line().open("respStmt", Attributes.of("xml:id", id));
    xml.leaf("resp", Attributes.NONE, task);
    xml.leaf("name", nameType.isEmpty() ? Attributes.NONE : Attributes.of("type", nameType), name);
    xml.close("respStmt");
  }

  /** The names of people who decided on readings, by identifier. */
  private Map<String, String> people() {
    Map<String, String> people = new TreeMap<>();
    XmlIds.people(document).forEach(person -> people.put(layout.ids.person(person), person));
    return people;
  }

  private void extent() {
    int pages = document.pages().size();
    long corrections = layout.choices.stream().filter(c -> !c.isNormal()).count();
    xml.line().open("extent");
    if (pages > 0) {
      measure("page", pages, pages == 1 ? "1 page" : pages + " pages");
      xml.text(" ");
    }
    measure(
        "correction",
        corrections,
        corrections == 1 ? "1 correction" : corrections + " corrections");
    xml.close("extent");
  }

  private void measure(String unit, long quantity, String text) {
    xml.leaf(
        "measure", Attributes.of("unit", unit).with("quantity", Long.toString(quantity)), text);
  }

  private void publication() {
    xml.line().open("publicationStmt");
    xml.line()
        .leaf(
            "publisher", Attributes.NONE, metadata.publisher().orElse("à compléter par le projet"));
    metadata.published().ifPresent(day -> xml.line().leaf("date", Attributes.of("when", day), day));
    xml.line().leaf("idno", Attributes.of("type", "filename"), document.source().name() + ".xml");
    licence();
    xml.lineBeforeClose().close("publicationStmt");
  }

  private void licence() {
    Optional<String> licence = metadata.licence();
    xml.line()
        .open(
            "availability",
            Attributes.of("status", licence.isPresent() ? "restricted" : "unknown"));
    if (licence.filter(l -> l.matches("https?:\\S+")).isPresent()) {
      xml.leaf("licence", Attributes.of("target", licence.get()), licence.get());
    } else {
      xml.leaf("p", Attributes.NONE, licence.orElse("Statut juridique à vérifier par le projet."));
    }
    xml.close("availability");
  }

  private void source() {
    Source source = document.source();
    xml.line().open("sourceDesc");
    xml.line().open("bibl", Attributes.of("xml:id", SourceFact.BIBL_ID).with("type", "ocr"));
    xml.text(
        source
            .layout()
            .map(from -> "Texte des lignes, fichier " + from.origin().format() + " ")
            .orElse("Texte brut, fichier "));
    xml.leaf("idno", Attributes.of("type", "filename"), source.file());
    xml.line().open("extent");
    measure("byte", source.bytes(), source.bytes() + " octets");
    xml.text(" ");
    measure(SourceFact.LINES, source.lines().count(), source.lines().count() + " lignes");
    xml.close("extent");
    fact(SourceFact.CHARSET, source.encoding().charset());
    fact(SourceFact.BYTE_ORDER_MARK, source.encoding().byteOrderMark() ? "yes" : "no");
    fact(SourceFact.LINE_END, LineSpace.nameOfEnd(LineSpace.usualEnd(source)));
    fact(SourceFact.FINAL_LINE_END, source.lines().endsWithLineEnd() ? "yes" : "no");
    fact(SourceFact.CHECKSUM, "sha256: " + source.sha256());
    if (!source.textSha256().equals(source.sha256())) {
      fact(SourceFact.TEXT_CHECKSUM, "sha256: " + source.textSha256());
    }
    source.layout().ifPresent(this::origin);
    xml.lineBeforeClose().close("bibl");
    xml.lineBeforeClose().close("sourceDesc");
  }

  private void origin(Layout from) {
    fact("format", from.origin().format());
    from.origin().version().ifPresent(version -> fact("formatVersion", version));
    from.origin().engine().ifPresent(engine -> fact("engine", engine));
    from.origin().engineVersion().ifPresent(version -> fact("engineVersion", version));
    from.pages().stream()
        .map(Layout.Page::unit)
        .filter(unit -> unit != Layout.Unit.PIXEL)
        .findFirst()
        .ifPresent(unit -> fact("unit", unit.name().toLowerCase(Locale.ROOT)));
  }

  private void fact(String type, String value) {
    xml.line().leaf("note", Attributes.of("type", type), value);
  }

  private void revision() {
    Attributes attributes =
        Attributes.of("n", "1").with("when", metadata.published()).with("who", "#" + Edit.COPISTE);
    List<Edit> edits = document.reading().edits();
    xml.line().open("revisionDesc", Attributes.of("status", "draft"));
    xml.line()
        .leaf(
            "change",
            attributes,
            edits.isEmpty()
                ? "Conversion automatique, aucune correction."
                : "Conversion automatique avec corrections.");
    xml.lineBeforeClose().close("revisionDesc");
  }
}
