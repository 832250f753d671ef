package org.copiste.validate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Validates files: the way into this package. Immutable once made; may be shared by threads. */
public final class Validation {
  private final ValidationOptions options;
  private final Choice choice;
  private final SchemaNotices remarks;

  /** Which checks a document is given. */
  @FunctionalInterface
  private interface Choice {
    Collection<Validator> of(XmlSource document, FindingCollector into);
  }

  private Validation(ValidationOptions options, Choice choice, SchemaNotices remarks) {
    this.options = options;
    this.choice = choice;
    this.remarks = remarks;
  }

  /**
   * Makes ready to validate.
   *
   * @throws SchemaProblem where a schema or the catalog is missing or wrong; the message names it
   */
  public static Validation of(ValidationOptions options) throws SchemaException {
    MessageLocale locale = options.locale();
    StylesheetCache cache = new StylesheetCache(options.environment().cache());
    SchemaNotices remarks = new SchemaNotices();
    if (options.schemas().isEmpty()) {
      CatalogLookup catalogs = new CatalogLookup(options.environment().catalogs());
      SchemaAssociation association =
          new SchemaAssociation(catalogs, new CompiledSchemas(locale, cache), remarks);
      return new Validation(options, association::validators, remarks);
    }
    List<Validator> validators = new ArrayList<>();
    for (Path file : options.schemas()) {
      SchemaFile schema = new SchemaFile(file, locale, cache);
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
    return new Validation(
        ValidationOptions.DEFAULT, (document, into) -> validators, new SchemaNotices());
  }

  /** What there is to say about the schemas of all documents validated so far. */
  public List<String> notices() {
    return remarks.sentences(options.locale());
  }

  /** Validates one file; that it cannot be read is a finding, too. */
  public Report validate(Path file) {
    try {
      return validate(XmlSource.read(file));
    } catch (IOException e) {
      FindingCollector findings = new FindingCollector(file.toString(), options.locale());
      ParseFailures.report(e, findings);
      return findings.report();
    }
  }

  /** Validates a document in memory. */
  public Report validate(XmlSource document) {
    FindingCollector findings = new FindingCollector(document.name(), options.locale());
    for (Validator validator : choice.of(document, findings)) {
      if (findings.wellFormed() && !findings.limitReached()) {
        validator.validate(document, findings);
      }
    }
    return findings.report();
  }
}
