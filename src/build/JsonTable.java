import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Makes a JSON-lines table (id, text) of a folder of texts, and files of a table (id, tei), or
 * prints the messages in a table.
 *
 * <p>Run as a single source file: {@code java -cp target/copiste.jar JsonTable.java to|from FOLDER
 * TABLE} or {@code … said TABLE}.
 */
final class JsonTable {
  private static final ObjectMapper JSON = new ObjectMapper();

  private JsonTable() {}

  public static void main(String[] args) throws Exception {
    if (args[0].equals("to")) {
      to(Path.of(args[1]), Path.of(args[2]));
    } else if (args[0].equals("said")) {
      said(Path.of(args[1]));
    } else {
      from(Path.of(args[1]), Path.of(args[2]));
    }
  }

  private static void to(Path folder, Path table) throws Exception {
    StringBuilder lines = new StringBuilder();
    for (Path file : files(folder, "")) {
      if (Files.size(file) == 0) {
        continue;
      }
      String id = folder.relativize(file).toString();
      String row = JSON.writeValueAsString(Map.of("id", id, "text", Files.readString(file)));
      lines.append(row).append('\n');
    }
    Files.writeString(table, lines);
  }

  private static void from(Path folder, Path table) throws Exception {
    for (Path part : files(table, ".json")) {
      for (String line : Files.readAllLines(part)) {
        JsonNode row = JSON.readTree(line);
        if (row.hasNonNull("tei")) {
          String id = row.get("id").asText();
          Path file = folder.resolve(id.substring(0, id.lastIndexOf('.')) + ".xml");
          Files.createDirectories(file.getParent());
          Files.writeString(file, row.get("tei").asText());
        }
      }
    }
  }

  private static void said(Path table) throws Exception {
    PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, "UTF-8");
    for (Path part : files(table, ".json")) {
      for (String line : Files.readAllLines(part)) {
        JSON.readTree(line).get("diagnostics").forEach(said -> out.println(said.asText()));
      }
    }
  }

  private static List<Path> files(Path folder, String extension) throws Exception {
    try (Stream<Path> walked = Files.walk(folder)) {
      return walked
          .filter(p -> p.toString().endsWith(extension) && Files.isRegularFile(p))
          .sorted()
          .toList();
    }
  }
}
