package org.copiste.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs transcripts: command lines with what they print and their exit codes. In the text file
 *
 * <ul>
 *   <li>{@code @ NAME} creates a file from the following lines that start with {@code |};
 *   <li>{@code < TEXT} is a line of standard input for the next command;
 *   <li>{@code $ ARGUMENTS} runs a command, <code>{}</code> standing for a fresh folder;
 *   <li>{@code = CODE} is the exit code expected;
 *   <li>{@code 1> PATTERN} and {@code 2> PATTERN} are the lines of its output and its messages, all
 *       of them and in order; the pattern {@code …} stands for any further lines;
 *   <li>{@code + FILE} and {@code - FILE} say which files are there afterwards and which are not.
 * </ul>
 */
class TranscriptTest {
  private static final Path FOLDER = Path.of("src/test/resources/org/copiste/cli/transcripts");

  @TempDir Path temporary = Path.of("");

  @TestFactory
  Stream<DynamicTest> transcripts() throws IOException {
    List<Path> files;
    try (Stream<Path> listed = Files.list(FOLDER)) {
      files = listed.sorted().toList();
    }
    assertFalse(files.isEmpty());
    return files.stream()
        .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> play(file)));
  }

  private void play(Path transcript) throws IOException {
    Path folder = Files.createDirectory(temporary.resolve(transcript.getFileName().toString()));
    TreeSet<String> untranslated = new TreeSet<>();
    Call call = new Call(folder, untranslated);
    for (String line : Files.readAllLines(transcript)) {
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      String rest = line.length() > 2 ? line.substring(2).stripLeading() : "";
      switch (line.substring(0, Math.min(2, line.length()))) {
        case "@ " -> call.file(rest);
        case "| ", "|" -> call.content(line.length() > 2 ? line.substring(2) : "");
        case "< " -> call.stdin(rest);
        case "$ " -> {
          call.finish();
          call.run(rest);
        }
        case "= " -> assertEquals(Integer.parseInt(rest), call.code(), call::toString);
        case "1>" -> call.expectOut(rest);
        case "2>" -> call.expectErr(rest);
        case "+ " -> assertTrue(Files.exists(folder.resolve(rest)), () -> rest + " is missing");
        case "- " -> assertFalse(Files.exists(folder.resolve(rest)), () -> rest + " is there");
        default -> throw new IllegalArgumentException(transcript + ": " + line);
      }
    }
    call.finish();
    assertTrue(call.ran(), "a transcript without a command");
    assertEquals(new TreeSet<>(), untranslated, "these messages have no French");
  }
}
