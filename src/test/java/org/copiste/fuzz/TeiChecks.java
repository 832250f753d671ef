package org.copiste.fuzz;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import org.copiste.encode.restore.RestoreException;
import org.copiste.encode.restore.SourceRestorer;
import org.copiste.encode.restore.TeiReading;
import org.copiste.harvest.Harvest;
import org.copiste.harvest.Harvested;
import org.copiste.harvest.Statements;
import org.copiste.ledger.Decisions;
import org.copiste.ledger.DecisionsMerge;
import org.copiste.model.Source;
import org.copiste.pipeline.EncodedDocument;
import org.copiste.pipeline.Pipeline;
import org.copiste.read.ReadException;
import org.copiste.settings.Settings;

/** TEI out and in: what is written is valid and gives its source back, what is read need not be. */
final class TeiChecks {
  /** Diagnostics by which the program says that a part of it failed. */
  private static final Set<String> FAILURES =
      Set.of("statements-left-out", "stage-failed", "stage-too-slow");

  private TeiChecks() {}

  /** The whole pipeline. */
  static void encode(byte[] input) throws Exception {
    EncodedDocument encoded;
    try {
      encoded = Pipeline.with(Settings.builder().build()).encode("x.txt", input);
    } catch (ReadException refused) {
      return;
    }
    assertEquals(List.of(), encoded.faults());
    encoded
        .document()
        .diagnostics()
        .forEach(d -> assertFalse(FAILURES.contains(d.code()), d.toString()));
    if (encoded.document().source().layout().isEmpty()
        && encoded.document().source().bytes() == input.length) {
      assertArrayEquals(input, Pipeline.restore(encoded.tei()));
    }
  }

  /** A file that anybody may have changed. */
  static void restore(byte[] input) {
    try {
      String text = SourceRestorer.restore(input).text();
      TeiReading reading = SourceRestorer.read(input);
      SourceRestorer.facsimile(input);
      SourceRestorer.corrections(input)
          .forEach(edit -> assertTrue(edit.at().end() <= text.length(), edit.toString()));
      reading
          .elements()
          .forEach(e -> assertTrue(e.at().end() <= reading.source().text().length(), e.toString()));
      Pipeline.restore(input);
    } catch (RestoreException refused) {
      assertFalse(refused.getMessage().isBlank());
    }
  }

  /** The same after a person's work; what is taken from it can be written and read as decisions. */
  static void harvest(byte[] input) throws Exception {
    TeiReading edited;
    try {
      edited = SourceRestorer.read(input);
    } catch (RestoreException refused) {
      return;
    }
    Source own = edited.source().source("x.txt");
    harvested(own, Statements.saidBy(edited), edited);
    TeiReading written =
        SourceRestorer.read(
            Files.readAllBytes(FuzzInputsTest.INPUTS.resolve("harvest/letter.xml")));
    Source source = written.source().source("x.txt");
    if (source.lines().count() == own.lines().count()) {
      harvested(source, Statements.of(written), edited);
    }
  }

  private static void harvested(Source source, Statements written, TeiReading edited)
      throws Exception {
    Harvested harvested = Harvest.of(source, written, edited, "marie", "2026-11-30");
    byte[] file = new Decisions(harvested.decisions()).file().getBytes(StandardCharsets.UTF_8);
    assertEquals(harvested.decisions().size(), Decisions.read(file).rows().size());
    DecisionsMerge merged = DecisionsMerge.of(new byte[0], harvested.decisions(), source);
    DecisionsMerge again =
        DecisionsMerge.of(
            merged.file().getBytes(StandardCharsets.UTF_8), harvested.decisions(), source);
    assertEquals(0, again.added());
  }
}
