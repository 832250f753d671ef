package org.copiste.read.pagexml;

import java.io.InputStream;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copiste.model.Layout;
import org.copiste.read.page.PageException;
import org.copiste.read.page.PageReader;
import org.copiste.read.page.PageSink;
import org.copiste.read.xml.XmlCursor;

/** Reads PAGE XML: what Transkribus, eScriptorium, OCR-D, OCR4all and Aletheia write. */
public final class PageXmlReader implements PageReader {
  private static final Pattern VERSION = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})");

  /** Transkribus names the model that read the text, and its version. */
  private static final Pattern MODEL = Pattern.compile("(?:^|:)name=([^:]+)(?::version=([^:]+))?");

  @Override
  public String format() {
    return "PAGE";
  }

  @Override
  public String option() {
    return "page";
  }

  @Override
  public Layout.Origin read(InputStream in, PageSink pages) throws PageException {
    XmlCursor xml = new XmlCursor(in);
    Matcher version = VERSION.matcher(xml.namespace());
    Optional<String> said = version.find() ? Optional.of(version.group(1)) : Optional.empty();
    Layout.Origin origin = origin(said, Optional.empty());
    PagePages layout = new PagePages(xml);
    while (xml.child()) {
      switch (xml.name()) {
        case "Metadata" -> origin = origin(said, engine(xml));
        case "Page" -> layout.page(pages);
        default -> xml.skip();
      }
    }
    xml.finish();
    return origin;
  }

  /** OCR-D names the step that recognised the text; others only who made the file. */
  private static Optional<String> engine(XmlCursor xml) throws PageException {
    Optional<String> creator = Optional.empty();
    Optional<String> step = Optional.empty();
    while (xml.child()) {
      if (xml.name().equals("Creator")) {
        creator = Optional.of(xml.text().strip()).filter(name -> !name.isEmpty());
        continue;
      }
      boolean recognises = xml.attribute("name").orElse("").contains("recognition");
      if (xml.name().equals("MetadataItem") && recognises) {
        step = xml.attribute("value");
      }
      xml.skip();
    }
    return step.isPresent() ? step : creator;
  }

  private Layout.Origin origin(Optional<String> version, Optional<String> engine) {
    Matcher model = MODEL.matcher(engine.orElse(""));
    return model.find()
        ? new Layout.Origin(
            format(), version, Optional.of(model.group(1)), Optional.ofNullable(model.group(2)))
        : new Layout.Origin(format(), version, engine, Optional.empty());
  }
}
