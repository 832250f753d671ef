package org.copiste.validate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Compiles schema files by their kind. */
final class SchemaFile {

  private SchemaFile() {}

  /**
   * The checks that a schema file holds.
   *
   * @throws SchemaProblem where it is missing, of no known kind, or wrong
   */
  static List<Validator> load(Path file, Tongue tongue) throws SchemaProblem {
    if (!Files.isRegularFile(file)) {
      throw new SchemaProblem(Sentences.say(tongue, "schema-missing", file.toString()));
    }
    try {
      Xml schema = Xml.read(file);
      List<Validator> validators = new ArrayList<>();
      switch (extension(file)) {
        case "rng" -> validators.add(RelaxNg.xml(schema, tongue));
        case "rnc" -> validators.add(RelaxNg.compact(schema, tongue));
        case "sch" -> validators.add(Schematron.of(schema, tongue));
        default -> throw new SchemaProblem(Sentences.say(tongue, "schema-kind", file.toString()));
      }
      return validators;
    } catch (IOException e) {
      throw new SchemaProblem(
          Sentences.say(tongue, "schema-wrong", file.toString(), String.valueOf(e.getMessage())));
    }
  }

  private static String extension(Path file) {
    String name = String.valueOf(file.getFileName());
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }
}
