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
   * Bytes that stand for a file.
   *
   * @param name the name for people
   * @param systemId absolute address, to which relative references are resolved
   * @param bytes the content; not to be changed afterwards
   */
  public static XmlSource of(String name, String systemId, byte[] bytes) {
    return new XmlSource(name, systemId, bytes);
  }

  /** Reads a file whole. */
  public static XmlSource read(Path file) throws IOException {
    return of(file.toString(), file.toAbsolutePath().toUri().toString(), Files.readAllBytes(file));
  }

  /** The name for people. */
  public String name() {
    return name;
  }

  /** The absolute address. */
  public String systemId() {
    return systemId;
  }

  /** A copy of the content. */
  public byte[] bytes() {
    return bytes.clone();
  }

  /** A fresh source for a parser. */
  InputSource source() {
    InputSource source = new InputSource(new ByteArrayInputStream(bytes));
    source.setSystemId(systemId);
    return source;
  }
}
