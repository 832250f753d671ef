package org.copiste.validate;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The schemas that the documents of a run name, each compiled once. */
final class CompiledSchemas {
  private final MessageLocale locale;
  private final StylesheetCache cache;
  private final Map<Part, Compiled> compiled = new ConcurrentHashMap<>();

  private record Part(Path file, XmlModelInstruction.Kind kind, FileScope scope) {}

  /**
   * The result of compiling a schema.
   *
   * @param validators empty if the schema is wrong
   * @param problem why it is wrong; absent if it is not
   */
  record Compiled(List<Validator> validators, Optional<String> problem) {}

  CompiledSchemas(MessageLocale locale, StylesheetCache cache) {
    this.locale = locale;
    this.cache = cache;
  }

  /**
   * The grammar or the rules of a schema file, compiled on first use.
   *
   * @param scope what it may include, besides files of its own folder
   */
  Compiled compiled(Path file, XmlModelInstruction.Kind kind, FileScope scope) {
    return compiled.computeIfAbsent(new Part(file, kind, scope), this::compile);
  }

  private Compiled compile(Part part) {
    SchemaFile schema = new SchemaFile(part.file(), locale, cache, part.scope());
    try {
      List<Validator> validators =
          part.kind() == XmlModelInstruction.Kind.SCHEMATRON ? schema.rules() : schema.grammar();
      return new Compiled(validators, Optional.empty());
    } catch (SchemaException e) {
      return new Compiled(List.of(), Optional.of(String.valueOf(e.getMessage())));
    }
  }
}
