package org.copiste.entities.authority;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.copiste.model.Entity;

/**
 * Reads an authority file: TEI with {@code listPerson}, {@code listPlace}, {@code listOrg}. Lists
 * of type {@code unverified} are left out: nobody has listed what they hold. External entities and
 * document types are refused. A file that cannot be used gives problems, no exception.
 */
public final class AuthorityReader {
  private static final Pattern TABLE = Pattern.compile("\\.[ct]sv$", Pattern.CASE_INSENSITIVE);

  private static final String XML = XMLConstants.XML_NS_URI;

  /**
   * The content of a file.
   *
   * @param authority its entries; none if a problem is an error
   * @param problems what is wrong with it, in the order of the file
   */
  public record Result(Authority authority, List<AuthorityProblem> problems) {

    /** Whether the file cannot be used because of an error. */
    public boolean failed() {
      return problems.stream().anyMatch(AuthorityProblem::error);
    }
  }

  private final XMLStreamReader xml;
  private final List<AuthorityProblem> problems = new ArrayList<>();
  private final Map<String, Integer> lines = new HashMap<>();
  private final Map<String, Set<String>> surnames = new HashMap<>();
  private final Map<String, Entity> entities = new LinkedHashMap<>();

  private AuthorityReader(XMLStreamReader xml) {
    this.xml = xml;
  }

  /** Reads a file: a table where its name ends in {@code .tsv} or {@code .csv}, else TEI. */
  public static Result read(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      if (TABLE.matcher(file.toString()).find()) {
        return AuthorityTable.read(in.readAllBytes());
      }
      return read(in);
    } catch (IOException unreadable) {
      return failure(AuthorityProblem.error(0, 0, "The authority file cannot be read."));
    }
  }

  /**
   * Reads a stream, which is left open.
   *
   * @throws IOException if the stream fails
   */
  public static Result read(InputStream in) throws IOException {
    byte[] bytes = in.readAllBytes();
    if (new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1).isBlank()) {
      return failure(AuthorityProblem.error(1, 1, "The authority file is empty."));
    }
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, true);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    try {
      XMLStreamReader xml = factory.createXMLStreamReader(new java.io.ByteArrayInputStream(bytes));
      return new AuthorityReader(xml).entries();
    } catch (XMLStreamException broken) {
      return failure(broken(broken));
    }
  }

  private static Result failure(AuthorityProblem problem) {
    return new Result(Authority.none(), List.of(problem));
  }

  private static AuthorityProblem broken(XMLStreamException broken) {
    Location at = broken.getLocation();
    String said = String.valueOf(broken.getMessage());
    String why = said.substring(said.lastIndexOf("Message: ") + 1).replaceFirst("^essage: ", "");
    return AuthorityProblem.error(
        at == null ? 0 : Math.max(0, at.getLineNumber()),
        at == null ? 0 : Math.max(0, at.getColumnNumber()),
        "The authority file is not well-formed XML: " + why.strip());
  }

  private Result entries() throws XMLStreamException {
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.DTD) {
        problem(true, "The authority file must not have a document type declaration.");
      } else if (event == XMLStreamConstants.START_ELEMENT) {
        switch (xml.getLocalName()) {
          case "person", "place", "org" -> entry();
          case "listPerson", "listPlace", "listOrg" -> {
            if (Entity.UNVERIFIED.equals(xml.getAttributeValue(null, "type"))) {
              skip();
            }
          }
          default -> {}
        }
      }
    }
    if (entities.isEmpty() && problems.isEmpty()) {
      problem(false, "The authority file lists no person, place or organisation.");
    }
    boolean failed = problems.stream().anyMatch(AuthorityProblem::error);
    return new Result(
        failed ? Authority.none() : new Authority(List.copyOf(entities.values()), surnames),
        List.copyOf(problems));
  }

  private void skip() throws XMLStreamException {
    int depth = 1;
    while (depth > 0 && xml.hasNext()) {
      int event = xml.next();
      depth += event == XMLStreamConstants.START_ELEMENT ? 1 : 0;
      depth -= event == XMLStreamConstants.END_ELEMENT ? 1 : 0;
    }
  }

  private void problem(boolean error, String message) {
    problem(error, xml.getLocation(), message);
  }

  private void problem(boolean error, Location at, String message) {
    problems.add(new AuthorityProblem(error, at.getLineNumber(), at.getColumnNumber(), message));
  }

  private void entry() throws XMLStreamException {
    EntryBuilder entry = new EntryBuilder(xml);
    String written = xml.getAttributeValue(XML, "id");
    Location at = xml.getLocation();
    int depth = 1;
    while (depth > 0 && xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
      } else if (event == XMLStreamConstants.START_ELEMENT) {
        switch (xml.getLocalName()) {
          case "person", "place", "org" -> entry();
          default -> depth += depth == 1 && entry.child(xml) ? 0 : 1;
        }
      }
    }
    boolean hasId = written != null && !written.isBlank();
    if (!entry.hasName()) {
      problem(false, at, "An entry without a name is left out.");
    } else if (hasId) {
      entry(entry, written, at);
    } else {
      String id = DerivedId.of(entry.type(), entry.firstName());
      problem(false, at, "“%s” has no xml:id; it gets “%s”.".formatted(entry.firstName(), id));
      entry(entry, id, at);
    }
  }

  /**
   * Adds an entry. A second one under an identifier adds to the first if it is of the same type,
   * and else is left out.
   */
  private void entry(EntryBuilder entry, String id, Location at) {
    Entity earlier = entities.get(id);
    if (earlier == null) {
      lines.put(id, at.getLineNumber());
      entities.put(id, entry.build(id));
      addSurnames(id, entry);
      return;
    }
    boolean same = earlier.type() == entry.type();
    problem(
        false,
        at,
        "The identifier “%s” is used twice, here and in line %d; %s."
            .formatted(
                id,
                lines.getOrDefault(id, 0),
                same ? "the entries are taken for one" : "this entry is left out"));
    if (same) {
      entities.put(id, entry.build(earlier));
      addSurnames(id, entry);
    }
  }

  private void addSurnames(String id, EntryBuilder entry) {
    if (!entry.surnames().isEmpty()) {
      surnames.computeIfAbsent(id, i -> new TreeSet<>()).addAll(entry.surnames());
    }
  }
}
