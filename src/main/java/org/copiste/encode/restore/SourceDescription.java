package org.copiste.encode.restore;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.HashMap;
import java.util.Map;
import org.copiste.encode.xml.Decomposed;
import org.copiste.encode.xml.LineSpace;
import org.copiste.encode.xml.SourceFact;
import org.xml.sax.Attributes;

/** Collects what the header records about the source file. */
final class SourceDescription {
  private final Map<String, String> values = new HashMap<>();
  private final StringBuilder text = new StringBuilder();
  private String reading = "";
  private boolean inBibl;

  void start(String name, Attributes attributes) {
    if (name.equals("bibl") && SourceFact.BIBL_ID.equals(attributes.getValue("xml:id"))) {
      inBibl = true;
    } else if (inBibl && name.equals("note") && attributes.getValue("type") != null) {
      reading = attributes.getValue("type");
      text.setLength(0);
    } else if (inBibl && name.equals("measure") && attributes.getValue("quantity") != null) {
      values.put(String.valueOf(attributes.getValue("unit")), attributes.getValue("quantity"));
    }
  }

  void characters(char[] ch, int start, int length) {
    if (!reading.isEmpty()) {
      text.append(ch, start, length);
    }
  }

  void end(String name) {
    if (name.equals("bibl")) {
      inBibl = false;
    } else if (name.equals("note") && !reading.isEmpty()) {
      values.put(reading, text.toString().strip());
      reading = "";
    }
  }

  /** Whether there is such a description. */
  boolean isKnown() {
    return values.containsKey(SourceFact.LINES);
  }

  int lines() {
    return LineSpace.count(need(SourceFact.LINES));
  }

  String lineEnd() {
    return LineSpace.endOfName(need(SourceFact.LINE_END));
  }

  boolean finalLineEnd() {
    return need(SourceFact.FINAL_LINE_END).equals("yes");
  }

  boolean byteOrderMark() {
    return need(SourceFact.BYTE_ORDER_MARK).equals("yes");
  }

  /** Whether the accents of the source are apart from their letters. */
  boolean decomposed() {
    return Decomposed.NFD.equals(values.get(SourceFact.UNICODE_FORM));
  }

  String charset() {
    String name = need(SourceFact.CHARSET);
    try {
      return Charset.forName(name).name();
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      throw new RestoreException("the header names an unknown character set '" + name + "'");
    }
  }

  String sha256() {
    return values.getOrDefault(SourceFact.CHECKSUM, "").replaceFirst("^sha256:\\s*", "");
  }

  private String need(String name) {
    String value = values.get(name);
    if (value == null) {
      throw new RestoreException("the header does not say the source's " + name);
    }
    return value;
  }
}
