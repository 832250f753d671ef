package org.copiste.encode.restore;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.copiste.model.Span;
import org.xml.sax.Attributes;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;
import org.xml.sax.helpers.LocatorImpl;
import org.xml.sax.helpers.XMLFilterImpl;

/**
 * Leaves out the notes that a person has written into the text. They hold no line of the source;
 * every note that the encoder writes does, but for glosses inside a line.
 */
final class OwnNotes extends XMLFilterImpl {
  private final Set<Integer> own;
  private final List<TeiElement> found = new ArrayList<>();
  private Locator locator = new LocatorImpl();
  private int number;
  private int depth;

  private OwnNotes(XMLReader parent, Set<Integer> own) {
    super(parent);
    this.own = own;
  }

  /**
   * A filter.
   *
   * @param counted what {@link Counter} has seen of the same document
   */
  static OwnNotes of(XMLReader parent, Counter counted) {
    return new OwnNotes(parent, counted.own);
  }

  /** The notes that were left out. */
  List<TeiElement> found() {
    return found;
  }

  @Override
  public void setDocumentLocator(Locator given) {
    locator = given;
    super.setDocumentLocator(given);
  }

  @Override
  public void startElement(String uri, String name, String qName, Attributes attributes)
      throws SAXException {
    boolean begins = false;
    if (name.equals("note")) {
      begins = own.contains(number) && depth == 0;
      number++;
    }
    if (begins) {
      found.add(
          new TeiElement(
              name,
              ElementReader.values(attributes),
              Span.at(0),
              0,
              locator.getLineNumber(),
              locator.getColumnNumber()));
    }
    if (begins || depth > 0) {
      depth++;
    } else {
      super.startElement(uri, name, qName, attributes);
    }
  }

  @Override
  public void endElement(String uri, String name, String qName) throws SAXException {
    if (depth > 0) {
      depth--;
    } else {
      super.endElement(uri, name, qName);
    }
  }

  @Override
  public void characters(char[] ch, int start, int length) throws SAXException {
    if (depth == 0) {
      super.characters(ch, start, length);
    }
  }

  /** Finds these notes in a first reading, since what a note holds is known only at its end. */
  static final class Counter extends DefaultHandler {
    private final Set<Integer> own = new HashSet<>();
    private final Deque<Integer> open = new ArrayDeque<>();
    private boolean inText;
    private int number;

    @Override
    public void startElement(String uri, String name, String qName, Attributes attributes) {
      inText |= name.equals("text");
      if (name.equals("note")) {
        if (inText && !"gloss".equals(attributes.getValue("type"))) {
          own.add(number);
        }
        open.push(number);
        number++;
      } else if (name.equals("lb")) {
        open.forEach(own::remove);
      }
    }

    @Override
    public void endElement(String uri, String name, String qName) {
      if (name.equals("note")) {
        open.pop();
      }
    }
  }
}
