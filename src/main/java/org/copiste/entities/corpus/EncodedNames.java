package org.copiste.entities.corpus;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.copiste.model.Entity;
import org.copiste.model.Mention;

/**
 * The names in one TEI file that this program wrote: the entries of its lists, how often each is
 * mentioned, and the names without a reference. A document that is up to date need not be encoded
 * again for the list of its corpus.
 *
 * @param entities the entries of {@code standOff}
 * @param mentions how often names in the text point to each identifier
 * @param unresolved by type, how often each name without a pointer occurs in the text
 */
public record EncodedNames(
    List<Entity> entities,
    Map<String, Integer> mentions,
    Map<Mention.Type, Map<String, Integer>> unresolved) {

  private static final Map<String, Mention.Type> LISTED =
      Map.of("person", Mention.Type.PERSON, "place", Mention.Type.PLACE, "org", Mention.Type.ORG);
  private static final Map<String, Mention.Type> NAMED =
      Map.of(
          "persName", Mention.Type.PERSON,
          "placeName", Mention.Type.PLACE,
          "orgName", Mention.Type.ORG);

  /** What stands inside a name and is no part of it as it is read. */
  private static final Set<String> LEFT_OUT = Set.of("sic", "orig", "note");

  /**
   * Reads a file.
   *
   * @throws XMLStreamException if it is not well-formed
   */
  public static EncodedNames read(byte[] tei) throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    XMLStreamReader xml = factory.createXMLStreamReader(new ByteArrayInputStream(tei));
    List<Entity> entities = new ArrayList<>();
    Map<String, Integer> mentions = new TreeMap<>();
    Map<Mention.Type, Map<String, Integer>> unresolved = new HashMap<>();
    boolean inText = false;
    boolean inLists = false;
    boolean verified = true;
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("standOff")) {
        inLists = false;
      }
      if (event != XMLStreamConstants.START_ELEMENT) {
        continue;
      }
      String name = xml.getLocalName();
      inLists |= name.equals("standOff");
      inText |= name.equals("text");
      if (name.startsWith("list")) {
        verified = !Entity.UNVERIFIED.equals(xml.getAttributeValue(null, "type"));
      }
      if (inLists && LISTED.containsKey(name)) {
        entry(xml, LISTED.getOrDefault(name, Mention.Type.PERSON), verified)
            .ifPresent(entities::add);
      } else if (inText && NAMED.containsKey(name)) {
        Optional<String> pointer =
            Optional.ofNullable(xml.getAttributeValue(null, "ref"))
                .or(() -> Optional.ofNullable(xml.getAttributeValue(null, "corresp")));
        if (pointer.isPresent()) {
          mentions.merge(pointer.get().substring(1), 1, Integer::sum);
        } else {
          Mention.Type type = NAMED.getOrDefault(name, Mention.Type.PERSON);
          unresolved.computeIfAbsent(type, t -> new TreeMap<>()).merge(seen(xml), 1, Integer::sum);
        }
      }
    }
    return new EncodedNames(entities, mentions, unresolved);
  }

  private static Optional<Entity> entry(XMLStreamReader xml, Mention.Type type, boolean known)
      throws XMLStreamException {
    String outer = xml.getLocalName();
    String id = xml.getAttributeValue("http://www.w3.org/XML/1998/namespace", "id");
    List<Entity.Name> names = new ArrayList<>();
    List<Entity.Identifier> identifiers = new ArrayList<>();
    Optional<String> note = Optional.empty();
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals(outer)) {
        break;
      }
      if (event == XMLStreamConstants.START_ELEMENT) {
        String name = xml.getLocalName();
        String kind = Optional.ofNullable(xml.getAttributeValue(null, "type")).orElse("");
        if (NAMED.containsKey(name)) {
          names.add(new Entity.Name(xml.getElementText(), kind));
        } else if (name.equals("idno")) {
          identifiers.add(new Entity.Identifier(kind, xml.getElementText()));
        } else if (name.equals("note")) {
          note = Optional.of(xml.getElementText());
        }
      }
    }
    return id == null || names.isEmpty()
        ? Optional.empty()
        : Optional.of(new Entity(id, type, names, identifiers, note, known));
  }

  /**
   * The text of a name as corrected and regularised, without notes, their calls, and hyphens that
   * only divide it at a line's end.
   */
  private static String seen(XMLStreamReader xml) throws XMLStreamException {
    StringBuilder text = new StringBuilder();
    int depth = 1;
    int left = 0;
    while (depth > 0 && xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        depth++;
        String name = xml.getLocalName();
        boolean noPart =
            LEFT_OUT.contains(name)
                || "weak".equals(xml.getAttributeValue(null, "force"))
                || "noteCall".equals(xml.getAttributeValue(null, "type"));
        left += left > 0 || noPart ? 1 : 0;
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
        left -= left > 0 ? 1 : 0;
      } else if (event == XMLStreamConstants.CHARACTERS && left == 0) {
        text.append(xml.getText());
      }
    }
    return text.toString().strip().replaceAll("\\s+", " ");
  }
}
