package org.copiste.validate;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.xml.sax.SAXException;

/**
 * A schema file, from which a grammar, rules or both are compiled. Its syntax is told by the
 * extension {@code .rng}, {@code .rnc} or {@code .sch}, else by its content.
 */
final class SchemaFile {
  private final Path file;
  private final MessageLocale locale;
  private final StylesheetCache cache;
  private final FileScope scope;

  /**
   * A schema.
   *
   * @param scope what it may include, besides files of its own folder
   */
  SchemaFile(Path file, MessageLocale locale, StylesheetCache cache, FileScope scope) {
    this.scope = scope.and(file.toAbsolutePath().resolveSibling(""));
    this.file = file;
    this.locale = locale;
    this.cache = cache;
  }

  private enum Syntax {
    XML,
    COMPACT,
    SCHEMATRON
  }

  /** The validators of the file: its grammar and the rules in it. */
  List<Validator> validators() throws SchemaException {
    XmlSource schema = read();
    if (syntax(schema) == Syntax.SCHEMATRON) {
      return List.of(Schematron.of(schema, locale, cache));
    }
    // Both take long and are independent of each other.
    FutureTask<Optional<Validator>> rulesTask = new FutureTask<>(() -> rules(schema));
    Thread thread = new Thread(rulesTask, "rules of " + file);
    thread.setDaemon(true);
    thread.start();
    RelaxNg grammar = grammar(schema);
    Optional<Validator> rules = result(rulesTask);
    return rules.<List<Validator>>map(r -> List.of(grammar, r)).orElse(List.of(grammar));
  }

  private static <T> T result(FutureTask<T> task) throws SchemaException {
    try {
      return task.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof SchemaException problem) {
        throw problem;
      }
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  /** The grammar without the rules in it. */
  List<Validator> grammar() throws SchemaException {
    XmlSource schema = read();
    if (syntax(schema) == Syntax.SCHEMATRON) {
      throw new SchemaException(Messages.format(locale, "schema-no-grammar", file.toString()));
    }
    return List.of(grammar(schema));
  }

  /** The rules without the grammar; empty if a grammar contains none. */
  List<Validator> rules() throws SchemaException {
    XmlSource schema = read();
    return syntax(schema) == Syntax.SCHEMATRON
        ? List.of(Schematron.of(schema, locale, cache))
        : rules(schema).<List<Validator>>map(List::of).orElse(List.of());
  }

  /** Whether this is a grammar in the compact syntax with rules, which are not extracted. */
  boolean hasRulesInCompactSyntax() {
    try {
      XmlSource schema = read();
      return syntax(schema) == Syntax.COMPACT
          && new String(schema.bytes(), StandardCharsets.UTF_8)
              .contains(EmbeddedSchematron.SCHEMATRON);
    } catch (SchemaException e) {
      return false;
    }
  }

  private RelaxNg grammar(XmlSource schema) throws SchemaException {
    return syntax(schema) == Syntax.COMPACT
        ? RelaxNg.compact(schema, locale, scope)
        : RelaxNg.xml(schema, locale, scope);
  }

  private Optional<Validator> rules(XmlSource schema) throws SchemaException {
    if (syntax(schema) == Syntax.COMPACT) {
      return Optional.empty();
    }
    try {
      Optional<XmlSource> embedded = EmbeddedSchematron.of(schema, locale, scope);
      return embedded.isPresent()
          ? Optional.of(Schematron.of(embedded.get(), locale, cache))
          : Optional.empty();
    } catch (SAXException | IOException e) {
      throw wrong(String.valueOf(e.getMessage()));
    }
  }

  private XmlSource read() throws SchemaException {
    if (!Files.isRegularFile(file)) {
      throw new SchemaException(Messages.format(locale, "schema-gone", file.toString()));
    }
    try {
      return XmlSource.read(file);
    } catch (IOException e) {
      throw wrong(String.valueOf(e.getMessage()));
    }
  }

  private SchemaException wrong(String why) {
    return new SchemaException(Messages.format(locale, "schema-wrong", file.toString(), why));
  }

  private Syntax syntax(XmlSource schema) {
    String name = String.valueOf(file.getFileName());
    String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return switch (extension) {
      case "rng" -> Syntax.XML;
      case "rnc" -> Syntax.COMPACT;
      case "sch" -> Syntax.SCHEMATRON;
      default -> {
        String text = new String(schema.bytes(), StandardCharsets.UTF_8).strip();
        if (!text.startsWith("<") && !text.startsWith("\uFEFF<")) {
          yield Syntax.COMPACT;
        }
        yield text.contains("http://relaxng.org/ns/structure/1.0") ? Syntax.XML : Syntax.SCHEMATRON;
      }
    };
  }
}
