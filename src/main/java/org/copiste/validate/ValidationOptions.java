package org.copiste.validate;

import java.nio.file.Path;
import java.util.List;
import org.copiste.model.Diagnostic.Severity;

/**
 * How to validate.
 *
 * @param schemas the schemas that every file is checked against, {@code .rng}, {@code .rnc} or
 *     {@code .sch}; empty: those its {@code xml-model} names, or the project's own profile
 * @param environment where else schemas may be, and where compiled ones are kept
 * @param locale the language of the messages
 * @param strictness what makes a file fail
 */
public record ValidationOptions(
    List<Path> schemas,
    ValidationEnvironment environment,
    MessageLocale locale,
    Strictness strictness) {

  /** What makes a file fail. */
  public enum Strictness {
    /** Errors only. */
    ERRORS,
    /** Anything found. */
    ALL
  }

  /** The profile, in English, errors only. */
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
