package org.copiste.validate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Validates files; the entry point of this package. Immutable; may be shared by threads. */
public final class Validation {
  private final ValidationOptions options;
  private final ValidatorSelection selection;
  private final SchemaNotices notices;

  /** Chooses the schemas that a document is checked against. */
  @FunctionalInterface
  private interface ValidatorSelection {
    Collection<Validator> of(XmlSource document, FindingCollector findings);
  }

  private Validation(
      ValidationOptions options, ValidatorSelection selection, SchemaNotices notices) {
    this.options = options;
    this.selection = selection;
    this.notices = notices;
  }

  /**
   * Compiles the schemas that the options name.
   *
   * @throws SchemaException if a schema is missing or wrong; the message names it
   */
  public static Validation of(ValidationOptions options) throws SchemaException {
    return of(options, options.environment().cache().flatMap(TeiAll.RELEASE::copyIn));
  }

  /** As {@link #of(ValidationOptions)}, with the file that stands for TEI All. */
  static Validation of(ValidationOptions options, Optional<Path> teiAll) throws SchemaException {
    MessageLocale locale = options.locale();
    StylesheetCache cache = new StylesheetCache(options.environment().cache());
    SchemaNotices notices = new SchemaNotices();
    FileScope scope = FileScope.of(options.environment().folders());
    if (options.schemas().isEmpty()) {
      CatalogLookup catalogs = new CatalogLookup(options.environment().catalogs());
      SchemaAssociation association =
          new SchemaAssociation(
              catalogs, new CompiledSchemas(locale, cache), notices, teiAll, scope);
      return new Validation(options, association::validators, notices);
    }
    List<Validator> validators = new ArrayList<>();
    for (Path file : options.schemas()) {
      SchemaFile schema = new SchemaFile(file, locale, cache, scope);
      validators.addAll(schema.validators());
      if (schema.hasRulesInCompactSyntax()) {
        notices.rulesInCompactSyntax(file.toString());
      }
    }
    ValidatorSelection all =
        (document, findings) -> {
          options.schemas().forEach(file -> findings.checkedAgainst(file.toString()));
          return validators;
        };
    return new Validation(options, all, notices);
  }

  /** Validates against the project's own profile; the messages are in English. */
  public static Validation byProfile() {
    List<Validator> validators = Profile.validators();
    return new Validation(
        ValidationOptions.DEFAULT, (document, findings) -> validators, new SchemaNotices());
  }

  /** Notices about the schemas of all documents validated so far. */
  public List<String> notices() {
    return notices.notices(options.locale());
  }

  /** Validates a file. If it cannot be read, that is a finding. */
  public Report validate(Path file) {
    try {
      return validate(XmlSource.read(file));
    } catch (IOException e) {
      FindingCollector findings = new FindingCollector(file.toString(), options.locale());
      ParseFailures.report(e, findings);
      return findings.report();
    }
  }

  /**
   * Whether a file is XML of another kind than TEI, by its root element. One that is broken before
   * its root element is not: it may have been meant to be TEI.
   */
  public static boolean isOtherXml(Path file) {
    try {
      return DocumentHead.of(XmlSource.read(file)).isOtherXml();
    } catch (IOException e) {
      return false;
    }
  }

  /** Validates a document in memory. */
  public Report validate(XmlSource document) {
    FindingCollector findings = new FindingCollector(document.name(), options.locale());
    DocumentChecks.declaration(document, findings);
    DocumentChecks.inclusions(document, findings);
    if (!findings.wellFormed()) {
      return findings.report();
    }
    for (Validator validator : selection.of(document, findings)) {
      if (findings.wellFormed() && !findings.limitReached()) {
        validator.validate(document, findings);
      }
    }
    return findings.report();
  }
}
