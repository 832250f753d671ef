package org.copiste.spark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.Row;
import org.copiste.batch.DocumentProcessor.InputException;
import org.copiste.batch.Failure;
import org.copiste.batch.MemoryBudget;
import org.copiste.batch.Notice;
import org.copiste.batch.Notices;
import org.copiste.batch.Outcome;
import org.copiste.model.Diagnostic.Severity;
import org.copiste.pipeline.EncodedDocument;
import org.copiste.pipeline.Pipeline;
import org.copiste.read.Original;
import org.copiste.read.ReadException;
import org.copiste.settings.Settings;

/**
 * Encodes the documents of one task. A document that fails gives a row without TEI whose
 * diagnostics say why. The models are loaded once per executor, by the first document that needs
 * them, and shared by its tasks, as its memory is.
 */
final class Encoder {
  private static final MemoryBudget MEMORY = MemoryBudget.ofThisMachine();

  private final JobSettings job;
  private final Settings shared;
  private final Optional<String> from;

  Encoder(JobSettings job) {
    this.job = job;
    this.shared = job.forTask();
    this.from = job.from();
  }

  /** Gets the files of a document. */
  interface Fetch {
    /** Copies them and returns what the document is read from. */
    Original into(LocalFolder folder) throws IOException;
  }

  /** A document in memory. */
  Row row(String id, byte[] bytes) {
    Original original = Original.of(new DocumentName(id).file(), bytes);
    try {
      return encoded(id, List.of(), original, bytes.length);
    } catch (Exception | StackOverflowError | OutOfMemoryError e) {
      return failed(id, List.of(), e);
    }
  }

  /**
   * A document in files.
   *
   * @param said messages of the search for documents
   */
  Row row(String id, List<String> said, Fetch fetch) {
    try (LocalFolder folder = LocalFolder.create()) {
      Original original = fetch.into(folder);
      return encoded(id, said, original, MEMORY.length(folder.length(), folder.first()));
    } catch (Exception | StackOverflowError | OutOfMemoryError e) {
      return failed(id, said, e);
    }
  }

  private static Row failed(String id, List<String> said, Throwable e) {
    Outcome outcome = Failure.of(shown(id), e);
    boolean failed = outcome.status() != Outcome.Status.LEFT_OUT;
    return ResultRow.document(id, null, said, failed, outcome.notices());
  }

  private Row encoded(String id, List<String> said, Original original, long length)
      throws InputException, InterruptedException, IOException {
    if (length > MEMORY.largest()) {
      throw MEMORY.tooLarge(shown(id));
    }
    String name = new DocumentName(id).name();
    Settings own = shared.toBuilder().metadata(job.metadata(name)).build();
    try (MemoryBudget.Share share = MEMORY.take(length)) {
      EncodedDocument encoded = Pipeline.with(own).encode(original.only(from));
      if (!encoded.faults().isEmpty()) {
        List<Notice> faults =
            encoded.faults().stream()
                .map(fault -> Notice.of(shown(id), encoded.document().source(), fault))
                .toList();
        return ResultRow.document(id, null, said, true, faults);
      }
      List<Notice> notices = Notices.of(shown(id), encoded.document());
      boolean failed = notices.stream().anyMatch(n -> n.severity() == Severity.ERROR);
      String tei = new String(encoded.tei(), StandardCharsets.UTF_8);
      return ResultRow.document(id, tei, said, failed, notices);
    } catch (ReadException e) {
      throw new InputException(Notices.of(shown(id), e));
    }
  }

  /** A document as messages name it: a folder without the slash. */
  private static String shown(String id) {
    return id.endsWith("/") ? id.substring(0, id.length() - 1) : id;
  }
}
