package org.copiste.entities.corpus;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.copiste.model.Entity;

/**
 * The index of persons as a table that OpenRefine and spreadsheets read: a line of headings, then a
 * line for each person and for each name without an entry, whose {@code id} is empty. Cells are
 * parted by tabs, several values in a cell by a vertical bar.
 */
public final class PersonsTable {
  private static final String BAR = "|";
  private static final List<String> HEADINGS =
      List.of("id", "name", "variants", "identifiers", "note", "mentions", "documents", "files");

  private PersonsTable() {}

  /** The table, lines ending in a line feed. */
  public static String of(PersonsIndex index) {
    StringBuilder table = new StringBuilder(String.join("\t", HEADINGS)).append('\n');
    index.persons().forEach(entry -> row(entry, table));
    index.unresolved().forEach(entry -> row(entry, table));
    return table.toString();
  }

  private static void row(PersonsIndex.Entry entry, StringBuilder table) {
    Optional<Entity> person = entry.person();
    List<String> cells =
        List.of(
            person.map(Entity::id).orElse(""),
            entry.name(),
            String.join(BAR, entry.variants()),
            person.stream()
                .flatMap(p -> p.identifiers().stream())
                .map(i -> i.type().isEmpty() ? i.value() : i.type() + ":" + i.value())
                .collect(Collectors.joining(BAR)),
            person.flatMap(Entity::note).orElse(""),
            String.valueOf(entry.mentions()),
            String.valueOf(entry.documents().size()),
            String.join(BAR, entry.documents().keySet()));
    table.append(cells.stream().map(PersonsTable::cell).collect(Collectors.joining("\t")));
    table.append('\n');
  }

  /** A cell holds no tab and no line's end. */
  private static String cell(String text) {
    return text.replaceAll("[\\t\\r\\n]+", " ");
  }
}
