package org.copiste.encode.layout;

import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.copiste.encode.xml.Attributes;
import org.copiste.encode.xml.Rendition;
import org.copiste.encode.xml.SourceFact;
import org.copiste.language.text.Fold;
import org.copiste.language.text.XmlNames;
import org.copiste.model.Document;
import org.copiste.model.Edit;
import org.copiste.model.Entity;
import org.copiste.model.Note;

/**
 * Assigns the values of {@code xml:id} in one document, all of them XML names and all different.
 * The first to ask for a name gets it, others get it with a number: first the fixed identifiers
 * that readers of the TEI rely on and those of letters, then the entities, then people, notes and
 * paragraphs.
 */
public final class XmlIds {
  static final String SOURCE = SourceFact.BIBL_ID;
  public static final String SUBTYPES = "corr-subtypes";
  private static final List<String> RELIED_ON = List.of(Edit.COPISTE, SOURCE, SUBTYPES);

  private final Set<String> taken = new HashSet<>(RELIED_ON);

  /** The last number that a name got; a document may have thousands of notes with one sign. */
  private final Map<String, Integer> numbers = new HashMap<>();

  private final Map<String, String> entities = new HashMap<>();
  private final Map<String, String> people = new HashMap<>();
  private final Map<String, String> roles = new HashMap<>();
  private final Map<String, String> subtypes = new HashMap<>();
  private final Map<Note, String> notes = new IdentityHashMap<>();
  private int paragraphs;

  public XmlIds(Document document) {
    taken.addAll(new LetterIds(document.letters()).all());
    taken.addAll(new Facsimile(document).ids());
    people.put(Edit.COPISTE, Edit.COPISTE);
    for (Entity entity : document.entities()) {
      entities.computeIfAbsent(entity.id(), id -> free(XmlNames.isName(id) ? id : name(id, false)));
    }
    for (String person : people(document)) {
      people.computeIfAbsent(person, p -> free(name(p, true)));
    }
    for (String role : roles(document)) {
      roles.put(role, free("note-" + name(role, true)));
    }
    for (Note note : document.notes()) {
      notes.put(note, free(noteName(note.n())));
    }
  }

  /**
   * The people who decided about readings, names or the calls of notes, sorted; the program is left
   * out.
   */
  public static Set<String> people(Document document) {
    Set<String> people = new TreeSet<>();
    document.reading().edits().forEach(edit -> people.add(edit.resp()));
    document.candidates().forEach(edit -> people.add(edit.resp()));
    document.mentions().forEach(mention -> mention.decidedBy().ifPresent(people::add));
    document.mentionCandidates().forEach(mention -> mention.decidedBy().ifPresent(people::add));
    document.notes().forEach(note -> note.linkedBy().ifPresent(people::add));
    people.remove(Edit.COPISTE);
    return people;
  }

  /** Everyone who is responsible for a note, sorted. */
  public static Set<String> roles(Document document) {
    Set<String> roles = new TreeSet<>();
    document.notes().forEach(note -> note.resp().ifPresent(roles::add));
    return roles;
  }

  /** The identifier in the TEI of an entity of the document. */
  public String entity(String id) {
    return entities.getOrDefault(id, id);
  }

  /**
   * Attributes with a pointer to an entity: {@code ref} to an entry that a person listed, {@code
   * corresp} to any other.
   */
  public Attributes link(Attributes to, Optional<String> ref, Optional<String> entity) {
    Optional<String> pointer = entity.map(id -> "#" + entity(id));
    return to.with(ref.isPresent() ? "ref" : "corresp", pointer);
  }

  /** The identifier of the person or program responsible for an edit. */
  public String person(String resp) {
    return people.getOrDefault(resp, Edit.COPISTE);
  }

  /** The identifier of the {@code respStmt} of a writer of notes. */
  public String role(String role) {
    return roles.getOrDefault(role, role);
  }

  public String note(Note note) {
    return notes.getOrDefault(note, "n");
  }

  /** The identifier of a class of correction. */
  public String subtype(String subtype) {
    return subtypes.computeIfAbsent(subtype, s -> free("subtype-" + name(s, true)));
  }

  /** An identifier for the next paragraph. */
  public String nextParagraph() {
    String id = "p" + ++paragraphs;
    return taken.add(id) ? id : free(id);
  }

  private String free(String wanted) {
    int number = numbers.getOrDefault(wanted, 0);
    String id;
    do {
      number++;
      id = number == 1 ? wanted : wanted + "-" + number;
    } while (Rendition.isName(id) || !taken.add(id));
    numbers.put(wanted, number);
    return id;
  }

  private static String noteName(String n) {
    StringBuilder name = new StringBuilder("n");
    for (char c : n.toCharArray()) {
      name.append(XmlNames.isName("n" + c) ? c : 'x');
    }
    return name.toString();
  }

  private static String name(String text, boolean folded) {
    String plain = folded ? Fold.withoutAccents(text).toLowerCase(Locale.ROOT) : text;
    String name = XmlNames.hyphenated(plain);
    return name.isEmpty() ? "x" : XmlNames.isName(name) ? name : "r-" + name;
  }
}
