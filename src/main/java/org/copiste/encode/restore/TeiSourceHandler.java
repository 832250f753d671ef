package org.copiste.encode.restore;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.copiste.encode.xml.Decomposed;
import org.copiste.encode.xml.LineSpace;
import org.copiste.encode.xml.Rendition;
import org.copiste.model.Edit;
import org.copiste.model.Encoding;
import org.xml.sax.Attributes;
import org.xml.sax.Locator;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;
import org.xml.sax.helpers.LocatorImpl;

/** Collects the lines of the source from the events of a TEI document. */
final class TeiSourceHandler extends DefaultHandler {
  private static final String TEI = "http://www.tei-c.org/ns/1.0";

  /** Elements whose content is not part of the source. */
  private static final Set<String> ADDED =
      Set.of("corr", "reg", "teiHeader", "standOff", "facsimile", "supplied");

  private final TreeMap<Integer, RestoredLine> lines = new TreeMap<>();
  private final SourceDescription facts = new SourceDescription();
  private final CorrectionReader corrections = new CorrectionReader();
  private final ElementReader elements = new ElementReader();
  private final Map<String, StringBuilder> outside = new TreeMap<>();
  private Locator locator = new LocatorImpl();
  private int depth;
  private String part = "";
  private final Deque<RestoredFlow> flows = new ArrayDeque<>();
  private final Deque<Boolean> pushed = new ArrayDeque<>();
  private final StringBuilder node = new StringBuilder();
  private int skipped;
  private boolean inText;
  private Optional<String> label = Optional.empty();

  TeiSourceHandler() {
    flows.push(new RestoredFlow());
  }

  @Override
  public void setDocumentLocator(Locator given) {
    locator = given;
  }

  @Override
  public void startElement(String uri, String name, String qName, Attributes attributes) {
    endNode();
    if (depth == 1) {
      part = name;
    }
    depth++;
    if (!uri.equals(TEI)) {
      return;
    }
    facts.start(name, attributes);
    if (name.equals("text")) {
      inText = true;
    }
    if (inText) {
      corrections.start(name, attributes, flow());
      elements.start(skipped > 0 ? "corr/" + name : name, attributes, flow(), locator);
    } else {
      beside("<" + name + ElementReader.values(attributes) + ">");
    }
    if (skipped > 0 || ADDED.contains(name)) {
      skipped++;
      return;
    }
    if (!inText) {
      return;
    }
    switch (name) {
      case "lb" -> beginLine(attributes);
      case "space" -> flow().space(spaces(attributes));
      case "note" -> beginNote(attributes);
      case "g" -> {
        flow().startTag(Rendition.names(attributes));
        flow().character(codePoint(attributes));
      }
      default -> flow().startTag(Rendition.names(attributes));
    }
  }

  @Override
  public void endElement(String uri, String name, String qName) {
    endNode();
    depth--;
    if (!uri.equals(TEI)) {
      return;
    }
    facts.end(name);
    if (inText) {
      corrections.end(name, flow());
      elements.end(flow());
    } else {
      beside("</>");
    }
    if (skipped > 0) {
      skipped--;
      return;
    }
    if (!inText) {
      return;
    }
    boolean flowEnds = name.equals("note") && Boolean.TRUE.equals(pushed.pop());
    if (flowEnds) {
      flows.pop();
      label = Optional.empty();
    } else if (!name.equals("space") && !name.equals("lb")) {
      flow().endTag();
    }
  }

  @Override
  public void characters(char[] ch, int start, int length) {
    facts.characters(ch, start, length);
    corrections.characters(ch, start, length);
    if (inText && skipped == 0) {
      node.append(ch, start, length);
    } else if (!inText) {
      beside(new String(ch, start, length).replaceAll("\\s+", ""));
    }
  }

  @Override
  public void fatalError(SAXParseException e) throws SAXParseException {
    throw e;
  }

  private void beside(String what) {
    outside.computeIfAbsent(part, k -> new StringBuilder()).append(what);
  }

  private void endNode() {
    boolean visible = false;
    for (int i = 0; i < node.length() && !visible; i++) {
      visible = !RestoredFlow.isWhite(node.charAt(i));
    }
    if (visible) {
      String text = node.toString();
      flow().text(facts.decomposed() ? Decomposed.decomposed(text) : text);
    }
    node.setLength(0);
  }

  private RestoredFlow flow() {
    return flows.element();
  }

  private void beginLine(Attributes attributes) {
    int n = LineSpace.count(attribute(attributes, "n", "an lb without n"));
    RestoredLine line = lines.computeIfAbsent(n, k -> new RestoredLine());
    line.describe(Rendition.names(attributes));
    flow().beginLine(line);
    elements.line(n, flow());
    if (label.isPresent()) {
      flow().impliedLabel(label.get());
      label = Optional.empty();
    }
  }

  /** Starts a flow of its own for a numbered note; the text around it continues unaffected. */
  private void beginNote(Attributes attributes) {
    String n = attributes.getValue("n");
    pushed.push(n != null);
    List<String> names = Rendition.names(attributes);
    if (n == null) {
      flow().startTag(names);
      return;
    }
    if (Rendition.impliesCall(names)) {
      flow().startTag(names);
      flow().impliedCall(n);
    }
    elements.note(flow());
    flows.push(new RestoredFlow());
    label = Rendition.impliesLabel(names) ? Optional.of(n) : Optional.empty();
  }

  private static String spaces(Attributes attributes) {
    int quantity = LineSpace.count(attribute(attributes, "quantity", "a space without quantity"));
    String unit = attributes.getValue("unit");
    String blank = "tab".equals(unit) ? "\t" : "form-feed".equals(unit) ? "\f" : " ";
    return blank.repeat(quantity);
  }

  private static int codePoint(Attributes attributes) {
    String n = attribute(attributes, "n", "a g without n");
    try {
      return Integer.parseInt(n.replace("U+", ""), 16);
    } catch (NumberFormatException e) {
      throw new RestoreException("g/@n '" + n + "' is not a character");
    }
  }

  private static String attribute(Attributes attributes, String name, String missing) {
    String value = attributes.getValue(name);
    if (value == null) {
      throw new RestoreException(missing);
    }
    return value;
  }

  /** The corrections of the document that {@link #finish()} returned, in order. */
  List<Edit> corrections(Restored restored) {
    return corrections.edits(restored.text());
  }

  /** The elements of the text of the document that {@link #finish()} returned, in order. */
  List<TeiElement> elements(Restored restored) {
    return elements.elements(restored.text());
  }

  /** Whether the header says what the source was. */
  boolean describesSource() {
    return facts.isKnown();
  }

  /** What stands beside the text, by the name of its element. */
  Map<String, String> outside() {
    Map<String, String> all = new TreeMap<>();
    outside.forEach((name, what) -> all.put(name, what.toString()));
    return all;
  }

  Restored finish() {
    int count = facts.lines();
    String usualEnd = facts.lineEnd();
    if (!lines.isEmpty() && lines.lastKey() > count) {
      throw new RestoreException(
          "line " + lines.lastKey() + " stands in the text, but the source had " + count);
    }
    StringBuilder text = new StringBuilder();
    RestoredLine empty = new RestoredLine();
    for (int n = 1; n <= count; n++) {
      String end = n == count && !facts.finalLineEnd() ? "" : usualEnd;
      lines.getOrDefault(n, empty).appendTo(text, end);
    }
    return new Restored(
        text.toString(), new Encoding(facts.charset(), facts.byteOrderMark()), facts.sha256());
  }
}
