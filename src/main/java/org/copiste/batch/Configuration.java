package org.copiste.batch;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.copiste.model.Metadata;

/**
 * What a {@code copiste.toml} says. Choices have the names and values of the command line's
 * options.
 *
 * @param file where it was read from; empty for the configuration that says nothing
 * @param sha256 of its bytes; empty for none
 * @param authority the authority file
 * @param lexicons the user lexicons
 * @param choices values by the name of the option they stand for
 * @param header metadata of all documents
 * @param documents metadata of single documents by their NAME
 */
public record Configuration(
    Optional<Path> file,
    String sha256,
    Optional<Path> authority,
    List<Path> lexicons,
    Map<String, String> choices,
    Metadata header,
    Map<String, Metadata> documents) {

  /** The name of a configuration file. */
  public static final String FILE_NAME = "copiste.toml";

  /** The configuration that says nothing. */
  public static final Configuration NONE =
      new Configuration(
          Optional.empty(), "", Optional.empty(), List.of(), Map.of(), Metadata.NONE, Map.of());

  /** Copies lists and maps. */
  public Configuration {
    lexicons = List.copyOf(lexicons);
    choices = new TreeMap<>(choices);
    documents = new TreeMap<>(documents);
  }

  /** The files it names: they are never inputs. */
  public List<Path> named() {
    List<Path> named = new ArrayList<>(lexicons);
    authority.ifPresent(named::add);
    file.ifPresent(named::add);
    return named;
  }

  /** What it says of one document; what is said of the document itself wins. */
  public Metadata metadata(String name) {
    Metadata own = documents.getOrDefault(name, Metadata.NONE);
    return new Metadata(
        own.title().or(header::title),
        own.author().or(header::author),
        own.sender().or(header::sender),
        own.recipient().or(header::recipient),
        own.place().or(header::place),
        own.date().or(header::date),
        own.language().or(header::language),
        own.licence().or(header::licence),
        own.publisher().or(header::publisher),
        own.published().or(header::published));
  }
}
