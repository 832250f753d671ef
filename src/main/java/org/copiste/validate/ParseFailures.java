package org.copiste.validate;

import java.io.CharConversionException;
import java.io.IOException;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Turns a failure to parse a file as XML into a finding. */
final class ParseFailures {

  private ParseFailures() {}

  /** The parser's exception inside that of the XSLT processor; else the innermost cause. */
  static Throwable cause(Throwable failure) {
    Throwable cause = failure;
    while (cause.getCause() != null && !(cause instanceof SAXParseException)) {
      cause = cause.getCause();
    }
    return cause;
  }

  /** Adds one finding for a failed parse. */
  static void report(Throwable failure, FindingCollector findings) {
    Throwable cause = failure;
    while (cause instanceof SAXException sax
        && !(cause instanceof SAXParseException)
        && sax.getException() != null) {
      cause = sax.getException();
    }
    if (cause instanceof XmlReaders.ExternalEntity entity) {
      findings.malformed(
          entity.getLineNumber(),
          entity.getColumnNumber(),
          "external-entity",
          Messages.format(
              findings.locale(), "external-entity", String.valueOf(entity.getMessage())));
    } else if (cause instanceof SAXParseException parse) {
      findings.malformed(
          parse.getLineNumber(),
          parse.getColumnNumber(),
          "not-well-formed",
          Messages.format(findings.locale(), "not-well-formed", oneLine(parse)));
    } else if (cause instanceof CharConversionException) {
      findings.malformed(
          0, 0, "encoding", Messages.format(findings.locale(), "encoding", oneLine(cause)));
    } else if (cause instanceof IOException) {
      findings.malformed(
          0, 0, "unreadable", Messages.format(findings.locale(), "unreadable", oneLine(cause)));
    } else {
      findings.malformed(
          0,
          0,
          "not-well-formed",
          Messages.format(findings.locale(), "not-well-formed", oneLine(cause)));
    }
  }

  private static String oneLine(Throwable failure) {
    String text = failure.getMessage() == null ? failure.toString() : failure.getMessage();
    return text.strip().replaceAll("\\s+", " ");
  }
}
