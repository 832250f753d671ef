package org.copiste.fuzz;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import org.copiste.harvest.Statements;
import org.copiste.ledger.Decisions;
import org.copiste.ledger.DecisionsException;
import org.copiste.ledger.DecisionsStage;
import org.copiste.ledger.Ledger;
import org.copiste.ledger.LedgerException;
import org.copiste.ledger.LedgerReader;
import org.copiste.ledger.LedgerWriter;
import org.copiste.ledger.NameDecisions;
import org.copiste.ledger.NoteDecisions;
import org.copiste.model.Document;
import org.copiste.model.Encoding;
import org.copiste.model.Metadata;
import org.copiste.model.Source;

/** A ledger or a file of decisions is read or refused, and is the same when it is written again. */
final class LedgerChecks {
  /** What the seeds speak of. */
  private static final String TEXT =
      "Paris, le 3 mars 1923.\n"
          + "J'ai regu la lettre de Staline (1), et l'autre de Iegor.\n"
          + "(1) Une note.\n";

  private static final Source SOURCE =
      Source.of("x.txt", TEXT, TEXT.length(), "0".repeat(64), Encoding.UTF_8);

  private LedgerChecks() {}

  static void ledger(byte[] input) throws Exception {
    try {
      Ledger ledger = LedgerReader.read(input);
      byte[] written = LedgerWriter.bytes(ledger);
      Ledger again = LedgerReader.read(written);
      assertArrayEquals(written, LedgerWriter.bytes(again));
      ledger.check(SOURCE);
      Statements.of(ledger, SOURCE);
    } catch (LedgerException refused) {
      assertTrue(String.valueOf(refused.getMessage()).length() > 1);
    }
  }

  static void decisions(byte[] input) throws Exception {
    Decisions decisions;
    try {
      decisions = Decisions.read(input);
    } catch (DecisionsException refused) {
      assertTrue(refused.line() >= 1);
      return;
    }
    String written = decisions.file();
    Decisions again = Decisions.read(written.getBytes(StandardCharsets.UTF_8));
    assertEquals(written, again.file());
    assertEquals(decisions.rows().size(), again.rows().size());
    NameDecisions.of(decisions, SOURCE);
    NoteDecisions.of(decisions, SOURCE);
    new DecisionsStage(decisions).apply(Document.of(SOURCE, Metadata.NONE));
  }
}
