package org.copiste.validate;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the machine provides for validation apart from the files themselves.
 *
 * @param catalogs XML catalogs, asked in order after those found near the documents
 * @param cache the folder of transpiled Schematron and of the fetched TEI All; absent for none
 * @param folders where the schemas may lie that documents and schemas name, besides their own
 *     folders
 */
public record ValidationEnvironment(List<Path> catalogs, Optional<Path> cache, List<Path> folders) {
  /** No catalog and no cache. */
  public static final ValidationEnvironment NONE =
      new ValidationEnvironment(List.of(), Optional.empty(), List.of());

  /** Copies the lists. */
  public ValidationEnvironment {
    catalogs = List.copyOf(catalogs);
    folders = List.copyOf(folders);
  }

  /**
   * Reads environment variables: {@code XML_CATALOG_FILES} names catalogs, separated by white space
   * as in libxml2; {@code COPISTE_CACHE} names the cache, and an empty value means none. Without it
   * the cache is in the user's cache folder ({@code XDG_CACHE_HOME}, {@code LOCALAPPDATA}, {@code
   * ~/.cache}).
   *
   * @param environment the variables by name
   * @param home the user's home folder
   */
  public static ValidationEnvironment of(Map<String, String> environment, Path home) {
    List<Path> catalogs = new ArrayList<>();
    for (String name : environment.getOrDefault("XML_CATALOG_FILES", "").split("\\s+")) {
      path(name).ifPresent(catalogs::add);
    }
    return new ValidationEnvironment(catalogs, cache(environment, home), List.of());
  }

  /** This environment with another cache. */
  public ValidationEnvironment withCache(Path folder) {
    return new ValidationEnvironment(catalogs, Optional.of(folder), folders);
  }

  /** This environment with other folders in which schemas may lie. */
  public ValidationEnvironment withFolders(List<Path> others) {
    return new ValidationEnvironment(catalogs, cache, others);
  }

  private static Optional<Path> cache(Map<String, String> environment, Path home) {
    if (environment.containsKey("COPISTE_CACHE")) {
      return path(environment.getOrDefault("COPISTE_CACHE", ""));
    }
    return path(environment.getOrDefault("XDG_CACHE_HOME", ""))
        .or(() -> path(environment.getOrDefault("LOCALAPPDATA", "")))
        .or(() -> Optional.of(home.resolve(".cache")))
        .map(folder -> folder.resolve("copiste"));
  }

  private static Optional<Path> path(String name) {
    if (name.isBlank()) {
      return Optional.empty();
    }
    try {
      return Optional.of(name.startsWith("file:") ? Path.of(URI.create(name)) : Path.of(name));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
