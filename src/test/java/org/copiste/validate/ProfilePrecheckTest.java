package org.copiste.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No document passes the precheck in which the Schematron rules of the profile find something. */
class ProfilePrecheckTest {
  private static final Pattern ASSERTION =
      Pattern.compile("<sch:(?:assert|report) id=\"([^\"]+)\"");

  /** The rules that were violated in the documents compared so far. */
  private final Set<String> violated = new TreeSet<>();

  @Test
  void correctDocumentsPass() {
    for (Path file : Samples.passing()) {
      assertTrue(Profile.passesPrecheck(read(file)), file.toString());
    }
  }

  @Test
  void theCorpusPasses() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("corpus-out"))) {
      List<Path> documents = files.filter(f -> f.toString().endsWith(".xml")).toList();
      assertFalse(documents.isEmpty());
      for (Path file : documents) {
        assertTrue(compare(read(file)), file.toString());
      }
    }
  }

  /**
   * The samples, each of which breaks one rule or none, and samples with a few tags, attributes or
   * blanks changed at random. Among them is a violation of every assertion in the schema, so that
   * an assertion that the precheck does not know cannot go unnoticed.
   */
  @Test
  void whatViolatesAnyRuleDoesNotPass() throws IOException {
    Samples.all().forEach(file -> compare(read(file)));
    List<Path> files = Samples.passing();
    int passed = 0;
    int stopped = 0;
    for (int seed = 0; seed < Integer.getInteger("precheck.rounds", 600); seed++) {
      Random random = new Random(seed);
      String text =
          new String(read(files.get(seed % files.size())).bytes(), StandardCharsets.UTF_8);
      for (int i = 0; i <= random.nextInt(3); i++) {
        text = Damage.of(text, random);
      }
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      if (compare(XmlSource.of("seed " + seed, "urn:x", bytes))) {
        passed++;
      } else {
        stopped++;
      }
    }
    // Both happen often, or this shows nothing.
    assertTrue(passed > 100 && stopped > 100, passed + " " + stopped);
    String schema = Files.readString(Path.of("schema", "copiste.sch"));
    Set<String> assertions =
        ASSERTION
            .matcher(schema)
            .results()
            .map(match -> match.group(1))
            .collect(Collectors.toCollection(TreeSet::new));
    assertions.removeAll(violated);
    assertEquals(Set.of(), assertions, "no document violates these");
  }

  /** Whether a document passes; if it does, the rules must find nothing in it. */
  private boolean compare(XmlSource document) {
    boolean passes = Profile.passesPrecheck(document);
    FindingCollector findings = new FindingCollector(document.name(), MessageLocale.EN);
    Profile.rules().validate(document, findings);
    Report report = findings.report();
    violated.addAll(report.byRule().keySet());
    if (passes) {
      assertEquals(List.of(), report.findings(), document.name());
    }
    return passes;
  }

  private static XmlSource read(Path file) {
    try {
      return XmlSource.read(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
