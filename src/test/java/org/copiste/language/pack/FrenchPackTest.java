package org.copiste.language.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every word list of the French pack. */
class FrenchPackTest {
  private static final LanguagePack FRENCH = LanguagePack.of("fr");
  private static Path folder;
  private static List<String> lists;

  @BeforeAll
  static void find() throws IOException, URISyntaxException {
    folder = Path.of(LanguagePack.class.getResource("/org/copiste/language/fr/words").toURI());
    try (Stream<Path> files = Files.walk(folder)) {
      lists =
          files
              .filter(Files::isRegularFile)
              .map(file -> folder.relativize(file).toString().replace('\\', '/'))
              .sorted()
              .toList();
    }
    assertTrue(lists.size() > 5, () -> lists.toString());
    assertEquals(List.of(), lists.stream().filter(file -> !file.endsWith(".txt")).toList());
    lists = lists.stream().map(file -> file.substring(0, file.length() - 4)).toList();
  }

  @Test
  void eachSaysWhatItIsAndHasEntries() throws IOException {
    for (String list : lists) {
      String first = Files.readAllLines(folder.resolve(list + ".txt")).get(0);
      assertTrue(first.startsWith("# ") && first.length() > 10, list + ": " + first);
      assertFalse(FRENCH.words(list).isEmpty(), list);
    }
  }

  @Test
  void noneStandsTwice() {
    Map<Set<String>, String> known = new HashMap<>();
    for (String list : lists) {
      assertNull(known.put(FRENCH.words(list), list), list + " has the entries of another list");
    }
  }

  /** The code names every list, and no list that is not there. */
  @Test
  void eachIsUsed() throws IOException {
    StringBuilder code = new StringBuilder();
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
        code.append(Files.readString(file));
      }
    }
    Set<String> unused = new TreeSet<>();
    for (String list : lists) {
      if (code.indexOf('"' + list + '"') < 0) {
        unused.add(list);
      }
    }
    assertEquals(Set.of(), unused);
  }
}
