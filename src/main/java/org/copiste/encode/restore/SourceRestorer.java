package org.copiste.encode.restore;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.copiste.model.Edit;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/** Restores the source from a TEI file alone. */
public final class SourceRestorer {
  private SourceRestorer() {}

  /**
   * The source text, with what is needed to give back its bytes.
   *
   * @param tei a TEI document that Copiste wrote; its white space may have been reformatted since
   * @throws RestoreException if it is not well-formed or does not describe its source
   */
  public static Restored restore(byte[] tei) {
    try {
      return walked(tei).finish();
    } catch (IllegalArgumentException e) {
      throw new RestoreException(String.valueOf(e.getMessage()));
    }
  }

  /**
   * The corrections of a TEI file as edits of the text that {@link #restore} gives, in order. They
   * have no steps, since the file does not record them.
   *
   * @throws RestoreException as {@link #restore}
   */
  public static List<Edit> corrections(byte[] tei) {
    try {
      TeiSourceHandler walk = walked(tei);
      return walk.corrections(walk.finish());
    } catch (IllegalArgumentException e) {
      throw new RestoreException(String.valueOf(e.getMessage()));
    }
  }

  /**
   * Everything that a TEI file says about its source, after a person may have edited it.
   *
   * @throws RestoreException as {@link #restore}
   */
  public static TeiReading read(byte[] tei) {
    try {
      OwnNotes.Counter notes = new OwnNotes.Counter();
      parse(tei, TeiXml.reader(), notes);
      OwnNotes filter = OwnNotes.of(TeiXml.reader(), notes);
      TeiSourceHandler walk = new TeiSourceHandler();
      parse(tei, filter, walk);
      Restored restored = walk.finish();
      return new TeiReading(
          restored,
          walk.corrections(restored),
          walk.elements(restored),
          filter.found(),
          walk.outside());
    } catch (IllegalArgumentException e) {
      throw new RestoreException(String.valueOf(e.getMessage()));
    }
  }

  /**
   * The images that a TEI file names and where the lines of the source are on them.
   *
   * @throws RestoreException if it is not well-formed
   */
  public static Facsimile facsimile(byte[] tei) {
    FacsimileReader walk = new FacsimileReader();
    parse(tei, TeiXml.reader(), walk);
    return walk.finish();
  }

  private static TeiSourceHandler walked(byte[] tei) {
    TeiSourceHandler walk = new TeiSourceHandler();
    parse(tei, TeiXml.reader(), walk);
    return walk;
  }

  private static void parse(byte[] tei, XMLReader reader, DefaultHandler walk) {
    try {
      reader.setContentHandler(walk);
      reader.setErrorHandler(walk);
      reader.parse(new InputSource(new ByteArrayInputStream(tei)));
    } catch (RestoreException e) {
      if (walk instanceof TeiSourceHandler source && !source.describesSource()) {
        throw new RestoreException(
            "it does not describe an OCR source, as TEI that Copiste wrote does");
      }
      throw e;
    } catch (SAXParseException e) {
      throw new RestoreException(
          "not well-formed XML at line "
              + e.getLineNumber()
              + ", column "
              + e.getColumnNumber()
              + ": "
              + e.getMessage());
    } catch (SAXException | IOException e) {
      throw new RestoreException("cannot be read as XML: " + e.getMessage());
    }
  }
}
