package org.copiste.read.alto;

import java.io.InputStream;
import org.copiste.model.Layout;
import org.copiste.read.page.PageException;
import org.copiste.read.page.PageReader;
import org.copiste.read.page.PageSink;
import org.copiste.read.xml.XmlCursor;

/** Reads ALTO: what docWorks, Gallica, Tesseract, eScriptorium and kraken write. */
public final class AltoReader implements PageReader {

  @Override
  public String format() {
    return "ALTO";
  }

  @Override
  public String option() {
    return "alto";
  }

  @Override
  public Layout.Origin read(InputStream in, PageSink pages) throws PageException {
    XmlCursor xml = new XmlCursor(in);
    AltoHeader header = new AltoHeader(xml);
    AltoStyles styles = new AltoStyles();
    AltoPages layout = new AltoPages(xml, header, styles);
    while (xml.child()) {
      switch (xml.name()) {
        case "Description" -> header.description();
        case "Styles", "Tags" -> styles.read(xml);
        case "ReadingOrder" -> layout.readingOrder();
        case "Layout" -> layout.read(pages);
        default -> xml.skip();
      }
    }
    xml.finish();
    return header.origin(format());
  }
}
