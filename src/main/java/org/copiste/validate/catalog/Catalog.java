package org.copiste.validate.catalog;

import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One catalog file. An address is looked up as the standard says for URI references: an entry of
 * exactly this address, else the longest rewritten beginning, else the longest end, else the
 * catalogs to which it hands on. Entries for system identifiers count, too, after those for
 * addresses: older catalogs know nothing else.
 */
public final class Catalog {
  private final List<Entry> entries;

  /** The ways in which an entry speaks of addresses. */
  enum Way {
    /** It names one address. */
    EXACT,
    /** It replaces a beginning. */
    BEGINNING,
    /** It names an end. */
    END,
    /** It hands addresses of this beginning on to another catalog. */
    DELEGATE,
    /** It hands every address on to another catalog. */
    NEXT
  }

  /**
   * An entry.
   *
   * @param match the address, its beginning or its end
   * @param target where that is: absolute
   */
  record Entry(Way way, String match, URI target) {}

  Catalog(List<Entry> entries) {
    this.entries = List.copyOf(entries);
  }

  /** Opens other catalogs; one that cannot be opened is absent. */
  @FunctionalInterface
  public interface Opener {
    /** The catalog at an address. */
    Optional<Catalog> open(URI address);
  }

  /** Where an address is, as far as this catalog and those that it names know. */
  public Optional<URI> find(String address, Opener others) {
    return find(address, others, new HashSet<>());
  }

  private Optional<URI> find(String address, Opener others, Set<URI> asked) {
    return exact(address)
        .or(() -> beginning(address))
        .or(() -> end(address))
        .or(() -> handedOn(address, others, asked));
  }

  private Optional<URI> exact(String address) {
    return of(Way.EXACT).stream()
        .filter(e -> e.match().equals(address))
        .map(Entry::target)
        .findFirst();
  }

  private Optional<URI> beginning(String address) {
    return of(Way.BEGINNING).stream()
        .filter(e -> address.startsWith(e.match()))
        .max(Comparator.comparingInt(e -> e.match().length()))
        .map(e -> URI.create(e.target() + address.substring(e.match().length())));
  }

  private Optional<URI> end(String address) {
    return of(Way.END).stream()
        .filter(e -> address.endsWith(e.match()))
        .max(Comparator.comparingInt(e -> e.match().length()))
        .map(Entry::target);
  }

  private Optional<URI> handedOn(String address, Opener others, Set<URI> asked) {
    List<Entry> onward = new ArrayList<>(of(Way.DELEGATE));
    onward.removeIf(e -> !address.startsWith(e.match()));
    onward.sort(Comparator.comparingInt((Entry e) -> e.match().length()).reversed());
    // Who delegates an address does not ask anybody else for it.
    for (Entry entry : onward.isEmpty() ? of(Way.NEXT) : onward) {
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

  private List<Entry> of(Way way) {
    return entries.stream().filter(e -> e.way() == way).toList();
  }
}
