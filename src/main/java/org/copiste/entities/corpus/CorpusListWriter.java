package org.copiste.entities.corpus;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
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

  private final StringBuilder xml = new StringBuilder();
  private final Deque<String> open = new ArrayDeque<>();

  private CorpusListWriter() {}

  /**
   * The list as UTF-8 bytes; the same list gives the same bytes.
   *
   * @param schema address of the TEI schema that the file follows
   * @param version version of this program
   */
  public static byte[] write(CorpusList list, String schema, String version) {
    CorpusListWriter writer = new CorpusListWriter();
    writer.document(list, schema, version);
    return writer.xml.toString().getBytes(StandardCharsets.UTF_8);
  }

  private void document(CorpusList list, String schema, String version) {
    xml.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
    for (String language :
        new String[] {
          "http://relaxng.org/ns/structure/1.0", "http://purl.oclc.org/dsdl/schematron"
        }) {
      xml.append("\n<?xml-model href=\"").append(schema);
      xml.append("\" type=\"application/xml\" schematypens=\"").append(language).append("\"?>");
    }
    open("TEI", "xmlns", TEI, "xml:lang", "fr");
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
    while (!open.isEmpty()) {
      close();
    }
    xml.append('\n');
  }

  private void header(String version, String program) {
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
      List<Entity> entities, String outer, String inner, String name, CorpusList counts) {
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

  private void unresolved(CorpusList list) {
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

  private void open(String name, String... attributes) {
    line();
    start(name, attributes);
    open.push(name);
  }

  private void close() {
    String name = open.pop();
    line();
    xml.append("</").append(name).append('>');
  }

  private void leaf(String name, String text, String... attributes) {
    start(name, attributes);
    escaped(text, false);
    xml.append("</").append(name).append('>');
  }

  private void start(String name, String... attributes) {
    xml.append('<').append(name);
    for (int i = 0; i < attributes.length; i += 2) {
      xml.append(' ').append(attributes[i]).append("=\"");
      escaped(attributes[i + 1], true);
      xml.append('"');
    }
    xml.append('>');
  }

  private void escaped(String text, boolean quoted) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '<' -> xml.append("&lt;");
        case '>' -> xml.append("&gt;");
        case '&' -> xml.append("&amp;");
        case '"' -> xml.append(quoted ? "&quot;" : "\"");
        default -> xml.append(c);
      }
    }
  }

  private void line() {
    xml.append('\n');
    for (int i = 0; i < open.size(); i++) {
      xml.append("  ");
    }
  }
}
