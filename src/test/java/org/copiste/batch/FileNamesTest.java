package org.copiste.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileNamesTest {
  @TempDir Path folder;

  @Test
  void whatStandsBesideAFileHasANameThatIsPossible() throws IOException {
    for (String letter : new String[] {"a", "é", "€", "\uD83D\uDE00"}) {
      int bytes = letter.getBytes(StandardCharsets.UTF_8).length;
      Path file = folder.resolve(letter.repeat(251 / bytes) + ".xml");
      new AtomicFileSink().write(file, new byte[] {1});
      WrittenCopies copies = new WrittenCopies(folder);
      copies.keep(folder.relativize(file), new byte[] {1});
      assertEquals(
          Optional.of(1),
          copies.get(folder.relativize(file), Digest.sha256(new byte[] {1})).map(b -> b.length));
      Path first = Backup.of(file);
      Files.write(file, new byte[] {2});
      Path second = Backup.of(file);
      assertNotEquals(first, second);
      assertTrue(Files.isRegularFile(first) && Files.isRegularFile(second));
      assertTrue(second.toString().endsWith(".bak.2"));
    }
  }

  @Test
  void ofTwoLongNamesEachHasItsOwn() {
    Path one = folder.resolve("a".repeat(251) + ".xml");
    Path other = folder.resolve("a".repeat(250) + "b.xml");
    assertNotEquals(FileNames.beside(one, ".", ".tmp"), FileNames.beside(other, ".", ".tmp"));
    assertNotEquals(FileNames.backup(one, ".bak"), FileNames.backup(other, ".bak"));
    assertEquals(
        folder.resolve(".a.xml.tmp"), FileNames.beside(folder.resolve("a.xml"), ".", ".tmp"));
    assertEquals(folder.resolve("a.xml.bak"), FileNames.backup(folder.resolve("a.xml"), ".bak"));
  }
}
