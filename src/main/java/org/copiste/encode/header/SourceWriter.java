package org.copiste.encode.header;

import java.util.Locale;
import java.util.Optional;
import org.copiste.encode.xml.Attributes;
import org.copiste.encode.xml.Decomposed;
import org.copiste.encode.xml.LineSpace;
import org.copiste.encode.xml.SourceFact;
import org.copiste.encode.xml.Xml;
import org.copiste.model.Document;
import org.copiste.model.Layout;
import org.copiste.model.Metadata;
import org.copiste.model.Source;

/**
 * Writes {@code sourceDesc}: the file that was read, then the original as far as a person described
 * it.
 */
final class SourceWriter {
  private final Source source;
  private final Metadata metadata;
  private final Xml xml;

  SourceWriter(Document document, Xml xml) {
    this.source = document.source();
    this.metadata = document.metadata();
    this.xml = xml;
  }

  void write() {
    xml.line().open("sourceDesc");
    file();
    print();
    manuscript();
    facsimile();
    xml.lineBeforeClose().close("sourceDesc");
  }

  private void file() {
    xml.line().open("bibl", Attributes.of("xml:id", SourceFact.BIBL_ID).with("type", "ocr"));
    xml.text(
        source
            .layout()
            .map(from -> "Texte des lignes, fichier " + from.origin().format() + " ")
            .orElse("Texte brut, fichier "));
    xml.leaf("idno", Attributes.of("type", "filename"), source.file());
    xml.line().open("extent");
    measure(xml, "byte", source.bytes(), source.bytes() + " octets");
    xml.text(" ");
    measure(xml, SourceFact.LINES, source.lines().count(), source.lines().count() + " lignes");
    xml.close("extent");
    fact(SourceFact.CHARSET, source.encoding().charset());
    fact(SourceFact.BYTE_ORDER_MARK, source.encoding().byteOrderMark() ? "yes" : "no");
    fact(SourceFact.LINE_END, LineSpace.nameOfEnd(LineSpace.usualEnd(source)));
    fact(SourceFact.FINAL_LINE_END, source.lines().endsWithLineEnd() ? "yes" : "no");
    if (Decomposed.is(source.text())) {
      fact(SourceFact.UNICODE_FORM, Decomposed.NFD);
    }
    fact(SourceFact.CHECKSUM, "sha256: " + source.sha256());
    if (!source.textSha256().equals(source.sha256())) {
      fact(SourceFact.TEXT_CHECKSUM, "sha256: " + source.textSha256());
    }
    source.layout().ifPresent(this::origin);
    xml.lineBeforeClose().close("bibl");
  }

  /** Writes a number of something, with its wording. */
  static void measure(Xml xml, String unit, long quantity, String text) {
    xml.leaf(
        "measure", Attributes.of("unit", unit).with("quantity", Long.toString(quantity)), text);
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

  private void print() {
    metadata
        .print()
        .ifPresent(edition -> xml.line().leaf("bibl", Attributes.of("type", "print"), edition));
  }

  private void manuscript() {
    if (metadata.repository().or(metadata::collection).or(metadata::shelfmark).isEmpty()) {
      return;
    }
    xml.line().open("msDesc").line().open("msIdentifier");
    part("settlement", metadata.settlement());
    part("repository", metadata.repository());
    part("collection", metadata.collection());
    metadata
        .shelfmark()
        .ifPresent(mark -> xml.line().leaf("idno", Attributes.of("type", "shelfmark"), mark));
    xml.lineBeforeClose().close("msIdentifier").lineBeforeClose().close("msDesc");
  }

  private void part(String name, Optional<String> value) {
    value.ifPresent(text -> xml.line().leaf(name, Attributes.NONE, text));
  }

  private void facsimile() {
    metadata
        .facsimile()
        .ifPresent(
            address -> {
              xml.line().open("bibl", Attributes.of("type", "facsimile"));
              xml.text("Fac-similé numérique : ");
              xml.leaf("ref", Attributes.of("target", address), address).close("bibl");
            });
  }
}
