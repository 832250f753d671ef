package org.copiste.validate;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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
   * The address that the catalogs give for an address.
   *
   * @param folder the folder of the document that uses the address; absent for a document in memory
   */
  Optional<URI> find(String address, Optional<Path> folder) {
    List<URI> catalogs = new ArrayList<>();
    folder.flatMap(this::nearest).ifPresent(catalogs::add);
    named.forEach(file -> catalogs.add(file.toAbsolutePath().toUri()));
    return catalogs.stream()
        .flatMap(at -> open(at).stream())
        .flatMap(catalog -> catalog.find(address, this::open).stream())
        .findFirst();
  }

  private Optional<URI> nearest(Path folder) {
    for (Path at = folder.toAbsolutePath().normalize(); at != null; at = at.getParent()) {
      Path file = at.resolve(FILE_NAME);
      if (Files.isRegularFile(file) && open(file.toUri()).isPresent()) {
        return Optional.of(file.toUri());
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

  private static Optional<Catalog> parse(URI address) {
    try {
      XmlSource xml = XmlSource.read(LocalFileResolver.regular(address.toString()));
      return CatalogReader.read(XmlReaders.create(MessageLocale.EN), xml.source());
    } catch (SAXException | IOException e) {
      return Optional.empty();
    }
  }
}
