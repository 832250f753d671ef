package org.copiste.language.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.copiste.language.channel.ErrorCounter;

/**
 * Learns an error table from folders that hold {@code gt} and {@code ocr} with equal file names.
 */
public final class ErrorTableBuilder {

  private ErrorTableBuilder() {}

  /**
   * Builds an error table.
   *
   * @param args file to write, what the table is to say of its source, least count, then folders; a
   *     folder may be followed by {@code ::} and a part that the file names must hold, or {@code !}
   *     and such a part
   */
  public static void main(String[] args) throws IOException {
    ErrorCounter counter = new ErrorCounter();
    for (int i = 3; i < args.length; i++) {
      String[] parts = args[i].split("::", 2);
      for (Path truth : files(Path.of(parts[0], "gt"), parts.length > 1 ? parts[1] : "")) {
        Path reading = Path.of(parts[0], "ocr").resolve(truth.getFileName());
        pair(counter, Files.readString(truth), Files.readString(reading));
      }
    }
    String table = counter.table().write(args[1], Double.parseDouble(args[2]));
    Files.writeString(Path.of(args[0]), table);
  }

  private static List<Path> files(Path folder, String part) throws IOException {
    boolean without = part.startsWith("!");
    String wanted = without ? part.substring(1) : part;
    try (Stream<Path> list = Files.list(folder)) {
      return list.filter(f -> f.getFileName().toString().contains(wanted) != without)
          .sorted()
          .toList();
    }
  }

  /** Line by line where both have as many lines, else as a whole. */
  private static void pair(ErrorCounter counter, String truth, String reading) {
    List<String> lines = truth.lines().toList();
    List<String> readLines = reading.lines().toList();
    if (lines.size() == readLines.size()) {
      for (int i = 0; i < lines.size(); i++) {
        counter.add(lines.get(i), readLines.get(i));
      }
    } else {
      counter.add(truth, reading);
    }
  }
}
