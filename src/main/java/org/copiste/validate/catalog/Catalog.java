package org.copiste.validate.catalog;

import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One XML catalog. An address is looked up by the standard's rules for URI references (OASIS XML
 * Catalogs 1.1, section 7.2): an entry for exactly this address, else the longest prefix to
 * rewrite, else the longest suffix, else the delegate or next catalogs. Entries for system
 * identifiers are used after those for URIs, because older catalogs have nothing else.
 */
public final class Catalog {
  private final List<Entry> entries;

  /** How an entry matches addresses. */
  enum Kind {
    /** One address. */
    EXACT,
    /** A prefix, which is rewritten. */
    PREFIX,
    /** A suffix. */
    SUFFIX,
    /** A prefix of addresses that another catalog resolves. */
    DELEGATE,
    /** Any address: another catalog to be asked. */
    NEXT
  }

  /**
   * An entry.
   *
   * @param match the address, prefix or suffix
   * @param target the absolute address, prefix or catalog to use instead
   */
  record Entry(Kind kind, String match, URI target) {}

  Catalog(List<Entry> entries) {
    this.entries = List.copyOf(entries);
  }

  /** Opens other catalogs. */
  @FunctionalInterface
  public interface Opener {
    /** The catalog at an address; absent if it cannot be read. */
    Optional<Catalog> open(URI address);
  }

  /** The address that this catalog, or one that it names, gives for an address. */
  public Optional<URI> find(String address, Opener others) {
    return find(address, others, new HashSet<>());
  }

  private Optional<URI> find(String address, Opener others, Set<URI> asked) {
    return exact(address)
        .or(() -> prefix(address))
        .or(() -> suffix(address))
        .or(() -> fromOtherCatalogs(address, others, asked));
  }

  private Optional<URI> exact(String address) {
    return of(Kind.EXACT).stream()
        .filter(e -> e.match().equals(address))
        .map(Entry::target)
        .findFirst();
  }

  private Optional<URI> prefix(String address) {
    return of(Kind.PREFIX).stream()
        .filter(e -> address.startsWith(e.match()))
        .max(Comparator.comparingInt(e -> e.match().length()))
        .map(e -> URI.create(e.target() + address.substring(e.match().length())));
  }

  private Optional<URI> suffix(String address) {
    return of(Kind.SUFFIX).stream()
        .filter(e -> address.endsWith(e.match()))
        .max(Comparator.comparingInt(e -> e.match().length()))
        .map(Entry::target);
  }

  private Optional<URI> fromOtherCatalogs(String address, Opener others, Set<URI> asked) {
    List<Entry> delegates = new ArrayList<>(of(Kind.DELEGATE));
    delegates.removeIf(e -> !address.startsWith(e.match()));
    delegates.sort(Comparator.comparingInt((Entry e) -> e.match().length()).reversed());
    // If there is a delegate for an address, no other catalog is asked.
    for (Entry entry : delegates.isEmpty() ? of(Kind.NEXT) : delegates) {
      if (asked.add(entry.target())) {
        Optional<URI> found =
            others.open(entry.target()).flatMap(c -> c.find(address, others, asked));
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  private List<Entry> of(Kind kind) {
    return entries.stream().filter(e -> e.kind() == kind).toList();
  }
}
