package org.copiste.ledger;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The decisions file: a header line, then one decision per line, its fields separated by tabs. Tab,
 * newline and backslash inside a field are written {@code \t}, {@code \n} and {@code \\}.
 *
 * @param rows the decisions in the order of the file
 */
public record Decisions(List<Decision> rows) {
  /** No decision. */
  public static final Decisions NONE = new Decisions(List.of());

  /** The names of the fields, in the order in which Copiste writes them. */
  public static final List<String> FIELDS =
      List.of("decision", "line", "from", "to", "context", "by", "when", "comment");

  private static final List<String> NEEDED = List.of("decision", "from", "to", "context");
  private static final Pattern DAY = Pattern.compile("(\\d{4}-\\d\\d-\\d\\d)(T\\S+)?");
  private static final Pattern CONTEXT = Pattern.compile("[0-9a-f]{12}");

  /**
   * What a spreadsheet would take for a formula that can do harm: it calls something or names
   * another cell or program. A word such as {@code -t-il} is none.
   */
  private static final Pattern FORMULA = Pattern.compile("[=@].|[+\\-].*[(|!]", Pattern.DOTALL);

  /** Copies the rows. */
  public Decisions {
    rows = List.copyOf(rows);
  }

  /**
   * Reads a whole file. Columns may stand in any order; {@code line}, {@code by}, {@code when} and
   * {@code comment} may be missing.
   *
   * @throws DecisionsException at the first line that is not a decision
   */
  public static Decisions read(byte[] bytes) throws DecisionsException {
    String text = decoded(bytes);
    List<Decision> rows = new ArrayList<>();
    Map<String, Integer> columns = new HashMap<>();
    int number = 0;
    for (String line : text.split("\n", -1)) {
      number++;
      String row = line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
      if (row.isBlank()) {
        continue;
      }
      String[] cells = row.split("\t", -1);
      if (columns.isEmpty()) {
        header(cells, number, columns);
      } else {
        rows.add(decision(cells, number, columns));
      }
    }
    return new Decisions(rows);
  }

  /** The last day on which each person decided, by name; without those who left no date. */
  public Map<String, String> days() {
    Map<String, String> days = new TreeMap<>();
    for (Decision row : rows) {
      Matcher day = DAY.matcher(row.when().strip());
      if (day.matches()) {
        days.merge(row.responsible(), day.group(1), (a, b) -> a.compareTo(b) > 0 ? a : b);
      }
    }
    return days;
  }

  /** The header line of a file, without a line end. */
  public static String header() {
    return String.join("\t", FIELDS);
  }

  /** One decision as a line of the file, without a line end. */
  public static String row(Decision decision) {
    return String.join(
        "\t",
        List.of(
            decision.verdict().label(),
            decision.line() > 0 ? Integer.toString(decision.line()) : "",
            escaped(decision.from()),
            escaped(decision.to()),
            decision.context(),
            escaped(decision.by()),
            escaped(decision.when()),
            escaped(decision.comment())));
  }

  /** All of them as the file's text. */
  public String file() {
    StringBuilder file = new StringBuilder(header()).append('\n');
    rows.forEach(row -> file.append(row(row)).append('\n'));
    return file.toString();
  }

  private static String decoded(byte[] bytes) throws DecisionsException {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw new DecisionsException(1, "the decisions file is not UTF-8");
    }
  }

  private static void header(String[] cells, int number, Map<String, Integer> columns)
      throws DecisionsException {
    for (int i = 0; i < cells.length; i++) {
      String name = cells[i].strip().toLowerCase(Locale.ROOT);
      if (!FIELDS.contains(name)) {
        throw new DecisionsException(
            number,
            "“" + name + "” is no column of a decisions file; it has " + String.join(", ", FIELDS));
      }
      columns.put(name, i);
    }
    for (String name : NEEDED) {
      if (!columns.containsKey(name)) {
        throw new DecisionsException(number, "the column “" + name + "” is missing");
      }
    }
  }

  private static Decision decision(String[] cells, int number, Map<String, Integer> columns)
      throws DecisionsException {
    String verdict = cell(cells, number, columns, "decision").strip();
    String line = cell(cells, number, columns, "line").strip();
    String context = cell(cells, number, columns, "context").strip().toLowerCase(Locale.ROOT);
    if (cells.length > columns.size()) {
      throw new DecisionsException(
          number, "the line has " + cells.length + " fields, the header " + columns.size());
    }
    if (!CONTEXT.matcher(context).matches()) {
      throw new DecisionsException(
          number, "“" + context + "” is no context: 12 hexadecimal digits are expected");
    }
    Decision decision =
        new Decision(
            verdict(verdict, number),
            lineNumber(line, number),
            cell(cells, number, columns, "from"),
            cell(cells, number, columns, "to"),
            context,
            cell(cells, number, columns, "by"),
            cell(cells, number, columns, "when"),
            cell(cells, number, columns, "comment"),
            number);
    Optional<String> fault = decision.fault();
    if (fault.isPresent()) {
      throw new DecisionsException(number, fault.get());
    }
    return decision;
  }

  private static Decision.Verdict verdict(String label, int number) throws DecisionsException {
    for (Decision.Verdict verdict : Decision.Verdict.values()) {
      if (verdict.label().equals(label)) {
        return verdict;
      }
    }
    throw new DecisionsException(
        number,
        "“"
            + label
            + "” is no decision: one of "
            + Stream.of(Decision.Verdict.values())
                .map(Decision.Verdict::label)
                .collect(Collectors.joining(", "))
            + " is expected");
  }

  private static int lineNumber(String digits, int number) throws DecisionsException {
    try {
      int value = digits.isEmpty() ? 0 : Integer.parseInt(digits);
      if (value >= 0) {
        return value;
      }
    } catch (NumberFormatException e) {
      // Reported below, as are negative numbers.
    }
    throw new DecisionsException(number, "“" + digits + "” is no line number");
  }

  private static String cell(String[] cells, int number, Map<String, Integer> columns, String name)
      throws DecisionsException {
    Integer column = columns.get(name);
    if (column != null && column < cells.length) {
      return unescaped(cells[column], number);
    }
    if (column != null && NEEDED.contains(name)) {
      throw new DecisionsException(number, "the field “" + name + "” is missing");
    }
    return "";
  }

  private static String escaped(String field) {
    String plain =
        field
            .replace("\\", "\\\\")
            .replace("\t", "\\t")
            .replace("\r\n", "\\n")
            .replace("\n", "\\n")
            .replace("\r", "\\n");
    return FORMULA.matcher(plain).lookingAt() ? "\\" + plain : plain;
  }

  private static String unescaped(String field, int number) throws DecisionsException {
    if (field.indexOf('\\') < 0) {
      return field;
    }
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < field.length(); i++) {
      char c = field.charAt(i);
      if (c != '\\') {
        out.append(c);
        continue;
      }
      i++;
      char escaped = i < field.length() ? field.charAt(i) : ' ';
      switch (escaped) {
        case 't' -> out.append('\t');
        case 'n' -> out.append('\n');
        case '\\', '=', '@', '+', '-' -> out.append(escaped);
        default ->
            throw new DecisionsException(
                number, "a backslash must be followed by t, n, another backslash, or =, @, + or -");
      }
    }
    return out.toString();
  }
}
