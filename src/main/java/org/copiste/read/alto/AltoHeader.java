package org.copiste.read.alto;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copiste.model.Layout;
import org.copiste.read.page.PageException;
import org.copiste.read.xml.XmlCursor;

/** What an ALTO file says of itself: version, unit, image, and who recognised the text. */
final class AltoHeader {
  private static final Pattern SCHEMA = Pattern.compile("alto-(\\d+)[-.](\\d+)\\.xsd");
  private static final Pattern NAMESPACE = Pattern.compile("ns-v(\\d+)");

  /** Tesseract writes its version behind its name. */
  private static final Pattern NAME_AND_VERSION =
      Pattern.compile("(\\S.*?)[ /]v?(\\d[\\w.+-]*)", Pattern.UNICODE_CHARACTER_CLASS);

  private final XmlCursor xml;
  private final Optional<String> version;
  private Layout.Unit unit = Layout.Unit.PIXEL;
  private Optional<String> image = Optional.empty();
  private Optional<String> engine = Optional.empty();
  private Optional<String> engineVersion = Optional.empty();
  private boolean recognised;

  /** Reads the attributes of the root element, at which the cursor stands. */
  AltoHeader(XmlCursor xml) {
    this.xml = xml;
    String schemas =
        xml.attribute("schemaLocation").orElse("")
            + xml.attribute("noNamespaceSchemaLocation").orElse("");
    Matcher schema = SCHEMA.matcher(schemas);
    Matcher namespace = NAMESPACE.matcher(xml.namespace());
    Optional<String> said = xml.attribute("SCHEMAVERSION");
    if (said.isPresent()) {
      version = said;
    } else if (schema.find()) {
      version = Optional.of(schema.group(1) + "." + schema.group(2));
    } else {
      version = namespace.find() ? Optional.of(namespace.group(1)) : Optional.empty();
    }
  }

  /** Reads {@code Description}. */
  void description() throws PageException {
    while (xml.child()) {
      switch (xml.name()) {
        case "MeasurementUnit" -> unit = unit(xml.text());
        case "sourceImageInformation" -> imageInformation();
        case "OCRProcessing", "Processing" -> processing(false);
        default -> xml.skip();
      }
    }
  }

  private static Layout.Unit unit(String name) {
    return switch (name.strip().toLowerCase(Locale.ROOT)) {
      case "mm10" -> Layout.Unit.MM10;
      case "inch1200" -> Layout.Unit.INCH1200;
      default -> Layout.Unit.PIXEL;
    };
  }

  private void imageInformation() throws PageException {
    while (xml.child()) {
      if (xml.name().equals("fileName")) {
        image = Optional.of(xml.text().strip()).filter(name -> !name.isEmpty());
      } else {
        xml.skip();
      }
    }
  }

  /** A step of the recognition itself counts before any step that prepared or corrected it. */
  private void processing(boolean recognition) throws PageException {
    while (xml.child()) {
      switch (xml.name()) {
        case "ocrProcessingStep" -> processing(true);
        case "preProcessingStep", "postProcessingStep" -> processing(false);
        case "processingSoftware" -> software(recognition);
        default -> xml.skip();
      }
    }
  }

  private void software(boolean recognition) throws PageException {
    Optional<String> name = Optional.empty();
    Optional<String> number = Optional.empty();
    while (xml.child()) {
      String element = xml.name();
      Optional<String> value = Optional.of(xml.text().strip()).filter(v -> !v.isEmpty());
      if (element.equals("softwareName")) {
        name = value;
      } else if (element.equals("softwareVersion")) {
        number = value;
      }
    }
    if (name.isEmpty() || (engine.isPresent() && (recognised || !recognition))) {
      return;
    }
    recognised = recognition;
    Matcher both = NAME_AND_VERSION.matcher(name.get());
    boolean split = number.isEmpty() && both.matches();
    engine = split ? Optional.of(both.group(1)) : name;
    engineVersion = split ? Optional.of(both.group(2)) : number;
  }

  Layout.Unit unit() {
    return unit;
  }

  Optional<String> image() {
    return image;
  }

  Layout.Origin origin(String format) {
    return new Layout.Origin(format, version, engine, engineVersion);
  }
}
