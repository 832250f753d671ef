package org.copiste.validate;

import java.nio.file.Path;
import java.util.List;
import org.copiste.model.Diagnostic.Severity;

/**
 * What to validate against and how to report it.
 *
 * @param schemas the schemas that every file is checked against, {@code .rng}, {@code .rnc} or
 *     {@code .sch}; if empty, {@link SchemaAssociation} chooses them
 * @param environment XML catalogs and the cache
 * @param locale the language of the messages
 * @param strictness which findings make a file fail
 */
public record ValidationOptions(
    List<Path> schemas,
    ValidationEnvironment environment,
    MessageLocale locale,
    Strictness strictness) {

  /** Which findings make a file fail. */
  public enum Strictness {
    /** Errors only. */
    ERRORS,
    /** Any finding, warnings and notices included. */
    ALL
  }

  /** The schemas that each file names, in English, errors only. */
  public static final ValidationOptions DEFAULT =
      new ValidationOptions(
          List.of(), ValidationEnvironment.NONE, MessageLocale.EN, Strictness.ERRORS);

  /** Copies the list. */
  public ValidationOptions {
    schemas = List.copyOf(schemas);
  }

  /** Whether a file with this report fails. */
  public boolean fails(Report report) {
    return strictness == Strictness.ALL ? !report.clean() : report.count(Severity.ERROR) > 0;
  }
}
