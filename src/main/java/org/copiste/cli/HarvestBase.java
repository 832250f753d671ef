package org.copiste.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.copiste.batch.Digest;
import org.copiste.batch.DocumentProcessor.InputException;
import org.copiste.batch.Input;
import org.copiste.batch.Notice;
import org.copiste.batch.WrittenResult;
import org.copiste.encode.restore.Restored;
import org.copiste.encode.restore.SourceRestorer;
import org.copiste.encode.restore.TeiReading;
import org.copiste.harvest.Statements;
import org.copiste.ledger.LedgerException;
import org.copiste.ledger.LedgerReader;
import org.copiste.model.Source;
import org.copiste.read.Original;
import org.copiste.read.ReadException;
import org.copiste.read.SourceReader;
import org.copiste.read.SourceWriter;

/**
 * What an edited TEI file is compared with: the copy of what Copiste wrote, else its ledger and its
 * source, else what the file itself attributes to Copiste.
 *
 * @param source as it was read
 * @param statements what the file said when it was written
 * @param warning what cannot be seen in this comparison
 */
record HarvestBase(Source source, Statements statements, Optional<Notice> warning) {
  private static final String LEDGER = ".ledger.json";

  /**
   * The best base that there is.
   *
   * @throws IllegalArgumentException if the source is not known
   */
  static HarvestBase of(Input input, TeiReading edited, Optional<WrittenResult> written)
      throws InputException, IOException {
    Optional<byte[]> copy = written.flatMap(WrittenResult::copy);
    if (copy.isPresent()) {
      TeiReading was = SourceRestorer.read(copy.get());
      return new HarvestBase(
          was.source().source(input.name() + ".txt"), Statements.of(was), Optional.empty());
    }
    Source source = source(input, edited, written.flatMap(WrittenResult::source));
    Optional<Path> ledger =
        input.path().map(p -> p.resolveSibling(input.name() + LEDGER)).filter(Files::isRegularFile);
    if (ledger.isPresent()) {
      try {
        return new HarvestBase(
            source,
            Statements.of(LedgerReader.read(Files.readAllBytes(ledger.get()), source), source),
            Optional.empty());
      } catch (LedgerException e) {
        throw new InputException(
            Notice.error(input.shown(), "ledger", "its ledger cannot be used: " + e.getMessage()));
      }
    }
    return new HarvestBase(
        source,
        Statements.saidBy(edited),
        Optional.of(
            Notice.warning(
                input.shown(),
                "no-record",
                "there is no record of what Copiste wrote, so nothing is known of what was taken"
                    + " out; only what names a person as responsible is found")));
  }

  /**
   * The source of an edited file: as it gives it back, if the text was not touched, else from disk.
   */
  private static Source source(Input input, TeiReading edited, Optional<Path> file)
      throws IOException {
    Restored restored = edited.source();
    byte[] bytes = SourceWriter.bytes(restored.text(), restored.encoding());
    if (Digest.sha256(bytes).equals(restored.sha256())) {
      return restored.source(input.name() + ".txt");
    }
    if (file.filter(Files::exists).isPresent()) {
      try {
        Source read = SourceReader.read(Original.of(file.get())).source();
        if (read.textSha256().equals(restored.sha256())) {
          return read;
        }
      } catch (ReadException e) {
        // No more of use than if it were not there.
      }
    }
    throw new IllegalArgumentException(
        "its text was changed, and neither what Copiste wrote nor the source is there");
  }
}
