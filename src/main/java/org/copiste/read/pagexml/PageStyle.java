package org.copiste.read.pagexml;

import java.util.OptionalDouble;
import org.copiste.model.Layout;
import org.copiste.read.page.Measures;
import org.copiste.read.page.PageException;
import org.copiste.read.xml.XmlCursor;

/**
 * What {@code TextStyle} says of type.
 *
 * @param superscript whether it is raised
 */
record PageStyle(Layout.Style style, boolean superscript) {
  static final PageStyle UNKNOWN = new PageStyle(Layout.Style.UNKNOWN, false);

  static PageStyle read(XmlCursor xml) throws PageException {
    OptionalDouble size = Measures.positive(xml.attribute("fontSize"));
    boolean bold = is(xml, "bold");
    boolean italic = is(xml, "italic");
    boolean smallCapitals = is(xml, "smallCaps");
    boolean superscript = is(xml, "superscript");
    xml.skip();
    boolean nothing = size.isEmpty() && !bold && !italic && !smallCapitals;
    Layout.Style style =
        nothing ? Layout.Style.UNKNOWN : new Layout.Style(size, bold, italic, smallCapitals);
    return new PageStyle(style, superscript);
  }

  private static boolean is(XmlCursor xml, String attribute) {
    String value = xml.attribute(attribute).orElse("");
    return value.equals("true") || value.equals("1");
  }

  /** This style where it says something, else that of the line. */
  PageStyle inside(PageStyle line) {
    return equals(UNKNOWN) ? line : this;
  }
}
