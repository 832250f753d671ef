package org.copiste.read.rewrite;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.copiste.model.Span;

/** An element of an XML file that is known to be well-formed, with its places in the file. */
public final class XmlNode {
  /** A comment, a marked section, a tag or a reference. */
  private static final Pattern PIECE =
      Pattern.compile(
          "(?s)<!--.*?-->|<!\\[CDATA\\[(.*?)]]>|<[^>]*>|&(#x[0-9a-fA-F]+|#\\d+|amp|lt|gt|quot|apos);");

  private final String qualified;
  private final Optional<XmlNode> parent;
  private final List<XmlNode> children = new ArrayList<>();
  private final Map<String, Span> attributes = new LinkedHashMap<>();
  private final int start;
  private int contentStart;
  private int contentEnd;
  private int end;

  private XmlNode(String qualified, Optional<XmlNode> parent, int start) {
    this.qualified = qualified;
    this.parent = parent;
    this.start = start;
  }

  /**
   * The root element.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static XmlNode parse(String xml) {
    Optional<XmlNode> root = Optional.empty();
    Optional<XmlNode> open = Optional.empty();
    int at = xml.indexOf('<');
    while (at >= 0) {
      int next;
      if (xml.startsWith("<!--", at)) {
        next = behind(xml, "-->", at + 4);
      } else if (xml.startsWith("<![CDATA[", at)) {
        next = behind(xml, "]]>", at);
      } else if (xml.startsWith("<?", at)) {
        next = behind(xml, "?>", at);
      } else if (xml.startsWith("<!", at)) {
        next = behindDoctype(xml, at);
      } else if (xml.startsWith("</", at)) {
        next = behind(xml, ">", at);
        XmlNode closed = open.orElseThrow(() -> new IllegalArgumentException("not well-formed"));
        closed.contentEnd = at;
        closed.end = next;
        open = closed.parent;
      } else {
        XmlNode node = new XmlNode(name(xml, at + 1), open, at);
        next = node.readTag(xml);
        open.ifPresent(around -> around.children.add(node));
        root = root.isPresent() ? root : Optional.of(node);
        open = node.isEmptyTag(xml) ? open : Optional.of(node);
      }
      at = xml.indexOf('<', next);
    }
    return root.orElseThrow(() -> new IllegalArgumentException("no element"));
  }

  private static int behind(String xml, String mark, int from) {
    int at = xml.indexOf(mark, from);
    if (at < 0) {
      throw new IllegalArgumentException("no " + mark);
    }
    return at + mark.length();
  }

  /** Declarations may stand in brackets and have quotations and comments with any sign in them. */
  private static int behindDoctype(String xml, int from) {
    int brackets = 0;
    for (int i = from; i < xml.length(); i++) {
      char c = xml.charAt(i);
      if (c == '"' || c == '\'') {
        i = behind(xml, String.valueOf(c), i + 1) - 1;
      } else if (xml.startsWith("<!--", i)) {
        i = behind(xml, "-->", i + 4) - 1;
      } else if (xml.startsWith("<?", i)) {
        i = behind(xml, "?>", i) - 1;
      } else if (c == '[') {
        brackets++;
      } else if (c == ']') {
        brackets--;
      } else if (c == '>' && brackets == 0) {
        return i + 1;
      }
    }
    throw new IllegalArgumentException("the document type has no end");
  }

  private static String name(String xml, int from) {
    int to = from;
    while (!isSpace(xml.charAt(to)) && "/>=".indexOf(xml.charAt(to)) < 0) {
      to++;
    }
    return xml.substring(from, to);
  }

  private int readTag(String xml) {
    int at = start + 1 + qualified.length();
    while (true) {
      while (isSpace(xml.charAt(at))) {
        at++;
      }
      if (xml.charAt(at) == '>' || xml.charAt(at) == '/') {
        break;
      }
      String attribute = name(xml, at);
      int open = at + attribute.length();
      while (xml.charAt(open) != '"' && xml.charAt(open) != '\'') {
        open++;
      }
      int close = xml.indexOf(xml.charAt(open), open + 1);
      attributes.putIfAbsent(local(attribute), new Span(open + 1, close));
      at = close + 1;
    }
    contentStart = xml.indexOf('>', at) + 1;
    contentEnd = contentStart;
    end = contentStart;
    return contentStart;
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
  }

  private static String local(String name) {
    return name.substring(name.indexOf(':') + 1);
  }

  /** The characters of a stretch between two tags: without comments, with references resolved. */
  public static String characters(String markup) {
    StringBuilder text = new StringBuilder();
    Matcher piece = PIECE.matcher(markup);
    int done = 0;
    while (piece.find()) {
      text.append(markup, done, piece.start());
      done = piece.end();
      if (piece.group(1) != null) {
        text.append(piece.group(1));
      } else if (piece.group(2) != null) {
        text.append(character(piece.group(2)));
      }
    }
    return text.append(markup.substring(done)).toString();
  }

  private static String character(String reference) {
    return switch (reference) {
      case "amp" -> "&";
      case "lt" -> "<";
      case "gt" -> ">";
      case "quot" -> "\"";
      case "apos" -> "'";
      default ->
          Character.toString(
              reference.startsWith("#x")
                  ? Integer.parseInt(reference.substring(2), 16)
                  : Integer.parseInt(reference.substring(1)));
    };
  }

  /** Whether it is one tag that opens and closes it. */
  public boolean isEmptyTag(String xml) {
    return xml.charAt(contentStart - 2) == '/';
  }

  /** The name without prefix. */
  public String name() {
    return local(qualified);
  }

  /** The name as it is written. */
  public String qualifiedName() {
    return qualified;
  }

  /** A name of an element with the prefix of this one. */
  public String beside(String name) {
    return qualified.substring(0, qualified.indexOf(':') + 1) + name;
  }

  /** The elements directly in it. */
  public List<XmlNode> children() {
    return children;
  }

  /** Those of a name. */
  public Stream<XmlNode> children(String name) {
    return children.stream().filter(child -> child.name().equals(name));
  }

  /** The place of an attribute's value, without quotation marks, by its name without prefix. */
  public Optional<Span> attribute(String name) {
    return Optional.ofNullable(attributes.get(name));
  }

  /** An attribute's value as it is written. */
  public Optional<String> attribute(String name, String xml) {
    return attribute(name).map(at -> at.of(xml));
  }

  /** The whole element. */
  public Span at() {
    return new Span(start, end);
  }

  /** What stands between its tags; empty, behind the tag, for an empty tag. */
  public Span content() {
    return new Span(contentStart, contentEnd);
  }
}
