package org.copiste.validate;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.xml.sax.InputSource;

/** An XML file in memory: a document to check or a schema. */
public final class XmlSource {
  private final String name;
  private final String systemId;
  private final byte[] bytes;

  private XmlSource(String name, String systemId, byte[] bytes) {
    this.name = name;
    this.systemId = systemId;
    this.bytes = bytes;
  }

  /**
   * A document in memory.
   *
   * @param name the name shown to the user
   * @param systemId the absolute URI against which relative references are resolved
   * @param bytes the content; must not be changed afterwards
   */
  public static XmlSource of(String name, String systemId, byte[] bytes) {
    return new XmlSource(name, systemId, bytes);
  }

  /** Reads a whole file. */
  public static XmlSource read(Path file) throws IOException {
    return of(file.toString(), file.toAbsolutePath().toUri().toString(), Files.readAllBytes(file));
  }

  /** The name shown to the user. */
  public String name() {
    return name;
  }

  /** The absolute URI. */
  public String systemId() {
    return systemId;
  }

  /** A copy of the content. */
  public byte[] bytes() {
    return bytes.clone();
  }

  /** A new input source for a parser. */
  InputSource source() {
    InputSource source = new InputSource(new ByteArrayInputStream(bytes));
    source.setSystemId(systemId);
    return source;
  }
}
