package org.copiste.read.pagexml;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.copiste.model.Span;
import org.copiste.read.page.Measures;
import org.copiste.read.rewrite.Splices;
import org.copiste.read.rewrite.Tag;
import org.copiste.read.rewrite.XmlNode;

/**
 * Changed texts of elements of a PAGE file. Since 2016 an element may have several {@code
 * TextEquiv} with an index, of which the lowest counts; before, what the engine read goes into
 * {@code custom}, which words, lines and regions have since 2013.
 */
final class PageTexts {
  private static final String TEXT = "TextEquiv";
  private static final String INDEX = "index";
  private static final String CUSTOM = "custom";
  private static final Pattern VERSION = Pattern.compile("/pagecontent/(\\d{4})-");
  private static final int SEVERAL = 2016;
  private static final int WITH_CUSTOM = 2013;

  private final String xml;
  private final int version;

  PageTexts(String xml, XmlNode root) {
    this.xml = xml;
    Matcher year = VERSION.matcher(new Span(root.at().start(), root.content().start()).of(xml));
    this.version = year.find() ? Integer.parseInt(year.group(1)) : SEVERAL;
  }

  /** Whether an element has a text of its own that counts. */
  boolean hasText(XmlNode node) {
    return !text(node).isBlank();
  }

  /** The text that counts, without markup and references; the empty string if there is none. */
  String text(XmlNode node) {
    return counting(node)
        .flatMap(PageTexts::written)
        .map(content -> XmlNode.characters(content.of(xml)))
        .orElse("");
  }

  private Optional<XmlNode> counting(XmlNode node) {
    Optional<XmlNode> lowest = Optional.empty();
    for (XmlNode text : node.children(TEXT).toList()) {
      if (lowest.isEmpty() || index(text) < index(lowest.get())) {
        lowest = Optional.of(text);
      }
    }
    return lowest;
  }

  private double index(XmlNode text) {
    return Measures.number(text.attribute(INDEX, xml)).orElse(0);
  }

  private static Optional<Span> written(XmlNode text) {
    return text.children("Unicode")
        .reduce((a, b) -> b)
        .or(() -> text.children("PlainText").reduce((a, b) -> b))
        .map(XmlNode::content);
  }

  /** Gives an element another text that counts. */
  void change(XmlNode node, String read, Splices into) {
    change(node, List.of(node), read, into);
  }

  /** The same for one element that stands for several from now on. */
  void change(XmlNode node, List<XmlNode> before, String read, Splices into) {
    Optional<XmlNode> engine = counting(node);
    node.attribute(CUSTOM)
        .ifPresent(custom -> CustomOffsets.move(xml, custom, text(node), read, into));
    if (engine.isEmpty()) {
      add(node, read, into);
    } else if (version >= SEVERAL) {
      beside(node, engine.get(), read, into);
      if (before.size() > 1) {
        written(engine.get()).ifPresent(at -> into.replace(at.start(), at.end(), engine(before)));
      }
    } else {
      into.replace(
          engine.get().at().start(), engine.get().at().end(), element(engine.get(), "", read));
      if (version >= WITH_CUSTOM) {
        custom(node, XmlNode.characters(engine(before)), into);
      }
    }
  }

  /** What the engine read in several elements, as it is written. */
  private String engine(List<XmlNode> nodes) {
    return nodes.stream()
        .flatMap(node -> counting(node).flatMap(PageTexts::written).stream())
        .map(at -> at.of(xml))
        .collect(Collectors.joining(" "));
  }

  private void add(XmlNode node, String read, Splices into) {
    int at =
        node.children().stream()
            .filter(child -> !List.of("TextStyle", "UserDefined", "Labels").contains(child.name()))
            .reduce((a, b) -> b)
            .map(last -> last.at().end())
            .orElse(node.content().start());
    into.replace(at, at, element(node, "", read));
  }

  private void beside(XmlNode node, XmlNode engine, String read, Splices into) {
    List<XmlNode> all = node.children(TEXT).toList();
    int most = (int) all.stream().mapToDouble(this::index).max().orElse(0);
    String lowest = " index=\"" + (int) index(engine) + "\"";
    int start = all.get(0).at().start();
    into.replace(start, start, element(engine, lowest, read) + space(start));
    Optional<Span> index = engine.attribute(INDEX);
    String next = String.valueOf(most + 1);
    if (index.isPresent()) {
      into.replace(index.get().start(), index.get().end(), next);
    } else {
      int name = engine.at().start() + 1 + engine.qualifiedName().length();
      into.replace(name, name, " index=\"" + next + "\"");
    }
  }

  /** The white space before a place, so that something new stands as its neighbours do. */
  String space(int before) {
    int from = before;
    while (from > 0 && Character.isWhitespace(xml.charAt(from - 1))) {
      from--;
    }
    return xml.substring(from, before);
  }

  /** A text with its element. */
  static String element(XmlNode like, String attributes, String read) {
    String name = like.beside(TEXT);
    String text = like.beside("Unicode");
    return "<"
        + name
        + attributes
        + "><"
        + text
        + ">"
        + Tag.escape(read).replace("&quot;", "\"")
        + "</"
        + text
        + "></"
        + name
        + ">";
  }

  /** Words of {@code custom} have their blanks and signs as Transkribus writes them. */
  private void custom(XmlNode node, String engine, Splices into) {
    StringBuilder escaped = new StringBuilder();
    for (char c : engine.toCharArray()) {
      boolean plain = Character.isLetterOrDigit(c);
      escaped.append(plain ? String.valueOf(c) : String.format("\\u%04x", (int) c));
    }
    String said = "ocr {text:" + escaped + ";}";
    Optional<Span> there = node.attribute(CUSTOM);
    if (there.isPresent()) {
      into.replace(there.get().end(), there.get().end(), " " + said);
    } else {
      int name = node.at().start() + 1 + node.qualifiedName().length();
      into.replace(name, name, " custom=\"" + said + "\"");
    }
  }
}
