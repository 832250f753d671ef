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
 * A schema file and how its parts are compiled. What it is, is told by its name where that ends in
 * {@code .rng}, {@code .rnc} or {@code .sch}, else by how it begins.
 */
final class SchemaFile {
  private final Path file;
  private final MessageLocale locale;
  private final StylesheetCache cache;

  SchemaFile(Path file, MessageLocale locale, StylesheetCache cache) {
    this.file = file;
    this.locale = locale;
    this.cache = cache;
  }

  private enum Syntax {
    XML,
    COMPACT,
    SCHEMATRON
  }

  /** The checks that the file holds: those of its grammar, and those of the rules in it. */
  List<Validator> everything() throws SchemaException {
    XmlSource schema = read();
    if (syntax(schema) == Syntax.SCHEMATRON) {
      return List.of(Schematron.of(schema, locale, cache));
    }
    // The two take long and have nothing to do with each other.
    FutureTask<Optional<Validator>> later = new FutureTask<>(() -> rules(schema));
    Thread thread = new Thread(later, "rules of " + file);
    thread.setDaemon(true);
    thread.start();
    RelaxNg grammar = grammar(schema);
    Optional<Validator> rules = result(later);
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

  /** The grammar alone. */
  List<Validator> grammar() throws SchemaException {
    XmlSource schema = read();
    if (syntax(schema) == Syntax.SCHEMATRON) {
      throw new SchemaException(Messages.format(locale, "schema-no-grammar", file.toString()));
    }
    return List.of(grammar(schema));
  }

  /** The rules alone; none where a grammar has none in it. */
  List<Validator> rules() throws SchemaException {
    XmlSource schema = read();
    return syntax(schema) == Syntax.SCHEMATRON
        ? List.of(Schematron.of(schema, locale, cache))
        : rules(schema).<List<Validator>>map(List::of).orElse(List.of());
  }

  /** Whether rules stand in a grammar of the compact syntax, from where they are not taken. */
  boolean rulesOutOfReach() {
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
        ? RelaxNg.compact(schema, locale)
        : RelaxNg.xml(schema, locale);
  }

  private Optional<Validator> rules(XmlSource schema) throws SchemaException {
    if (syntax(schema) == Syntax.COMPACT) {
      return Optional.empty();
    }
    try {
      Optional<XmlSource> embedded = EmbeddedSchematron.of(schema, locale);
      return embedded.isPresent()
          ? Optional.of(Schematron.of(embedded.get(), locale, cache))
          : Optional.empty();
    } catch (SAXException | IOException e) {
      throw wrong(String.valueOf(e.getMessage()));
    }
  }

  private XmlSource read() throws SchemaException {
    if (!Files.isRegularFile(file)) {
      throw new SchemaException(Messages.format(locale, "schema-missing", file.toString()));
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
