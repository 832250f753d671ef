package org.copiste.read.pagexml;

import java.util.Optional;
import java.util.OptionalDouble;
import org.copiste.read.page.Measures;
import org.copiste.read.page.PageException;
import org.copiste.read.xml.XmlCursor;

/** The readings of one element, of which that with the lowest index counts. */
final class TextEquivs {
  private double index = Double.POSITIVE_INFINITY;
  private String text = "";
  private OptionalDouble confidence = OptionalDouble.empty();

  /** Reads {@code TextEquiv}. One without an index has the lowest. */
  void read(XmlCursor xml) throws PageException {
    double place = Measures.number(xml.attribute("index")).orElse(0);
    OptionalDouble sure = Measures.confidence(xml.attribute("conf"));
    Optional<String> unicode = Optional.empty();
    Optional<String> plain = Optional.empty();
    while (xml.child()) {
      switch (xml.name()) {
        case "Unicode" -> unicode = Optional.of(xml.text());
        case "PlainText" -> plain = Optional.of(xml.text());
        default -> xml.skip();
      }
    }
    if (place < index) {
      index = place;
      text = unicode.isPresent() ? unicode.get() : plain.orElse("");
      confidence = sure;
    }
  }

  /** The text as it is written; the empty string if there is none. */
  String text() {
    return text;
  }

  OptionalDouble confidence() {
    return confidence;
  }
}
