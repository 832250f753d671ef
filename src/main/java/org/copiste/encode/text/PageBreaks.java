package org.copiste.encode.text;

import java.util.List;
import org.copiste.encode.layout.EncodingLayout;
import org.copiste.encode.xml.Attributes;
import org.copiste.encode.xml.Xml;

/** Writes the page breaks of one flow. */
final class PageBreaks {
  private final EncodingLayout layout;
  private final Xml xml;
  private int page;

  /**
   * The page breaks of a flow.
   *
   * @param page index of the page on which it begins; -1 to write that page's {@code pb} too
   */
  PageBreaks(EncodingLayout layout, Xml xml, int page) {
    this.layout = layout;
    this.xml = xml;
    this.page = page;
  }

  /** Whether there are page breaks to be written before an offset. */
  boolean areBefore(int offset) {
    return page < layout.pageAt(offset);
  }

  /** Writes the page breaks up to the page that contains an offset, each on a line of its own. */
  void turnTo(int offset) {
    while (areBefore(offset)) {
      page++;
      if (page < layout.document.pages().size()) {
        xml.line();
        write(List.of());
      }
    }
  }

  /**
   * Writes the next page break in the midst of a line.
   *
   * @param names of layout that it must point to
   */
  void turnInLine(List<String> names) {
    page++;
    write(names);
  }

  /** Takes note of the page breaks that a flow inside this one has written. */
  void passed(PageBreaks inside) {
    page = Math.max(page, inside.page);
  }

  private void write(List<String> names) {
    Attributes attributes =
        Attributes.of("n", layout.document.pages().get(page).n())
            .with("facs", layout.facsimile.surfaceOf(page));
    xml.empty("pb", layout.renditions.add(attributes, names));
  }
}
