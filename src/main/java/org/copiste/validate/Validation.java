package org.copiste.validate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Validates files: the way into this package. Immutable once made; may be shared by threads. */
public final class Validation {
  private final Options options;
  private final Choice choice;
  private final Remarks remarks;

  /** Which checks a document is given. */
  @FunctionalInterface
  private interface Choice {
    Collection<Validator> of(Xml document, Findings into);
  }

  private Validation(Options options, Choice choice, Remarks remarks) {
    this.options = options;
    this.choice = choice;
    this.remarks = remarks;
  }

  /**
   * Makes ready to validate.
   *
   * @throws SchemaProblem where a schema or the catalog is missing or wrong; the message names it
   */
  public static Validation of(Options options) throws SchemaProblem {
    Tongue tongue = options.tongue();
    RuleCache cache = new RuleCache(options.surroundings().cache());
    Remarks remarks = new Remarks();
    if (options.schemas().isEmpty()) {
      Catalogs catalogs = new Catalogs(options.surroundings().catalogs());
      Association association = new Association(catalogs, new Schemas(tongue, cache), remarks);
      return new Validation(options, association::validators, remarks);
    }
    List<Validator> validators = new ArrayList<>();
    for (Path file : options.schemas()) {
      SchemaFile schema = new SchemaFile(file, tongue, cache);
      validators.addAll(schema.everything());
      if (schema.rulesOutOfReach()) {
        remarks.rulesOutOfReach(file.toString());
      }
    }
    return new Validation(options, (document, into) -> validators, remarks);
  }

  /** Validates by the project's own profile, in English. */
  public static Validation byProfile() {
    List<Validator> validators = Profile.validators();
    return new Validation(Options.DEFAULT, (document, into) -> validators, new Remarks());
  }

  /** What there is to say about the schemas of all documents validated so far. */
  public List<String> remarks() {
    return remarks.sentences(options.tongue());
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
    for (Validator validator : choice.of(document, findings)) {
      if (findings.wellFormed() && !findings.enough()) {
        validator.validate(document, findings);
      }
    }
    return findings.report();
  }
}
