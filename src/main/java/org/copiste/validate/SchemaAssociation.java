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
 * The schemas of a document that no option names: those of its {@code xml-model} instructions, from
 * a catalog or the local disk, else the profile. The profile also stands in for the TEI
 * Consortium's tei_all where no catalog knows it, because it allows only what tei_all does; this is
 * remarked. Any other schema that is not found is an error of the document.
 */
final class SchemaAssociation {
  private static final Pattern TEI_ALL =
      Pattern.compile("https?://([\\w-]+\\.)*tei-c\\.org/.*/tei_all\\.rn[gc]");

  private final CatalogLookup catalogs;
  private final CompiledSchemas schemas;
  private final SchemaNotices remarks;

  SchemaAssociation(CatalogLookup catalogs, CompiledSchemas schemas, SchemaNotices remarks) {
    this.catalogs = catalogs;
    this.schemas = schemas;
    this.remarks = remarks;
  }

  /** The checks for a document. What is wrong with its schemas is added to its findings. */
  List<Validator> validators(XmlSource document, FindingCollector into) {
    Map<Validator, XmlModelInstruction> named = new LinkedHashMap<>();
    Set<String> standIns = new TreeSet<>();
    boolean profile = true;
    for (XmlModelInstruction model : XmlModelInstruction.of(document)) {
      if (model.kind() == XmlModelInstruction.Kind.OTHER) {
        add(into, model, Severity.WARNING, "schema-kind");
        continue;
      }
      Optional<URI> known = known(model, document);
      if (known.isEmpty() && TEI_ALL.matcher(model.address()).matches()) {
        standIns.add(model.address());
      } else {
        profile = false;
        compiled(model, known, into).forEach(validator -> named.putIfAbsent(validator, model));
      }
    }
    standIns.forEach(remarks::add);
    List<Validator> validators = new ArrayList<>();
    named.forEach((validator, model) -> validators.add(placed(validator, model)));
    if (profile || !standIns.isEmpty()) {
      validators.addAll(Profile.validators());
    }
    return validators;
  }

  /** What cannot be done with a schema is found at the instruction that names it. */
  private static Validator placed(Validator validator, XmlModelInstruction model) {
    return (document, into) -> {
      into.schemaNamedAt(model.line(), model.column());
      validator.validate(document, into);
      into.schemaNamedAt(0, 0);
    };
  }

  /** Where a schema is, if anybody says; a relative address is said to be beside the document. */
  private Optional<URI> known(XmlModelInstruction model, XmlSource document) {
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
      XmlModelInstruction model, Optional<URI> known, FindingCollector into) {
    Optional<Path> file = known.flatMap(SchemaAssociation::file);
    if (file.isEmpty()) {
      add(into, model, Severity.ERROR, "schema-missing");
      return List.of();
    }
    CompiledSchemas.Compiled compiled = schemas.compiled(file.get(), model.kind());
    compiled
        .problem()
        .ifPresent(
            why ->
                into.add(
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
      FindingCollector into, XmlModelInstruction model, Severity severity, String rule) {
    String said = Messages.format(into.locale(), rule, model.address());
    into.add(model.line(), model.column(), severity, rule, model.address(), said);
  }
}
