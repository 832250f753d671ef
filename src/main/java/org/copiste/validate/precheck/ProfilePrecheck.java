package org.copiste.validate.precheck;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.xml.sax.Attributes;
import org.xml.sax.ext.DefaultHandler2;

/**
 * Reads a document once and throws {@link PossibleViolation} as soon as a rule of {@code
 * copiste.sch} might be violated. It is stricter than the rules where that is simpler: a document
 * that passes violates none of them, one that is stopped may still be correct. Only the rules
 * themselves report findings.
 *
 * <p>It exists for speed: compiling the rules would take most of the time of a run over one small
 * file, and almost every file in a healthy corpus is correct; {@code docs/reference/validation.md}
 * has the figures. {@code ProfilePrecheckTest} checks that no document passes in which the rules
 * find something.
 */
public final class ProfilePrecheck extends DefaultHandler2 {
  private static final String TEI = "http://www.tei-c.org/ns/1.0";
  private static final String XML = "http://www.w3.org/XML/1998/namespace";
  private static final String LANG_USAGE = "TEI/teiHeader/profileDesc/langUsage";

  private static final Set<String> BLOCKS =
      Set.of("p", "head", "item", "l", "salute", "signed", "dateline");
  private static final Set<String> BETWEEN_PAGES = Set.of("pb", "fw", "note", "address");
  private static final Set<String> NOBODY = Set.of("unknown", "inconnu", "unbekannt", "n. n.");
  private static final String QUOTATION_MARKS = "\"“”„‟«»‹›‘’‚'";

  private final Deque<OpenElement> open = new ArrayDeque<>();
  private final Pointers pointers = new Pointers();
  private final Pages pages = new Pages();
  private final Letters letters = new Letters();
  private final Languages languages = new Languages();
  private final Statements statements = new Statements();
  private boolean languagesListed;

  /** The white-space-separated tokens of an attribute value. */
  static List<String> tokens(String value) {
    return Arrays.asList(value.strip().split("[ \t\r\n]+"));
  }

  /** A document type declaration may add attributes and change which white space is reported. */
  @Override
  public void startDTD(String name, String publicId, String systemId) throws PossibleViolation {
    throw new PossibleViolation("doctype");
  }

  @Override
  public void startElement(String uri, String local, String qualified, Attributes attributes)
      throws PossibleViolation {
    Optional<OpenElement> parent = Optional.ofNullable(open.peek());
    String name = uri.equals(TEI) ? local : "";
    Optional<String> language = Optional.ofNullable(attributes.getValue(XML, "lang"));
    Optional<String> id = Optional.ofNullable(attributes.getValue(XML, "id"));
    OpenElement element = new OpenElement(name, parent, language);
    if (parent.isEmpty()) {
      require(name.equals("TEI") && language.isPresent(), "language-given");
    } else {
      require(!parent.get().name.equals("pb"), "page-order");
      parent.get().children.add(name);
      parent.get().afterWordBreak = false;
      if (parent.get().afterWeakHyphen && !BETWEEN_PAGES.contains(name)) {
        boolean divides = name.equals("lb") && value(attributes, "break").equals("no");
        require(divides, "hyphen-at-break");
        parent.get().afterWeakHyphen = false;
      }
    }
    element.unverified |= value(attributes, "type").equals("unverified");
    if (id.isPresent()) {
      boolean letter = name.equals("div") && value(attributes, "type").equals("letter");
      pointers.define(
          id.get(), letter ? Pointers.LETTER : element.unverified ? Pointers.UNVERIFIED : name);
    }
    if (name.equals("text") || element.inText && language.isPresent()) {
      languages.use(element.language);
    }
    open.push(element);
    if (!name.isEmpty()) {
      pointers.read(name, attributes);
      if (!name.equals("biblScope")) {
        Dates.check(attributes);
      }
      if (element.inText) {
        statements.text(name, element.inNote, attributes);
      } else {
        statements.header(name, element.parentName, attributes);
      }
      begin(element, attributes, id);
    }
  }

  private void begin(OpenElement element, Attributes attributes, Optional<String> id)
      throws PossibleViolation {
    Optional<String> n = Optional.ofNullable(attributes.getValue("", "n"));
    switch (element.name) {
      case "text" -> {
        require(!element.inText, "text in text");
        pages.text();
      }
      case "note" -> {
        if (element.inText) {
          pages.note(attributes, id);
        }
      }
      case "ref" -> pages.reference(value(attributes, "target"));
      case "pb" -> {
        require(n.isPresent(), "page-numbered");
        if (!element.inNote) {
          pages.page(n.get(), element.inText);
        }
      }
      case "lb" -> {
        require(n.isPresent() && Pages.positive(n.get()), "line-numbered");
        element.breaksWord = value(attributes, "break").equals("no");
        require(!element.breaksWord || !parentOrSelf().endsInSpace, "break-closed");
      }
      case "corr" -> {
        String owner = value(attributes, "resp");
        boolean decided = !owner.isEmpty() && !owner.contains("#copiste");
        boolean certain = !owner.isEmpty() && attributes.getValue("", "cert") != null;
        require(element.parentName.equals("choice") && (certain || decided), "correction");
        require(decided || value(attributes, "cert").matches("0?\\.[0-9]+|0|[a-z]+"), "sure");
      }
      case "pc" -> element.weakHyphen = value(attributes, "force").equals("weak");
      case "space" -> {
        boolean chars = value(attributes, "unit").equals("chars");
        require(!chars || value(attributes, "quantity").matches("[2-9]|[1-9][0-9]{1,8}"), "space");
      }
      case "sic", "orig", "reg" -> require(element.parentName.equals("choice"), "reading-paired");
      case "language" -> {
        if (path().equals(LANG_USAGE)) {
          languages.list(Optional.ofNullable(attributes.getValue("", "ident")));
        }
      }
      case "langUsage" -> languagesListed |= (path() + "/langUsage").equals(LANG_USAGE);
      case "correspDesc" -> letters.describe(id);
      case "div" -> letters.declare(element.inText ? value(attributes, "decls") : "");
      case "correspAction" -> parentOrSelf().children.add("@" + value(attributes, "type"));
      default -> {}
    }
  }

  @Override
  public void characters(char[] characters, int start, int length) throws PossibleViolation {
    OpenElement element = open.peek();
    if (length == 0 || element == null) {
      return;
    }
    require(!element.afterWordBreak || !isSpace(characters[start]), "break-closed");
    element.afterWordBreak = false;
    element.endsInSpace = isSpace(characters[start + length - 1]);
    for (int i = start; (!element.visible || element.afterWeakHyphen) && i < start + length; i++) {
      boolean visible = !isSpace(characters[i]);
      require(!visible || !element.afterWeakHyphen, "hyphen-at-break");
      element.visible |= visible;
    }
    for (int i = start; element.inQuotation && !element.quoted && i < start + length; i++) {
      element.quoted = QUOTATION_MARKS.indexOf(characters[i]) >= 0;
    }
    element.text.ifPresent(text -> text.append(characters, start, length));
  }

  @Override
  public void endElement(String uri, String local, String qualified) throws PossibleViolation {
    OpenElement element = open.pop();
    end(element);
    OpenElement parent = open.peek();
    if (parent != null) {
      element.closeInto(parent);
      parent.afterWordBreak = element.breaksWord;
      parent.afterWeakHyphen |= element.weakHyphen;
    }
  }

  private void end(OpenElement element) throws PossibleViolation {
    Set<String> children = element.children;
    require(!element.afterWeakHyphen, "hyphen-at-break");
    switch (element.name) {
      case "note" -> require(!element.inText || element.visible || element.gap, "note-empty");
      case "rendition" -> require(element.visible, "rendition-said");
      case "choice" -> choice(element);
      case "title" ->
          require(!element.parentName.equals("titleStmt") || element.visible, "title-given");
      case "publicationStmt" ->
          require(children.contains("availability") || children.contains("p"), "rights-said");
      case "correspDesc" -> require(children.contains("@sent"), "letter-sent");
      case "persName", "orgName" -> {
        String said = element.text.map(Object::toString).orElse("");
        String party = said.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
        require(!NOBODY.contains(party), "letter-party");
      }
      case "q" -> statements.quotation(element.quoted);
      case "TEI" -> require(languagesListed || !children.contains("text"), "language-listed");
      default -> {}
    }
    if (element.inBody && BLOCKS.contains(element.name)) {
      require(element.visible || element.gap || element.space, "block-empty");
    }
  }

  private static void choice(OpenElement choice) throws PossibleViolation {
    Set<String> sides = choice.children;
    boolean corrected = sides.contains("sic") && sides.contains("corr");
    boolean regularised = sides.contains("orig") && sides.contains("reg");
    boolean expanded = sides.contains("abbr") && sides.contains("expan");
    require(corrected || regularised || expanded, "choice-pair");
    if (corrected) {
      String reading = choice.readings.toString();
      require(
          choice.corrections.stream().anyMatch(text -> !text.equals(reading)), "choice-differs");
    }
  }

  @Override
  public void endDocument() throws PossibleViolation {
    pointers.check();
    pages.check();
    letters.check();
    statements.check();
    languages.check();
  }

  /** The parent of the element that has just begun; the element itself if it is the root. */
  private OpenElement parentOrSelf() {
    return open.stream().limit(2).reduce((child, parent) -> parent).orElseThrow();
  }

  /** The names of the ancestors of the element that has just begun, from the root, as a path. */
  private String path() {
    StringBuilder path = new StringBuilder();
    open.stream().skip(1).forEach(e -> path.insert(0, "/" + e.name));
    return path.isEmpty() ? "" : path.substring(1);
  }

  private static String value(Attributes attributes, String name) {
    return Optional.ofNullable(attributes.getValue("", name)).orElse("");
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\r';
  }

  private static void require(boolean holds, String rule) throws PossibleViolation {
    if (!holds) {
      throw new PossibleViolation(rule);
    }
  }
}
