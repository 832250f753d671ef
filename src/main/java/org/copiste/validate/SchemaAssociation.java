package org.copiste.validate;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.copiste.model.Diagnostic.Severity;

/**
 * Finds the schemas of a document when the user names none: those of its {@code xml-model}
 * instructions, from an XML catalog or the local disk, else the profile. The profile also replaces
 * the TEI Consortium's tei_all where no catalog has it, because it allows only what tei_all allows;
 * a notice says so. Any other schema that is not found is an error in the document.
 */
final class SchemaAssociation {
  private static final Pattern TEI_ALL =
      Pattern.compile("https?://([\\w-]+\\.)*tei-c\\.org/.*/tei_all\\.rn[gc]");

  private final CatalogLookup catalogs;
  private final CompiledSchemas schemas;
  private final SchemaNotices notices;

  SchemaAssociation(CatalogLookup catalogs, CompiledSchemas schemas, SchemaNotices notices) {
    this.catalogs = catalogs;
    this.schemas = schemas;
    this.notices = notices;
  }

  /** The validators for a document. Problems with its schemas are added to its findings. */
  List<Validator> validators(XmlSource document, FindingCollector findings) {
    Map<Validator, XmlModelInstruction> named = new LinkedHashMap<>();
    Set<String> replaced = new TreeSet<>();
    boolean profile = true;
    for (XmlModelInstruction model : XmlModelInstruction.of(document)) {
      if (model.kind() == XmlModelInstruction.Kind.OTHER) {
        add(findings, model, Severity.WARNING, "schema-kind");
        continue;
      }
      Optional<URI> located = locate(model, document);
      if (located.isEmpty() && TEI_ALL.matcher(model.address()).matches()) {
        replaced.add(model.address());
      } else {
        profile = false;
        compiled(model, located, findings)
            .forEach(validator -> named.putIfAbsent(validator, model));
      }
    }
    replaced.forEach(notices::profileUsedInsteadOf);
    List<Validator> validators = new ArrayList<>();
    named.forEach((validator, model) -> validators.add(namedBy(validator, model)));
    if (profile || !replaced.isEmpty()) {
      validators.addAll(Profile.validators());
    }
    return validators;
  }

  /** A validator that reports a failure of its schema at the instruction that names it. */
  private static Validator namedBy(Validator validator, XmlModelInstruction model) {
    return (document, findings) -> {
      findings.schemaNamedAt(model.line(), model.column());
      validator.validate(document, findings);
      findings.schemaNamedAt(0, 0);
    };
  }

  /** The address of a schema by catalog, else that of a local file, relative to the document. */
  private Optional<URI> locate(XmlModelInstruction model, XmlSource document) {
    try {
      URI base = URI.create(document.systemId());
      String absolute = base.resolve(model.address()).toString();
      Optional<Path> folder = folder(base);
      return catalogs
          .find(absolute, folder)
          .or(() -> catalogs.find(model.address(), folder))
          .or(() -> local(absolute));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static Optional<URI> local(String address) {
    URI uri = URI.create(address);
    return "file".equals(uri.getScheme()) ? Optional.of(uri) : Optional.empty();
  }

  private static Optional<Path> folder(URI document) {
    try {
      return Optional.ofNullable(LocalFileResolver.local(document.toString()).getParent())
          .filter(Files::isDirectory);
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private List<Validator> compiled(
      XmlModelInstruction model, Optional<URI> located, FindingCollector findings) {
    Optional<Path> file = located.flatMap(SchemaAssociation::file);
    if (file.isEmpty()) {
      add(findings, model, Severity.ERROR, "schema-missing");
      return List.of();
    }
    CompiledSchemas.Compiled compiled = schemas.compiled(file.get(), model.kind());
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
    return compiled.validators();
  }

  private static Optional<Path> file(URI address) {
    try {
      return Optional.of(LocalFileResolver.local(address.toString()).normalize())
          .filter(Files::isRegularFile);
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static void add(
      FindingCollector findings, XmlModelInstruction model, Severity severity, String rule) {
    String message = Messages.format(findings.locale(), rule, model.address());
    findings.add(model.line(), model.column(), severity, rule, model.address(), message);
  }
}
