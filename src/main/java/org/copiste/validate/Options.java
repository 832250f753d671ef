package org.copiste.validate;

import java.nio.file.Path;
import java.util.List;
import org.copiste.model.Diagnostic.Severity;

/**
 * How to validate.
 *
 * @param schemas the schemas that every file is checked against, {@code .rng}, {@code .rnc} or
 *     {@code .sch}; empty: those its {@code xml-model} names, or the project's own profile
 * @param surroundings where else schemas may be, and where compiled ones are kept
 * @param tongue the language of the messages
 * @param strict what makes a file fail
 */
public record Options(
    List<Path> schemas, Surroundings surroundings, Tongue tongue, Strictness strict) {

  /** What makes a file fail. */
  public enum Strictness {
    /** Errors only. */
    ERRORS,
    /** Anything found. */
    ALL
  }

  /** The profile, in English, errors only. */
  public static final Options DEFAULT =
      new Options(List.of(), Surroundings.NONE, Tongue.EN, Strictness.ERRORS);

  /** Copies the list. */
  public Options {
    schemas = List.copyOf(schemas);
  }

  /** Whether a file with this report fails. */
  public boolean fails(Report report) {
    return strict == Strictness.ALL ? !report.clean() : report.count(Severity.ERROR) > 0;
  }
}
