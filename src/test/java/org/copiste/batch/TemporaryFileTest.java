package org.copiste.batch;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemporaryFileTest {
  @TempDir Path folder = Path.of("");

  @Test
  void whatAKilledProcessLeftIsRemovedAndNothingElse() throws IOException {
    Path file = folder.resolve("a".repeat(250) + ".tsv");
    long gone = 999_999_999_999L;
    Path left = Files.createFile(TemporaryFile.of(file, gone));
    Path other = Files.createFile(TemporaryFile.of(folder.resolve("b.tsv"), gone));
    Path growing = Files.createFile(TemporaryFile.of(file));
    assertNotEquals(left, growing);
    TemporaryFile.sweep(file);
    assertFalse(Files.exists(left));
    assertTrue(Files.exists(other));
    assertTrue(Files.exists(growing));
  }
}
