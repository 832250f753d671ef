package org.copiste.read.xml;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.Optional;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.copiste.read.page.PageException;

/**
 * Goes through an XML file from element to element. A document type declaration is passed over: no
 * entity that it declares is known, and nothing is fetched. Elements and attributes go by their
 * names without prefix, whatever their namespaces, since files are found with old, wrong and
 * missing ones.
 *
 * <p>If the bytes cannot be had, methods throw {@link UncheckedIOException}.
 *
 * <p>Who is at an element calls {@link #child()} until it is false, or {@link #skip()}; both end
 * behind the element.
 */
public final class XmlCursor {
  /** Elements inside each other; set by hand, far above what regions in regions need. */
  private static final int DEEPEST = 256;

  private static final XMLInputFactory FACTORY = factory();

  private final XMLStreamReader reader;
  private int depth;

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setXMLResolver(
        (publicId, systemId, base, namespace) -> {
          throw new XMLStreamException("nothing outside of the file is read");
        });
    return factory;
  }

  /**
   * At the root element of a file.
   *
   * @throws PageException if there is none
   */
  public XmlCursor(InputStream in) throws PageException {
    try {
      // The parser's own decoder prints errors to standard error.
      MarkupReader markup = new MarkupReader(in);
      synchronized (FACTORY) {
        reader = FACTORY.createXMLStreamReader(markup.characters());
      }
    } catch (XMLStreamException e) {
      throw broken(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (!child()) {
      throw fault("the file has no element");
    }
  }

  /**
   * Goes to the next element inside the present one.
   *
   * @return false if there is none any more
   * @throws PageException if the file is not well-formed
   */
  public boolean child() throws PageException {
    return advance(Optional.empty());
  }

  /** The text of the present element, that of elements inside it included; ends behind it. */
  public String text() throws PageException {
    StringBuilder text = new StringBuilder();
    int outside = depth - 1;
    while (depth > outside) {
      advance(Optional.of(text));
    }
    return text.toString();
  }

  /** Passes over the present element. */
  public void skip() throws PageException {
    text();
  }

  /** Reads the file to its end, which shows whether it is complete. */
  public void finish() throws PageException {
    try {
      while (reader.hasNext()) {
        reader.next();
      }
    } catch (XMLStreamException e) {
      throw broken(e);
    }
  }

  private boolean advance(Optional<StringBuilder> text) throws PageException {
    try {
      while (true) {
        switch (reader.next()) {
          case XMLStreamConstants.START_ELEMENT -> {
            if (++depth > DEEPEST) {
              throw fault("more than " + DEEPEST + " elements stand inside each other");
            }
            return true;
          }
          case XMLStreamConstants.END_ELEMENT, XMLStreamConstants.END_DOCUMENT -> {
            depth--;
            return false;
          }
          case XMLStreamConstants.CHARACTERS,
              XMLStreamConstants.CDATA,
              XMLStreamConstants.SPACE -> {
            text.ifPresent(
                to ->
                    to.append(
                        reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength()));
          }
          default -> {}
        }
      }
    } catch (XMLStreamException e) {
      throw broken(e);
    }
  }

  /** The name of the present element without prefix. */
  public String name() {
    return reader.getLocalName();
  }

  /** The namespace of the present element; the empty string for none. */
  public String namespace() {
    return Optional.ofNullable(reader.getNamespaceURI()).orElse("");
  }

  /** An attribute of the present element by its name without prefix; empty where it is blank. */
  public Optional<String> attribute(String name) {
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      if (reader.getAttributeLocalName(i).equals(name)) {
        return Optional.of(reader.getAttributeValue(i)).filter(value -> !value.isBlank());
      }
    }
    return Optional.empty();
  }

  /** A fault at the present place. */
  public PageException fault(String message) {
    Location at = reader.getLocation();
    return new PageException("broken-file", at.getLineNumber(), at.getColumnNumber(), message);
  }

  private static PageException broken(XMLStreamException e) {
    Throwable cause = e.getNestedException();
    Location at = e.getLocation();
    if (cause instanceof CharacterCodingException) {
      return new PageException(
          "not-decodable",
          at == null ? 1 : at.getLineNumber(),
          at == null ? 1 : at.getColumnNumber(),
          "after this place the file is not in the character set that it declares");
    }
    if (cause instanceof IOException io) {
      throw new UncheckedIOException(io);
    }
    String all = String.valueOf(e.getMessage());
    String message = all.substring(all.indexOf("Message: ") < 0 ? 0 : all.indexOf("Message: ") + 9);
    return new PageException(
        "broken-file",
        at == null ? 1 : at.getLineNumber(),
        at == null ? 1 : at.getColumnNumber(),
        "the file is not well-formed XML: " + message.strip().replaceAll("\\s+", " "));
  }
}
