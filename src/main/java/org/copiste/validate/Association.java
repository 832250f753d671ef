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
final class Association {
  private static final Pattern TEI_ALL =
      Pattern.compile("https?://([\\w-]+\\.)*tei-c\\.org/.*/tei_all\\.rn[gc]");

  private final Catalogs catalogs;
  private final Schemas schemas;
  private final Remarks remarks;

  Association(Catalogs catalogs, Schemas schemas, Remarks remarks) {
    this.catalogs = catalogs;
    this.schemas = schemas;
    this.remarks = remarks;
  }

  /** The checks for a document. What is wrong with its schemas is added to its findings. */
  List<Validator> validators(Xml document, Findings into) {
    Map<Validator, XmlModel> named = new LinkedHashMap<>();
    Set<String> standIns = new TreeSet<>();
    boolean profile = true;
    for (XmlModel model : XmlModel.of(document)) {
      if (model.kind() == XmlModel.Kind.OTHER) {
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
  private static Validator placed(Validator validator, XmlModel model) {
    return (document, into) -> {
      into.schemaNamedAt(model.line(), model.column());
      validator.validate(document, into);
      into.schemaNamedAt(0, 0);
    };
  }

  /** Where a schema is, if anybody says; a relative address is said to be beside the document. */
  private Optional<URI> known(XmlModel model, Xml document) {
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
      return Optional.ofNullable(LocalFiles.local(document.toString()).getParent())
          .filter(Files::isDirectory);
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private List<Validator> compiled(XmlModel model, Optional<URI> known, Findings into) {
    Optional<Path> file = known.flatMap(Association::file);
    if (file.isEmpty()) {
      add(into, model, Severity.ERROR, "schema-missing");
      return List.of();
    }
    Schemas.Compiled compiled = schemas.compiled(file.get(), model.kind());
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
      return Optional.of(LocalFiles.local(address.toString()).normalize())
          .filter(Files::isRegularFile);
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static void add(Findings into, XmlModel model, Severity severity, String rule) {
    String said = Sentences.say(into.tongue(), rule, model.address());
    into.add(model.line(), model.column(), severity, rule, model.address(), said);
  }
}
