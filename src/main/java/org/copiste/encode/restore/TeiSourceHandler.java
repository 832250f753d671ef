package org.copiste.encode.restore;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.copiste.encode.xml.LineSpace;
import org.copiste.encode.xml.Rendition;
import org.copiste.model.Edit;
import org.copiste.model.Encoding;
import org.xml.sax.Attributes;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** Collects the lines of the source from the events of a TEI document. */
final class TeiSourceHandler extends DefaultHandler {
  private static final String TEI = "http://www.tei-c.org/ns/1.0";

  /** Elements whose content is not part of the source. */
  private static final Set<String> ADDED =
      Set.of("corr", "reg", "teiHeader", "standOff", "facsimile", "supplied");

  private final TreeMap<Integer, RestoredLine> lines = new TreeMap<>();
  private final SourceDescription facts = new SourceDescription();
  private final CorrectionReader corrections = new CorrectionReader();
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
  public void startElement(String uri, String name, String qName, Attributes attributes) {
    endNode();
    if (!uri.equals(TEI)) {
      return;
    }
    facts.start(name, attributes);
    if (name.equals("text")) {
      inText = true;
    }
    if (inText) {
      corrections.start(name, attributes, flow());
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
    if (!uri.equals(TEI)) {
      return;
    }
    facts.end(name);
    if (inText) {
      corrections.end(name, flow());
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
    }
  }

  @Override
  public void fatalError(SAXParseException e) throws SAXParseException {
    throw e;
  }

  private void endNode() {
    boolean visible = false;
    for (int i = 0; i < node.length() && !visible; i++) {
      visible = !RestoredFlow.isWhite(node.charAt(i));
    }
    if (visible) {
      flow().text(node.toString());
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
