package org.copiste.encode;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The page beginnings of a TEI file, for tests. */
final class PageBeginnings {
  private PageBeginnings() {}

  /** The numbers of the pages that begin outside of notes, in the order of the file. */
  static List<String> outsideNotes(byte[] tei) {
    List<String> numbers = new ArrayList<>();
    try {
      XMLStreamReader reader =
          XMLInputFactory.newDefaultFactory().createXMLStreamReader(new ByteArrayInputStream(tei));
      int depth = 0;
      while (reader.hasNext()) {
        int event = reader.next();
        boolean note = reader.hasName() && reader.getLocalName().equals("note");
        if (event == XMLStreamConstants.START_ELEMENT) {
          depth += note ? 1 : 0;
          if (depth == 0 && reader.getLocalName().equals("pb")) {
            numbers.add(String.valueOf(reader.getAttributeValue(null, "n")));
          }
        } else if (event == XMLStreamConstants.END_ELEMENT) {
          depth -= note ? 1 : 0;
        }
      }
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
    return numbers;
  }
}
