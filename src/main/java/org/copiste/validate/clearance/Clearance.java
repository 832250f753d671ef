package org.copiste.validate.clearance;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.xml.sax.Attributes;
import org.xml.sax.ext.DefaultHandler2;

/**
 * Reads a document once and throws {@link Doubt} wherever a rule of {@code copiste.sch} might find
 * something. It asks for more than the rules do where that is simpler: what it lets pass is clean,
 * what it doubts need not be wrong. It words nothing: that is for the rules.
 *
 * <p>Why: compiling the rules takes most of the time of a run over one small file, and nearly every
 * file of a healthy corpus is clean. A property test holds it against the rules.
 */
public final class Clearance extends DefaultHandler2 {
  private static final String TEI = "http://www.tei-c.org/ns/1.0";
  private static final String XML = "http://www.w3.org/XML/1998/namespace";
  private static final String LISTED = "TEI/teiHeader/profileDesc/langUsage";

  private static final Set<String> BLOCKS =
      Set.of("p", "head", "item", "l", "salute", "signed", "dateline");
  private static final Set<String> PARTIES = Set.of("persName", "orgName", "name", "rs");

  private final Deque<OpenElement> open = new ArrayDeque<>();
  private final Pointers pointers = new Pointers();
  private final Pages pages = new Pages();
  private final Languages languages = new Languages();
  private boolean languagesListed;

  /** The words of an attribute. */
  static List<String> tokens(String value) {
    return Arrays.asList(value.strip().split("[ \t\r\n]+"));
  }

  /** A document type may add attributes and hide blanks. */
  @Override
  public void startDTD(String name, String publicId, String systemId) throws Doubt {
    throw new Doubt("doctype");
  }

  @Override
  public void startElement(String uri, String local, String qualified, Attributes attributes)
      throws Doubt {
    Optional<OpenElement> parent = Optional.ofNullable(open.peek());
    String name = uri.equals(TEI) ? local : "";
    Optional<String> language = Optional.ofNullable(attributes.getValue(XML, "lang"));
    Optional<String> id = Optional.ofNullable(attributes.getValue(XML, "id"));
    OpenElement element = new OpenElement(name, parent, language);
    if (parent.isEmpty()) {
      doubtUnless(name.equals("TEI") && language.isPresent(), "language-given");
    } else {
      doubtUnless(!parent.get().name.equals("pb"), "page-order");
      parent.get().children.add(name);
      parent.get().afterWordBreak = false;
    }
    if (id.isPresent()) {
      pointers.define(id.get(), name);
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
      begin(element, attributes, id);
    }
  }

  private void begin(OpenElement element, Attributes attributes, Optional<String> id) throws Doubt {
    Optional<String> n = Optional.ofNullable(attributes.getValue("", "n"));
    switch (element.name) {
      case "text" -> {
        doubtUnless(!element.inText, "text in text");
        pages.text();
      }
      case "note" -> {
        if (element.inText) {
          pages.note(attributes, id);
        }
      }
      case "ref" -> pages.reference(value(attributes, "target"));
      case "pb" -> {
        doubtUnless(n.isPresent(), "page-numbered");
        if (!element.inNote) {
          pages.page(n.get(), element.inText);
        }
      }
      case "lb" -> {
        doubtUnless(n.isPresent() && Pages.positive(n.get()), "line-numbered");
        element.breaksWord = value(attributes, "break").equals("no");
        doubtUnless(!element.breaksWord || !around().endsBlank, "break-closed");
      }
      case "corr" -> {
        boolean owned = attributes.getValue("", "resp") != null;
        boolean certain = attributes.getValue("", "cert") != null;
        doubtUnless(element.parent.equals("choice") && owned && certain, "correction");
      }
      case "sic", "orig", "reg" -> doubtUnless(element.parent.equals("choice"), "reading-paired");
      case "language" -> {
        if (path().equals(LISTED)) {
          languages.list(Optional.ofNullable(attributes.getValue("", "ident")));
        }
      }
      case "langUsage" -> languagesListed |= (path() + "/langUsage").equals(LISTED);
      case "correspAction" -> around().children.add("@" + value(attributes, "type"));
      default -> {}
    }
  }

  @Override
  public void characters(char[] characters, int start, int length) throws Doubt {
    OpenElement element = open.peek();
    if (length == 0 || element == null) {
      return;
    }
    doubtUnless(!element.afterWordBreak || !blank(characters[start]), "break-closed");
    element.afterWordBreak = false;
    element.endsBlank = blank(characters[start + length - 1]);
    for (int i = start; !element.visible && i < start + length; i++) {
      element.visible = !blank(characters[i]);
    }
    element.text.ifPresent(text -> text.append(characters, start, length));
  }

  @Override
  public void endElement(String uri, String local, String qualified) throws Doubt {
    OpenElement element = open.pop();
    end(element);
    OpenElement around = open.peek();
    if (around != null) {
      element.closeInto(around);
      around.afterWordBreak = element.breaksWord;
    }
  }

  private void end(OpenElement element) throws Doubt {
    Set<String> children = element.children;
    switch (element.name) {
      case "note" -> doubtUnless(!element.inText || element.visible || element.gap, "note-empty");
      case "choice" -> choice(element);
      case "title" ->
          doubtUnless(!element.parent.equals("titleStmt") || element.visible, "title-given");
      case "publicationStmt" ->
          doubtUnless(children.contains("availability") || children.contains("p"), "rights-said");
      case "correspDesc" -> doubtUnless(children.contains("@sent"), "letter-sent");
      case "correspAction" ->
          doubtUnless(PARTIES.stream().anyMatch(children::contains), "letter-party");
      case "TEI" -> doubtUnless(languagesListed || !children.contains("text"), "language-listed");
      default -> {}
    }
    if (element.inBody && BLOCKS.contains(element.name)) {
      doubtUnless(element.visible || element.gap || element.space, "block-empty");
    }
  }

  private static void choice(OpenElement choice) throws Doubt {
    Set<String> sides = choice.children;
    boolean corrected = sides.contains("sic") && sides.contains("corr");
    boolean regularised = sides.contains("orig") && sides.contains("reg");
    boolean expanded = sides.contains("abbr") && sides.contains("expan");
    doubtUnless(corrected || regularised || expanded, "choice-pair");
    if (corrected) {
      String reading = choice.readings.toString();
      doubtUnless(
          choice.corrections.stream().anyMatch(text -> !text.equals(reading)), "choice-differs");
    }
  }

  @Override
  public void endDocument() throws Doubt {
    pointers.check();
    pages.check();
    languages.check();
  }

  /** The element around the one that has just begun; itself where it is the outermost. */
  private OpenElement around() {
    return open.stream().limit(2).reduce((inner, outer) -> outer).orElseThrow();
  }

  /** The names of the elements around the one that has just begun. */
  private String path() {
    StringBuilder path = new StringBuilder();
    open.stream().skip(1).forEach(e -> path.insert(0, "/" + e.name));
    return path.isEmpty() ? "" : path.substring(1);
  }

  private static String value(Attributes attributes, String name) {
    return Optional.ofNullable(attributes.getValue("", name)).orElse("");
  }

  private static boolean blank(char c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\r';
  }

  private static void doubtUnless(boolean clear, String rule) throws Doubt {
    if (!clear) {
      throw new Doubt(rule);
    }
  }
}
