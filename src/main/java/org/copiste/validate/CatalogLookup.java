package org.copiste.validate;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.copiste.validate.catalog.Catalog;
import org.copiste.validate.catalog.CatalogReader;
import org.xml.sax.SAXException;

/**
 * Looks addresses up in XML catalogs: the {@code catalog.xml} in a document's folder or the nearest
 * folder above it, then those that the environment names. Each catalog is read once; one that
 * cannot be read counts as empty.
 */
final class CatalogLookup {
  private static final String FILE_NAME = "catalog.xml";

  private final List<Path> named;
  private final Map<URI, Optional<Catalog>> read = new ConcurrentHashMap<>();

  CatalogLookup(List<Path> named) {
    this.named = List.copyOf(named);
  }

  /**
   * What a catalog says.
   *
   * @param at the address that it gives
   * @param folder of the catalog, if that was found near the document and not named by the user
   */
  record Located(URI at, Optional<Path> folder) {}

  /**
   * The address that the catalogs give for an address.
   *
   * @param folder the folder of the document that uses the address; absent for a document in memory
   */
  Optional<Located> find(String address, Optional<Path> folder) {
    Optional<Path> near = folder.flatMap(this::nearest);
    Optional<Located> found = near.flatMap(catalog -> find(address, catalog));
    return found.isPresent() ? found : named(address);
  }

  /** In a catalog near the document, which may name other catalogs of its folder only. */
  private Optional<Located> find(String address, Path catalog) {
    Path folder = catalog.resolveSibling("");
    FileScope scope = FileScope.NONE.and(folder);
    return open(catalog.toUri())
        .flatMap(
            opened -> opened.find(address, at -> isIn(scope, at) ? open(at) : Optional.empty()))
        .map(at -> new Located(at, Optional.of(folder)));
  }

  private static boolean isIn(FileScope scope, URI address) {
    try {
      return scope.holds(LocalFileResolver.local(address.toString()));
    } catch (IOException e) {
      return false;
    }
  }

  private Optional<Located> named(String address) {
    return named.stream()
        .flatMap(file -> open(file.toAbsolutePath().toUri()).stream())
        .flatMap(catalog -> catalog.find(address, this::open).stream())
        .findFirst()
        .map(at -> new Located(at, Optional.empty()));
  }

  private Optional<Path> nearest(Path folder) {
    for (Path at = folder.toAbsolutePath().normalize(); at != null; at = at.getParent()) {
      Path file = at.resolve(FILE_NAME);
      if (Files.isRegularFile(file) && open(file.toUri()).isPresent()) {
        return Optional.of(file);
      }
    }
    return Optional.empty();
  }

  private Optional<Catalog> open(URI address) {
    Optional<Catalog> known = read.get(address);
    if (known != null) {
      return known;
    }
    // Not computeIfAbsent: catalogs that name each other would call it recursively.
    Optional<Catalog> catalog = parse(address);
    read.put(address, catalog);
    return catalog;
  }

  private static XmlSource read(URI address) throws IOException {
    Path file = LocalFileResolver.local(address.toString());
    if (!Files.isRegularFile(file)) {
      throw new IOException(address + " is no file");
    }
    return XmlSource.read(file);
  }

  private static Optional<Catalog> parse(URI address) {
    try {
      XmlSource xml = read(address);
      return CatalogReader.read(XmlReaders.create(MessageLocale.EN), xml.source());
    } catch (SAXException | IOException e) {
      return Optional.empty();
    }
  }
}
