package org.copiste.validate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Validates files: the way into this package. Immutable once made; may be shared by threads. */
public final class Validation {
  private final Options options;
  private final List<Validator> validators;

  private Validation(Options options, List<Validator> validators) {
    this.options = options;
    this.validators = List.copyOf(validators);
  }

  /**
   * Makes ready to validate.
   *
   * @throws SchemaProblem where a schema or the catalog is missing or wrong; the message names it
   */
  public static Validation of(Options options) throws SchemaProblem {
    List<Validator> validators = new ArrayList<>();
    for (Path schema : options.schemas()) {
      validators.addAll(SchemaFile.load(schema, options.tongue()));
    }
    return new Validation(options, validators.isEmpty() ? Profile.validators() : validators);
  }

  /** Validates by the project's own profile, in English. */
  public static Validation byProfile() {
    return new Validation(Options.DEFAULT, Profile.validators());
  }

  /** Validates one file; that it cannot be read is a finding, too. */
  public Report validate(Path file) {
    try {
      return validate(Xml.read(file));
    } catch (IOException e) {
      Findings findings = new Findings(file.toString(), options.tongue());
      Malformed.report(e, findings);
      return findings.report();
    }
  }

  /** Validates a document in memory. */
  public Report validate(Xml document) {
    Findings findings = new Findings(document.name(), options.tongue());
    for (Validator validator : validators) {
      if (findings.wellFormed()) {
        validator.validate(document, findings);
      }
    }
    return findings.report();
  }
}
