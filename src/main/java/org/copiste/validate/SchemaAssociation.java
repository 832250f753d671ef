package org.copiste.validate;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.copiste.model.Diagnostic.Severity;

/**
 * Finds the schemas of a document when the user names none. A file that this program wrote is
 * checked against the profile, and against what its {@code xml-model} instructions name where that
 * is on the machine. Any other file is checked against what its instructions name, and one without
 * instructions against TEI All. A schema that is not on the machine is a warning, and a document
 * for which no grammar is left is checked for what needs none.
 */
final class SchemaAssociation {
  private final CatalogLookup catalogs;
  private final CompiledSchemas schemas;
  private final SchemaNotices notices;
  private final Optional<Path> teiAll;
  private final FileScope scope;

  /**
   * What one document is checked against.
   *
   * @param named each validator with the instruction that names it
   * @param missing the addresses of schemas that are not on the machine
   */
  private record Choice(Map<Validator, XmlModelInstruction> named, Set<String> missing) {}

  /**
   * An association.
   *
   * @param teiAll the copy of TEI All on this machine
   * @param scope where schemas may lie besides the folders of documents and catalogs
   */
  SchemaAssociation(
      CatalogLookup catalogs,
      CompiledSchemas schemas,
      SchemaNotices notices,
      Optional<Path> teiAll,
      FileScope scope) {
    this.catalogs = catalogs;
    this.schemas = schemas;
    this.notices = notices;
    this.teiAll = teiAll;
    this.scope = scope;
  }

  /** The validators for a document. Problems with its schemas are added to its findings. */
  List<Validator> validators(XmlSource document, FindingCollector findings) {
    DocumentHead head = DocumentHead.of(document);
    if (head.root().isEmpty()) {
      // Broken before the root element: which schema applies is not the trouble.
      return List.of(new SchemalessChecks());
    }
    List<Validator> validators = new ArrayList<>();
    boolean grammar = head.ours();
    if (head.ours()) {
      findings.checkedAgainst(Messages.format(findings.locale(), "profile"));
      validators.addAll(Profile.validators());
    }
    List<XmlModelInstruction> models = head.models();
    if (models.isEmpty() && !head.ours()) {
      XmlModelInstruction.Kind kind = XmlModelInstruction.Kind.RELAX_NG;
      models = List.of(new XmlModelInstruction(TeiAll.RELEASE.address(), kind, 0, 0));
    }
    Choice choice = new Choice(new LinkedHashMap<>(), new HashSet<>());
    for (XmlModelInstruction model : models) {
      grammar |= choose(teiAllInRelaxNg(model), document, findings, choice, head.ours());
    }
    choice.named().forEach((validator, model) -> validators.add(namedBy(validator, model)));
    if (!grammar) {
      validators.add(new SchemalessChecks());
    }
    return validators;
  }

  /** TEI All is the same in each schema language. */
  private static XmlModelInstruction teiAllInRelaxNg(XmlModelInstruction model) {
    boolean other = model.kind() == XmlModelInstruction.Kind.OTHER;
    return other && TeiAll.isAt(model.address())
        ? new XmlModelInstruction(
            model.address(), XmlModelInstruction.Kind.RELAX_NG, model.line(), model.column())
        : model;
  }

  /** Adds what one instruction names; tells whether it is a grammar. */
  private boolean choose(
      XmlModelInstruction model,
      XmlSource document,
      FindingCollector findings,
      Choice choice,
      boolean ours) {
    if (model.kind() == XmlModelInstruction.Kind.OTHER) {
      findings.add(
          model.line(),
          model.column(),
          Severity.WARNING,
          "schema-kind",
          model.address(),
          Messages.format(findings.locale(), "schema-kind", model.address()));
      return false;
    }
    boolean consortium = TeiAll.isAt(model.address());
    Optional<Located> found = locate(model, document);
    if (found.isPresent() && !found.get().readable()) {
      findings.add(
          model.line(),
          model.column(),
          Severity.WARNING,
          SchemaNotices.OUTSIDE,
          model.address(),
          Messages.format(findings.locale(), SchemaNotices.OUTSIDE, model.address()));
      return false;
    }
    Optional<Path> located =
        found
            .map(Located::file)
            .filter(Files::isRegularFile)
            .or(() -> consortium ? teiAll : Optional.empty());
    if (located.isEmpty()) {
      // The profile allows only what TEI All allows.
      String name = consortium ? TeiAll.RELEASE.name() : model.address();
      if (!(ours && consortium) && choice.missing().add(name)) {
        String rule = consortium ? SchemaNotices.NOT_FETCHED : SchemaNotices.MISSING;
        String message = Messages.format(findings.locale(), rule, name, TeiAll.RELEASE.address());
        findings.add(model.line(), model.column(), Severity.WARNING, rule, name, message);
        notices.missing(name);
      }
      return false;
    }
    CompiledSchemas.Compiled compiled =
        schemas.compiled(
            located.get(), model.kind(), found.map(Located::scope).orElse(FileScope.NONE));
    compiled
        .problem()
        .ifPresent(
            why ->
                findings.add(
                    model.line(),
                    model.column(),
                    Severity.ERROR,
                    "schema-wrong",
                    model.address(),
                    why));
    compiled.validators().forEach(validator -> choice.named().putIfAbsent(validator, model));
    if (!compiled.validators().isEmpty()) {
      findings.checkedAgainst(located.equals(teiAll) ? TeiAll.RELEASE.name() : model.address());
    }
    return model.kind() == XmlModelInstruction.Kind.RELAX_NG && compiled.problem().isEmpty();
  }

  /** A validator that reports a failure of its schema at the instruction that names it. */
  private static Validator namedBy(Validator validator, XmlModelInstruction model) {
    return (document, findings) -> {
      findings.schemaNamedAt(model.line(), model.column());
      validator.validate(document, findings);
      findings.schemaNamedAt(0, 0);
    };
  }

  /**
   * Where a schema is.
   *
   * @param scope what it may include; the folders are those in which it lies itself
   * @param readable whether it lies where documents may name schemas
   */
  private record Located(Path file, FileScope scope, boolean readable) {}

  /** A schema by catalog, else as a local file, relative to the document. */
  private Optional<Located> locate(XmlModelInstruction model, XmlSource document) {
    try {
      URI base = URI.create(document.systemId());
      String absolute = base.resolve(model.address()).toString();
      Optional<Path> folder = folder(base);
      Optional<CatalogLookup.Located> listed =
          catalogs.find(absolute, folder).or(() -> catalogs.find(model.address(), folder));
      FileScope own = folder.map(scope::and).orElse(scope);
      if (listed.isEmpty()) {
        return file(absolute).map(file -> located(file, own));
      }
      Optional<Path> file = file(listed.get().at().toString());
      Optional<Path> near = listed.get().folder();
      return near.isPresent()
          ? file.map(at -> located(at, own.and(near.get())))
          : file.map(at -> new Located(at, scope, true));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private Located located(Path file, FileScope folders) {
    FileScope around = folders.around(file);
    return new Located(file, around, !around.folders().isEmpty());
  }

  private static Optional<Path> folder(URI document) {
    try {
      return Optional.ofNullable(LocalFileResolver.local(document.toString()).getParent())
          .filter(Files::isDirectory);
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static Optional<Path> file(String address) {
    try {
      return Optional.of(LocalFileResolver.local(address).normalize());
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
