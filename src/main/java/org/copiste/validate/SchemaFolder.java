package org.copiste.validate;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.xml.sax.InputSource;

/**
 * The files that a Schematron schema may read, while it is compiled and while it is applied: those
 * in its own folder and below. A schema may come with a document from anywhere, and what its rules
 * read can end up in their messages. Symbolic links are followed before a path is judged.
 */
final class SchemaFolder {
  /** For the rules that are part of the program, which read no file. */
  static final SchemaFolder NONE = new SchemaFolder(Optional.empty(), MessageLocale.EN);

  private final Optional<Path> folder;
  private final MessageLocale locale;

  private SchemaFolder(Optional<Path> folder, MessageLocale locale) {
    this.folder = folder;
    this.locale = locale;
  }

  MessageLocale locale() {
    return locale;
  }

  /** The folder of a schema, or none for a schema that is not a file. */
  static SchemaFolder of(XmlSource schema, MessageLocale locale) {
    try {
      Optional<Path> parent =
          Optional.ofNullable(LocalFileResolver.local(schema.systemId()).getParent());
      return new SchemaFolder(
          parent.isPresent() ? Optional.of(parent.get().toRealPath()) : parent, locale);
    } catch (IOException e) {
      return new SchemaFolder(Optional.empty(), locale);
    }
  }

  /**
   * Reads a file whole.
   *
   * @param address an absolute address
   * @throws IOException where it is not a regular file of this folder, or cannot be read
   */
  InputSource read(String address) throws IOException {
    InputSource source = new InputSource(new ByteArrayInputStream(bytes(address)));
    source.setSystemId(address);
    return source;
  }

  /** As {@link #read}, without the address. */
  byte[] bytes(String address) throws IOException {
    if (folder.isPresent()) {
      try {
        Path file = LocalFileResolver.local(address).toRealPath();
        if (file.startsWith(folder.get()) && Files.isRegularFile(file)) {
          return Files.readAllBytes(file);
        }
      } catch (IOException e) {
        // The message must not reveal whether a file outside the folder exists.
      }
    }
    throw new IOException(Messages.format(locale, "outside-schema-folder", address));
  }
}
