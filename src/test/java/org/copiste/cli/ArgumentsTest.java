package org.copiste.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArgumentsTest {
  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

  private int run(String... arguments) {
    PrintStream both = new PrintStream(printed, true, StandardCharsets.UTF_8);
    return Main.run(arguments, new ByteArrayInputStream(new byte[0]), both, both);
  }

  private String printed() {
    return printed.toString(StandardCharsets.UTF_8);
  }

  @Test
  void anEmptyNameIsNoOutputFolder(@TempDir Path folder) throws IOException {
    Path text = Files.writeString(folder.resolve("a.txt"), "Un mot.\n");
    assertEquals(ExitCode.USAGE, run("repair", text.toString(), "-o", ""));
    assertTrue(printed().startsWith("copiste: error: -o needs a name"), printed());
    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(1, files.count());
    }
  }

  @Test
  void whatWasGivenReachesTheTerminalWithoutControlCharacters() {
    assertEquals(ExitCode.USAGE, run("evaluate", "a\u001b[31m\u009bb", "c"));
    assertFalse(printed().contains("\u001b") || printed().contains("\u009b"), printed());
    assertTrue(printed().contains("“a\\u001b[31m\\u009bb”"), printed());
  }

  @Test
  void aDamagedLedgerIsNamedInOneLine(@TempDir Path folder) throws IOException {
    Path text = Files.writeString(folder.resolve("a.txt"), "Un mot.\n");
    Path ledger = Files.writeString(folder.resolve("a.ledger.json"), "{\"edits\":\n[");
    assertEquals(ExitCode.NOTHING_DONE, run("evaluate", text.toString(), ledger.toString()));
    assertTrue(printed().endsWith("a.ledger.json” is no ledger: no JSON in line 2\n"), printed());
  }
}
