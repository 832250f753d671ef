package org.copiste.validate;

import java.io.CharConversionException;
import java.io.IOException;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Words the failure to parse a file as XML. */
final class ParseFailures {

  private ParseFailures() {}

  /** The parser's own failure inside a processor's. */
  static Throwable cause(Throwable failure) {
    Throwable cause = failure;
    while (cause.getCause() != null && !(cause instanceof SAXParseException)) {
      cause = cause.getCause();
    }
    return cause;
  }

  /** Adds one finding for a failed parse. */
  static void report(Throwable failure, FindingCollector into) {
    Throwable cause = failure;
    while (cause instanceof SAXException sax
        && !(cause instanceof SAXParseException)
        && sax.getException() != null) {
      cause = sax.getException();
    }
    if (cause instanceof XmlReaders.ExternalEntity entity) {
      into.malformed(
          entity.getLineNumber(),
          entity.getColumnNumber(),
          "external-entity",
          Messages.format(into.locale(), "external-entity", String.valueOf(entity.getMessage())));
    } else if (cause instanceof SAXParseException parse) {
      into.malformed(
          parse.getLineNumber(),
          parse.getColumnNumber(),
          "not-well-formed",
          Messages.format(into.locale(), "not-well-formed", oneLine(parse)));
    } else if (cause instanceof CharConversionException) {
      into.malformed(0, 0, "encoding", Messages.format(into.locale(), "encoding", oneLine(cause)));
    } else if (cause instanceof IOException) {
      into.malformed(
          0, 0, "unreadable", Messages.format(into.locale(), "unreadable", oneLine(cause)));
    } else {
      into.malformed(
          0,
          0,
          "not-well-formed",
          Messages.format(into.locale(), "not-well-formed", oneLine(cause)));
    }
  }

  private static String oneLine(Throwable failure) {
    String text = failure.getMessage() == null ? failure.toString() : failure.getMessage();
    return text.strip().replaceAll("\\s+", " ");
  }
}
