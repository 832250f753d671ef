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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of results whose sources are deleted. */
class OrphansTest {
  @TempDir Path folder;

  private String repair(String... options) {
    String[] arguments = new String[options.length + 4];
    arguments[0] = "repair";
    arguments[1] = folder.resolve("in").toString();
    arguments[2] = "-o";
    arguments[3] = folder.resolve("out").toString();
    System.arraycopy(options, 0, arguments, 4, options.length);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PrintStream both = new PrintStream(bytes, true, StandardCharsets.UTF_8);
    assertEquals(
        ExitCode.WELL, Main.run(arguments, new ByteArrayInputStream(new byte[0]), both, both));
    return bytes.toString(StandardCharsets.UTF_8);
  }

  @Test
  void theyAreReportedAndMovedAwayOnDemand() throws IOException {
    Path in = Files.createDirectories(folder.resolve("in/sub"));
    Files.writeString(in.resolve("a.txt"), "Un mot.\n");
    Files.writeString(in.resolve("b.txt"), "Un mot.\n");
    assertFalse(repair().contains("source-gone"));
    Files.delete(in.resolve("b.txt"));
    Path result = folder.resolve("out/sub/b.txt");
    assertTrue(repair().contains(result + ":1:1: warning: its source " + in.resolve("b.txt")));
    assertTrue(Files.exists(result), "only said");
    assertTrue(repair("--prune").contains("it is now " + result + ".bak"));
    assertFalse(Files.exists(result));
    assertEquals("Un mot.\n", Files.readString(result.resolveSibling("b.txt.bak")));
    assertTrue(Files.exists(folder.resolve("out/sub/a.txt")));
    assertFalse(repair("--prune").contains("source-gone"), "said once");
  }

  @Test
  void bothFoldersMayMoveTogether() throws IOException {
    Path in = Files.createDirectories(folder.resolve("in"));
    Files.writeString(in.resolve("a.txt"), "Un mot.\n");
    repair();
    Path elsewhere = Files.createDirectories(folder.resolve("elsewhere"));
    Files.move(in, elsewhere.resolve("in"));
    Files.move(folder.resolve("out"), elsewhere.resolve("out"));
    folder = elsewhere;
    String said = repair();
    assertTrue(said.contains("1 up to date"), said);
    assertFalse(said.contains("source-gone"), said);
  }

  /** Its name is not what Java writes of it, so that it seems to be gone. */
  @Test
  void aFileWhoseNameIsNoTextIsNotGone() throws Exception {
    Path in = Files.createDirectories(folder.resolve("in"));
    String make = "printf 'Un mot.\\n' >\"$1/$(printf 'b\\377.txt')\"";
    assertEquals(
        0, new ProcessBuilder("/bin/sh", "-c", make, "sh", in.toString()).start().waitFor());
    String said = repair("--prune");
    assertTrue(said.contains("1 of 1 file"), said);
    assertFalse(said.contains("source-gone"), said);
  }
}
