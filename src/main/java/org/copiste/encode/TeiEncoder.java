package org.copiste.encode;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.copiste.encode.header.FacsimileWriter;
import org.copiste.encode.header.HeaderWriter;
import org.copiste.encode.header.Software;
import org.copiste.encode.header.StandOffWriter;
import org.copiste.encode.layout.EncodingLayout;
import org.copiste.encode.text.BodyWriter;
import org.copiste.encode.xml.Attributes;
import org.copiste.encode.xml.Xml;
import org.copiste.model.Document;
import org.copiste.model.NoteStyle;

/** Writes a finished document as TEI P5. */
public final class TeiEncoder {
  /** The version of TEI whose schema the output follows. */
  public static final String TEI_VERSION = "4.12.0";

  /** The address of that schema. */
  public static final String SCHEMA =
      "https://www.tei-c.org/Vault/P5/"
          + TEI_VERSION
          + "/xml/tei/custom/schema/relaxng/tei_all.rng";

  private final NoteStyle notes;
  private final double accept;
  private final Software software;
  private final Map<String, String> days;

  /**
   * An encoder.
   *
   * @param notes where the TEI has the text of notes
   * @param accept the lowest probability of a correction that was applied, which the header says
   * @param software the versions that the header names
   */
  public TeiEncoder(NoteStyle notes, double accept, Software software) {
    this(notes, accept, software, Map.of());
  }

  /**
   * An encoder of a document on which persons have decided.
   *
   * @param notes where the TEI has the text of notes
   * @param accept the lowest probability of a correction that was applied, which the header says
   * @param software the versions that the header names
   * @param days the last day on which each of them decided, by name, where that is known
   */
  public TeiEncoder(NoteStyle notes, double accept, Software software, Map<String, String> days) {
    this.days = Map.copyOf(days);
    this.notes = notes;
    this.accept = accept;
    this.software = software;
  }

  /** The document as UTF-8 bytes; the same document gives the same bytes. */
  public byte[] encode(Document document) {
    EncodingLayout layout = new EncodingLayout(document, notes);
    Xml xml = new Xml();
    xml.raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    model(xml, "http://relaxng.org/ns/structure/1.0");
    model(xml, "http://purl.oclc.org/dsdl/schematron");
    xml.open(
        "TEI",
        Attributes.of("xmlns", "http://www.tei-c.org/ns/1.0")
            .with("xml:lang", document.metadata().language().orElse("fr")));
    // The header explains the names of layout that the text points to: the text is written first.
    Xml text = xml.inside();
    new BodyWriter(layout, text).write();
    new HeaderWriter(layout, xml, software, accept, days).write();
    new FacsimileWriter(layout, xml).write();
    new StandOffWriter(layout, xml).write();
    xml.raw(text.toString());
    xml.raw("\n");
    xml.close("TEI");
    xml.raw("\n");
    return xml.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static void model(Xml xml, String schemaType) {
    xml.raw(
        "<?xml-model href=\""
            + SCHEMA
            + "\" type=\"application/xml\" schematypens=\""
            + schemaType
            + "\"?>\n");
  }
}
