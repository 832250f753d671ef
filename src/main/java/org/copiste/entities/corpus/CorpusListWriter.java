package org.copiste.entities.corpus;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.copiste.model.Entity;
import org.copiste.model.Mention;

/**
 * Writes the list of a corpus as TEI, which can serve as an authority file: its lists of type
 * {@code unverified} count only when a person has moved their entries to the others.
 */
public final class CorpusListWriter {
  /** The program's own identifier, unless an entry of the list has it. */
  private static final String PROGRAM = "copiste";

  private static final String TEI = "http://www.tei-c.org/ns/1.0";

  private final XMLStreamWriter xml;
  private int depth;

  private CorpusListWriter(XMLStreamWriter xml) {
    this.xml = xml;
  }

  /**
   * The list as UTF-8 bytes; the same list gives the same bytes.
   *
   * @param schema address of the TEI schema that the file follows
   * @param version version of this program
   */
  public static byte[] write(CorpusList list, String schema, String version) {
    StringWriter out = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out);
      new CorpusListWriter(xml).document(list, schema, version);
      xml.flush();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("a string can always be written", e);
    }
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }

  private void document(CorpusList list, String schema, String version) throws XMLStreamException {
    xml.writeStartDocument("UTF-8", "1.0");
    for (String language :
        new String[] {
          "http://relaxng.org/ns/structure/1.0", "http://purl.oclc.org/dsdl/schematron"
        }) {
      xml.writeCharacters("\n");
      xml.writeProcessingInstruction(
          "xml-model",
          "href=\"" + schema + "\" type=\"application/xml\" schematypens=\"" + language + "\"");
    }
    xml.writeCharacters("\n");
    xml.writeStartElement("TEI");
    xml.writeDefaultNamespace(TEI);
    xml.writeAttribute("xml:lang", "fr");
    depth = 1;
    header(version, list.has(PROGRAM) ? PROGRAM + "-program" : PROGRAM);
    open("standOff");
    for (boolean known : new boolean[] {true, false}) {
      list(list.entities(Mention.Type.PERSON, known), "listPerson", "person", "persName", list);
      list(list.entities(Mention.Type.PLACE, known), "listPlace", "place", "placeName", list);
      list(list.entities(Mention.Type.ORG, known), "listOrg", "org", "orgName", list);
    }
    close();
    open("text");
    open("body");
    open("div", "type", "unresolved");
    line();
    leaf("head", "Noms sans entrée");
    unresolved(list);
    close();
    close();
    close();
    xml.writeCharacters("\n");
    xml.writeEndElement();
    xml.writeCharacters("\n");
    xml.writeEndDocument();
  }

  private void header(String version, String program) throws XMLStreamException {
    open("teiHeader");
    open("fileDesc");
    open("titleStmt");
    line();
    leaf("title", "Personnes, lieux et organisations du corpus", "type", "main");
    open("respStmt", "xml:id", program);
    line();
    leaf("resp", "liste établie automatiquement");
    line();
    leaf("name", "copiste " + version, "type", "software");
    close();
    close();
    open("publicationStmt");
    line();
    leaf("publisher", "à compléter par le projet");
    open("availability", "status", "unknown");
    line();
    leaf("p", "Statut juridique à vérifier par le projet.");
    close();
    close();
    open("sourceDesc");
    line();
    leaf("p", "Noms des documents du corpus et fichier d'autorité.");
    close();
    close();
    open("encodingDesc");
    open("appInfo");
    open("application", "ident", "copiste", "version", version);
    line();
    leaf("label", "Copiste");
    close();
    close();
    close();
    open("profileDesc");
    open("langUsage");
    line();
    leaf("language", "français", "ident", "fr");
    close();
    close();
    close();
  }

  private void list(
      List<Entity> entities, String outer, String inner, String name, CorpusList counts)
      throws XMLStreamException {
    if (entities.isEmpty()) {
      return;
    }
    if (entities.get(0).known()) {
      open(outer);
    } else {
      open(outer, "type", Entity.UNVERIFIED);
    }
    for (Entity entity : entities) {
      open(inner, "xml:id", entity.id());
      for (Entity.Name each : entity.names()) {
        line();
        if (each.kind().isEmpty()) {
          leaf(name, each.text());
        } else {
          leaf(name, each.text(), "type", each.kind());
        }
      }
      for (Entity.Identifier identifier : entity.identifiers()) {
        line();
        if (identifier.type().isEmpty()) {
          leaf("idno", identifier.value());
        } else {
          leaf("idno", identifier.value(), "type", identifier.type());
        }
      }
      if (entity.note().isPresent()) {
        line();
        leaf("note", entity.note().get());
      }
      line();
      leaf("note", said(counts.count(entity.id())), "type", "mentions");
      close();
    }
    close();
  }

  private void unresolved(CorpusList list) throws XMLStreamException {
    boolean any = false;
    for (Mention.Type type : Mention.Type.values()) {
      if (list.unresolved(type).isEmpty()) {
        continue;
      }
      any = true;
      open("list", "type", type.label());
      for (Map.Entry<String, CorpusList.Count> name : list.unresolved(type).entrySet()) {
        line();
        leaf("item", name.getKey() + " : " + said(name.getValue()));
      }
      close();
    }
    if (!any) {
      line();
      leaf("p", "Tous les noms ont une entrée.");
    }
  }

  private static String said(CorpusList.Count count) {
    return count.mentions()
        + (count.mentions() > 1 ? " mentions" : " mention")
        + (count.documents() > 0
            ? " dans " + count.documents() + (count.documents() > 1 ? " documents" : " document")
            : "");
  }

  private void open(String name, String... attributes) throws XMLStreamException {
    line();
    xml.writeStartElement(name);
    attributes(attributes);
    depth++;
  }

  private void close() throws XMLStreamException {
    depth--;
    line();
    xml.writeEndElement();
  }

  private void leaf(String name, String text, String... attributes) throws XMLStreamException {
    xml.writeStartElement(name);
    attributes(attributes);
    xml.writeCharacters(text);
    xml.writeEndElement();
  }

  private void attributes(String... pairs) throws XMLStreamException {
    for (int i = 0; i < pairs.length; i += 2) {
      xml.writeAttribute(pairs[i], pairs[i + 1]);
    }
  }

  private void line() throws XMLStreamException {
    xml.writeCharacters("\n" + "  ".repeat(depth));
  }
}
