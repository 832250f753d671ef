package org.copiste.entities.authority;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.copiste.model.Entity;
import org.copiste.model.Mention;

/**
 * Reads an authority file that is a table: a header line, then one entry per row, as {@code render
 * --as persons} writes it and a spreadsheet or OpenRefine gives it back. Cells are separated by
 * tabs, commas or semicolons, several values of a cell by {@code |}.
 */
final class AuthorityTable {
  /** Columns that count what is in the documents; an entry does not depend on them. */
  private static final Set<String> COUNTED = Set.of("mentions", "documents", "forms");

  /** Columns with a meaning; each other one holds identifiers of the system it is named after. */
  private static final Set<String> OWN =
      Set.of(
          "id",
          "type",
          "name",
          "surname",
          "variants",
          "nicknames",
          "note",
          "identifiers",
          "unresolved");

  private final List<AuthorityProblem> problems = new ArrayList<>();
  private final List<Entity> entities = new ArrayList<>();
  private final Map<String, Set<String>> surnames = new HashMap<>();
  private final Map<String, Integer> ids = new HashMap<>();
  private final List<String> columns = new ArrayList<>();
  private final Set<Integer> nameless = new HashSet<>();

  /** A cell that breaks the form of a table. */
  static final class BadCellException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient AuthorityProblem problem;

    BadCellException(int line, int column, String message) {
      super(message);
      this.problem = AuthorityProblem.error(line, column, message);
    }
  }

  private AuthorityTable() {}

  /** Reads a whole file. */
  static AuthorityReader.Result read(byte[] bytes) {
    AuthorityTable table = new AuthorityTable();
    try {
      table.rows(SeparatedValues.rows(decoded(bytes)));
    } catch (BadCellException e) {
      table.problems.add(e.problem);
    }
    boolean failed = table.problems.stream().anyMatch(AuthorityProblem::error);
    return new AuthorityReader.Result(
        failed ? Authority.none() : new Authority(table.entities, table.surnames),
        List.copyOf(table.problems));
  }

  private static String decoded(byte[] bytes) throws BadCellException {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw new BadCellException(1, 1, "The authority table is not UTF-8.");
    }
  }

  private void rows(List<SeparatedValues.Row> rows) {
    if (rows.isEmpty()) {
      problems.add(AuthorityProblem.error(1, 1, "The authority table is empty."));
      return;
    }
    header(rows.get(0));
    if (problems.isEmpty()) {
      rows.subList(1, rows.size()).forEach(this::row);
    }
  }

  private void header(SeparatedValues.Row row) {
    for (SeparatedValues.Cell cell : row.cells()) {
      String name = cell.text().strip();
      String lower = name.toLowerCase(Locale.ROOT);
      String column = OWN.contains(lower) || COUNTED.contains(lower) ? lower : name;
      if (!column.isEmpty() && columns.contains(column)) {
        problem(cell, "The column “" + column + "” stands twice.");
      }
      columns.add(column);
    }
    if (!columns.contains("name")) {
      problem(row.cells().get(0), "An authority table needs a column “name”.");
    }
  }

  private void row(SeparatedValues.Row row) {
    List<SeparatedValues.Cell> cells = row.cells();
    SeparatedValues.Cell first = cells.get(0);
    if (cells.size() > columns.size()) {
      problem(first, "The row has " + cells.size() + " cells, the header " + columns.size() + ".");
      return;
    }
    withoutHead(cells);
    List<Entity.Identifier> identifiers = identifiers(cells);
    if (value(cells, "unresolved").equalsIgnoreCase("yes") && identifiers.isEmpty()) {
      return;
    }
    Optional<Mention.Type> type = type(value(cells, "type"));
    if (type.isEmpty()) {
      problem(
          cell(cells, "type"),
          "“"
              + value(cells, "type")
              + "” is no type of an entry: person, place or org is expected.");
      return;
    }
    List<Entity.Name> names = names(cells);
    if (value(cells, "name").isEmpty()) {
      problem(first, "The row has no name.");
      return;
    }
    Optional<String> id = id(cells, type.get());
    if (id.isEmpty()) {
      return;
    }
    Optional<String> note = Optional.of(value(cells, "note")).filter(n -> !n.isEmpty());
    entities.add(new Entity(id.get(), type.get(), names, identifiers, note, true));
    surnames.put(id.get(), new TreeSet<>(values(cells, "surname")));
  }

  /** Warns once of each column that has content but no name. */
  private void withoutHead(List<SeparatedValues.Cell> cells) {
    for (int i = 0; i < cells.size(); i++) {
      SeparatedValues.Cell cell = cells.get(i);
      if (columns.get(i).isEmpty() && !cell.text().isBlank() && nameless.add(i)) {
        problems.add(
            new AuthorityProblem(
                false, cell.line(), cell.column(), "This column has no name; it is left out."));
      }
    }
  }

  private static Optional<Mention.Type> type(String written) {
    String label = written.isEmpty() ? "person" : written.toLowerCase(Locale.ROOT);
    return Stream.of(Mention.Type.PERSON, Mention.Type.PLACE, Mention.Type.ORG)
        .filter(type -> type.label().equals(label))
        .findFirst();
  }

  private List<Entity.Name> names(List<SeparatedValues.Cell> cells) {
    List<Entity.Name> names = new ArrayList<>();
    names.add(new Entity.Name(value(cells, "name"), ""));
    values(cells, "variants").forEach(name -> add(names, name, "variant"));
    values(cells, "nicknames").forEach(name -> add(names, name, "nickname"));
    return names;
  }

  private static void add(List<Entity.Name> names, String text, String kind) {
    if (names.stream().noneMatch(name -> name.text().equals(text))) {
      names.add(new Entity.Name(text, kind));
    }
  }

  private List<Entity.Identifier> identifiers(List<SeparatedValues.Cell> cells) {
    List<Entity.Identifier> identifiers = new ArrayList<>();
    for (String column : columns) {
      boolean system = !column.isEmpty() && !OWN.contains(column) && !COUNTED.contains(column);
      if (system || column.equals("identifiers")) {
        values(cells, column)
            .forEach(value -> identifiers.add(new Entity.Identifier(system ? column : "", value)));
      }
    }
    return identifiers;
  }

  /** The entry's identifier, or one that follows from its name; empty where it is taken. */
  private Optional<String> id(List<SeparatedValues.Cell> cells, Mention.Type type) {
    String written = value(cells, "id");
    String given = written.startsWith("#") ? written.substring(1) : written;
    String id = given.isEmpty() ? DerivedId.of(type, value(cells, "name")) : given;
    SeparatedValues.Cell at = cell(cells, given.isEmpty() ? "name" : "id");
    if (id.chars().anyMatch(Character::isWhitespace)) {
      problem(at, "The identifier “" + id + "” has a blank in it.");
      return Optional.empty();
    }
    Integer before = ids.putIfAbsent(id, at.line());
    if (before != null) {
      problem(
          at,
          given.isEmpty()
              ? "“%s” has no id, and line %d has the one that follows from the name, “%s”."
                  .formatted(value(cells, "name"), before, id)
              : "The identifier “%s” is used twice, here and in line %d.".formatted(id, before));
      return Optional.empty();
    }
    return Optional.of(id);
  }

  private SeparatedValues.Cell cell(List<SeparatedValues.Cell> cells, String column) {
    int index = columns.indexOf(column);
    return index >= 0 && index < cells.size()
        ? cells.get(index)
        : new SeparatedValues.Cell("", cells.get(0).line(), cells.get(0).column());
  }

  /** The content of a cell, without the apostrophe that keeps a spreadsheet from calculating. */
  private String value(List<SeparatedValues.Cell> cells, String column) {
    String text = cell(cells, column).text().strip().replaceAll("\\s+", " ");
    return text.matches("'[-=+@＝＋－＠].*") ? text.substring(1) : text;
  }

  private List<String> values(List<SeparatedValues.Cell> cells, String column) {
    return Stream.of(value(cells, column).split("\\|", -1))
        .map(String::strip)
        .filter(value -> !value.isEmpty())
        .toList();
  }

  private void problem(SeparatedValues.Cell at, String message) {
    problems.add(AuthorityProblem.error(at.line(), at.column(), message));
  }
}
