package org.copiste.entities.authority;

import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
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

  /** An XML declaration that names a character set; it stands in the first bytes. */
  private static final Pattern ENCODING =
      Pattern.compile("^(?:\u00EF\u00BB\u00BF)?<\\?xml[^>]*?encoding\\s*=\\s*[\"']([\\w.:-]+)");

  private static final int BEGINNING = 200;

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

  /** What there is to say of a file that cannot be read. */
  public static Result unreadable(String why) {
    return failure(AuthorityProblem.error(0, 0, "The authority file " + why + "."));
  }

  /**
   * Reads a file.
   *
   * @param name its name: it is a table where that ends in {@code .tsv} or {@code .csv}, else TEI
   */
  public static Result read(String name, byte[] bytes) {
    return TABLE.matcher(name).find() ? AuthorityTable.read(bytes) : read(bytes);
  }

  /** Reads TEI. */
  public static Result read(byte[] bytes) {
    if (new String(bytes, StandardCharsets.ISO_8859_1).isBlank()) {
      return failure(AuthorityProblem.error(1, 1, "The authority file is empty."));
    }
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, true);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    try {
      XMLStreamReader xml = factory.createXMLStreamReader(new StringReader(decoded(bytes)));
      return new AuthorityReader(xml).entries();
    } catch (CharacterCodingException undecodable) {
      return failure(
          AuthorityProblem.error(
              0, 0, "The authority file is not in the character set that it declares."));
    } catch (XMLStreamException broken) {
      return failure(broken(broken));
    }
  }

  /** The parser's own decoder prints errors to standard error. */
  private static String decoded(byte[] bytes) throws CharacterCodingException {
    String beginning =
        new String(bytes, 0, Math.min(bytes.length, BEGINNING), StandardCharsets.ISO_8859_1);
    Charset charset = StandardCharsets.UTF_8;
    if (beginning.startsWith("\u00FE\u00FF") || beginning.startsWith("\u00FF\u00FE")) {
      charset = StandardCharsets.UTF_16;
    } else {
      Matcher declared = ENCODING.matcher(beginning);
      if (declared.find()) {
        try {
          charset = Charset.forName(declared.group(1));
        } catch (IllegalArgumentException unknown) {
          throw new CharacterCodingException();
        }
      }
    }
    String text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
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
    // At the end of the file the parser knows no place any more, and says -1.
    int line = Math.max(0, at.getLineNumber());
    problems.add(new AuthorityProblem(error, line, Math.max(0, at.getColumnNumber()), message));
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
