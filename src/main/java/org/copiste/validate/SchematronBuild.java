package org.copiste.validate;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import net.sf.saxon.s9api.SaxonApiException;

/** Transpiles the Schematron of the profile when the program is built. */
public final class SchematronBuild {

  private SchematronBuild() {}

  /**
   * Writes the stylesheet of a schema unless it is newer than the schema.
   *
   * @param arguments the schema and the stylesheet to write
   */
  public static void main(String[] arguments) throws IOException, SaxonApiException {
    Path schema = Path.of(arguments[0]);
    Path stylesheet = Path.of(arguments[1]);
    if (Files.exists(stylesheet)
        && Files.getLastModifiedTime(stylesheet).compareTo(Files.getLastModifiedTime(schema)) > 0) {
      return;
    }
    // Not the absolute path: the jar must have the same bytes wherever it is built.
    XmlSource xml = XmlSource.of(arguments[0], "urn:copiste:schema", Files.readAllBytes(schema));
    Files.createDirectories(stylesheet.toAbsolutePath().getParent());
    Files.writeString(
        stylesheet,
        SchematronTranspiler.transpile(
            SchematronTranspiler.tree(xml, MessageLocale.EN), SchemaFolder.NONE),
        StandardCharsets.UTF_8);
  }
}
