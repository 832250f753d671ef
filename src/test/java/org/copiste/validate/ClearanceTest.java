package org.copiste.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A document that is let pass without the rules is one in which they find nothing. */
class ClearanceTest {
  @Test
  void rightDocumentsNeedNoRules() {
    for (Path file : Samples.passing()) {
      assertTrue(Profile.clear(read(file)), file.toString());
    }
  }

  @Test
  void whatTheRulesFindIsDoubted() {
    for (Path file : Samples.all()) {
      compare(read(file));
    }
  }

  /** Samples with a few tags, attributes or blanks changed at random. */
  @Test
  void whatTheRulesFindInDamagedDocumentsIsDoubted() {
    List<Path> files = Samples.passing();
    int cleared = 0;
    int found = 0;
    for (int seed = 0; seed < Integer.getInteger("clearance.rounds", 600); seed++) {
      Random random = new Random(seed);
      String text =
          new String(read(files.get(seed % files.size())).bytes(), StandardCharsets.UTF_8);
      for (int i = 0; i <= random.nextInt(3); i++) {
        text = Damage.of(text, random);
      }
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      if (compare(Xml.of("seed " + seed, "urn:x", bytes))) {
        cleared++;
      } else {
        found++;
      }
    }
    // Both happen often, or this shows nothing.
    assertTrue(cleared > 100 && found > 100, cleared + " " + found);
  }

  private static boolean compare(Xml document) {
    boolean clear = Profile.clear(document);
    Findings findings = new Findings(document.name(), Tongue.EN);
    Profile.rules().validate(document, findings);
    if (clear) {
      assertEquals(List.of(), findings.report().findings(), document.name());
    }
    return clear;
  }

  @Test
  void theCorpusNeedsNoRules() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("corpus-out"))) {
      List<Path> documents = files.filter(f -> f.toString().endsWith(".xml")).toList();
      assertFalse(documents.isEmpty());
      for (Path file : documents) {
        assertTrue(compare(read(file)), file.toString());
      }
    }
  }

  private static Xml read(Path file) {
    try {
      return Xml.read(file);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
