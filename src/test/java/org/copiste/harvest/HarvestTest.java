package org.copiste.harvest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.copiste.encode.restore.SourceRestorer;
import org.copiste.encode.restore.TeiElement;
import org.copiste.encode.restore.TeiReading;
import org.copiste.ledger.Decisions;
import org.copiste.ledger.DecisionsMerge;
import org.copiste.ledger.Ledger;
import org.copiste.ledger.LedgerReader;
import org.copiste.ledger.LedgerWriter;
import org.copiste.model.Source;
import org.copiste.model.Span;
import org.copiste.pipeline.EncodedDocument;
import org.copiste.pipeline.Pipeline;
import org.copiste.settings.Settings;
import org.copiste.settings.SettingsFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a person changes in TEI comes back by the next encoding, and nothing else changes. */
class HarvestTest {
  private static final Path SEED = Path.of("seeds/000_35ebe3b0e6b3603e.txt");

  private static final Map<String, List<String>> IDENTIFIERS =
      Map.of(
          "persName", List.of("staline", "boukharine", "zinoviev"),
          "placeName", List.of("moscou", "berlin"),
          "orgName", List.of("ccc", "politburo"));

  private static Settings settings() throws Exception {
    return Settings.builder()
        .authority(SettingsFiles.authority(Path.of("seeds/authority.xml")))
        .build();
  }

  private static EncodedDocument encoded(Settings settings) throws Exception {
    String name = SEED.getFileName().toString();
    return Pipeline.with(settings).encode(name, Files.readAllBytes(SEED));
  }

  /** What a reader of the corrected text sees, without white space and without a person's notes. */
  private static String reading(String tei) {
    return tei.substring(tei.indexOf("<text>"))
        .replaceAll("<sic>[^<]*</sic>", "")
        .replaceAll("<note resp=\"#marie\">[^<]*</note>", "")
        .replaceAll("<[^>]*>", "")
        .replaceAll("\\s+", "");
  }

  /** Long texts are compared so that a failure shows the first difference only. */
  private static void assertSame(String wanted, String got) {
    int mismatch = Arrays.mismatch(wanted.toCharArray(), got.toCharArray());
    int from = Math.max(0, mismatch - 80);
    assertEquals(
        mismatch < 0 ? "" : wanted.substring(from, Math.min(wanted.length(), mismatch + 40)),
        mismatch < 0 ? "" : got.substring(from, Math.min(got.length(), mismatch + 40)));
  }

  /**
   * Names and dates with their lines: what each is, and whom or what it means where that is said.
   */
  private static Map<String, String> names(TeiReading tei, String text) {
    Map<String, String> names = new TreeMap<>();
    SourceDiff diff = SourceDiff.of(text, tei.source().text());
    for (TeiElement element : tei.elements()) {
      Optional<NameElement> name = NameElement.of(element, diff.toSource(element.at()).get(0));
      if (name.isPresent()) {
        Span at = name.get().at();
        int line = text.substring(0, at.start()).split("\n", -1).length;
        String key = line + " " + name.get().type() + " " + at.of(text).replaceAll("\\s+", " ");
        names.merge(key, name.get().meant() + name.get().value(), (a, b) -> a + "," + b);
      }
    }
    return names;
  }

  private static Set<String> without(Map<String, String> some, Map<String, String> others) {
    TreeSet<String> rest = new TreeSet<>(some.keySet());
    rest.removeAll(others.keySet());
    return rest;
  }

  @Test
  void anUntouchedFileGivesNothingWhateverItIsComparedWith() throws Exception {
    EncodedDocument encoded = encoded(settings());
    Source source = encoded.document().source();
    TeiReading tei = SourceRestorer.read(encoded.tei());
    byte[] ledger = LedgerWriter.bytes(Ledger.of(encoded.document(), "0"));
    for (Statements written :
        List.of(
            Statements.of(tei),
            Statements.of(LedgerReader.read(ledger, source), source),
            Statements.saidBy(tei))) {
      Harvested none = Harvest.of(source, written, tei, "marie", "");
      assertEquals(new Harvested(List.of(), List.of()), none);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 8})
  void randomHandEditsComeBack(int seed) throws Exception {
    EncodedDocument encoded = encoded(settings());
    Source source = encoded.document().source();
    String tei = new String(encoded.tei(), StandardCharsets.UTF_8);
    HandEdits edits = new HandEdits(new Random(seed), IDENTIFIERS);
    String edited = edits.edit(tei, 200);
    // An editor may break lines elsewhere.
    String saved = edited.replaceAll(" (?=[^<>]*<)", "\n          ");
    TeiReading now = SourceRestorer.read(saved.getBytes(StandardCharsets.UTF_8));
    Harvested harvested =
        Harvest.of(
            source, Statements.of(SourceRestorer.read(encoded.tei())), now, "marie", "2026-11-30");
    int own = edits.done().getOrDefault(HandEdits.OWN_NOTE, 0);
    assertEquals(own, harvested.remarks().size(), harvested.remarks().toString());
    assertTrue(harvested.decisions().size() >= 200 - own, edits.done().toString());
    DecisionsMerge merged = DecisionsMerge.of(new byte[0], harvested.decisions(), source);
    assertEquals(List.of(), merged.conflicts());
    Decisions decisions = Decisions.read(merged.file().getBytes(StandardCharsets.UTF_8));
    assertEquals(harvested.decisions().size(), decisions.rows().size());
    EncodedDocument again = encoded(settings().toBuilder().decisions(decisions).build());
    assertEquals(
        List.of(),
        again.document().diagnostics().stream()
            .filter(d -> d.code().startsWith("decision"))
            .toList());
    assertSame(reading(edited), reading(new String(again.tei(), StandardCharsets.UTF_8)));
    Map<String, String> wanted = names(now, source.text());
    Map<String, String> got = names(SourceRestorer.read(again.tei()), source.text());
    assertEquals(Set.of(), without(wanted, got));
    Set<String> lines = new TreeSet<>();
    decisions.rows().forEach(row -> lines.add(row.line() + ""));
    for (String more : without(got, wanted)) {
      // What a person reads otherwise may be a name to the program.
      assertTrue(lines.contains(more.split(" ")[0]), more);
    }
    wanted.forEach(
        (key, meant) -> {
          if (!meant.isEmpty() && !meant.startsWith(",") && !meant.endsWith(",")) {
            assertEquals(meant, got.get(key), key);
          }
        });
  }
}
