package org.copiste.validate;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import net.sf.saxon.s9api.SaxonApiException;

/** Transpiles a Schematron schema while the program is built. */
public final class SchematronBuild {

  private SchematronBuild() {}

  /**
   * Writes the stylesheet of a schema, unless what is there is newer.
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
    // No absolute path may end up in the stylesheet: the jar is the same wherever it is built.
    XmlSource xml = XmlSource.of(arguments[0], "urn:copiste:schema", Files.readAllBytes(schema));
    Files.createDirectories(stylesheet.toAbsolutePath().getParent());
    Files.writeString(
        stylesheet,
        SchematronTranspiler.transpile(
            SchematronTranspiler.tree(xml, MessageLocale.EN), SchemaFolder.NONE),
        StandardCharsets.UTF_8);
  }
}
