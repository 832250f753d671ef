package org.copiste.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.copiste.batch.Digest;
import org.copiste.batch.DocumentProcessor;
import org.copiste.batch.Input;
import org.copiste.batch.Notice;
import org.copiste.batch.WrittenResult;
import org.copiste.encode.restore.RestoreException;
import org.copiste.encode.restore.SourceRestorer;
import org.copiste.encode.restore.TeiReading;
import org.copiste.harvest.Harvest;
import org.copiste.harvest.Harvested;
import org.copiste.ledger.Decision;
import org.copiste.ledger.Decisions;
import org.copiste.model.Diagnostic.Severity;
import org.copiste.model.Source;
import org.copiste.read.Original;

/** Compares each TEI file with what Copiste wrote, and lists the differences as decisions. */
final class Harvesting implements DocumentProcessor {
  static final String EXTENSION = ".harvest.tsv";

  private final String by;
  private final boolean merge;
  private final Map<Input, Found> found = new ConcurrentHashMap<>();

  /**
   * What one file gave.
   *
   * @param source what the decisions are about
   * @param decisions in the order of the source
   * @param beside the file that the TEI was made from, if that is known
   */
  record Found(Source source, List<Decision> decisions, Optional<Path> beside) {}

  /**
   * A processor.
   *
   * @param by who is named as responsible; empty to take those whom the files name
   * @param merge whether the decisions are merged afterwards
   */
  Harvesting(String by, boolean merge) {
    this.by = by;
    this.merge = merge;
  }

  /** The result that an input was: a backup is the file that it was before. */
  static Path result(Path file) {
    return file.resolveSibling(
        String.valueOf(file.getFileName()).replaceFirst("\\.xml\\.bak(\\.\\d+)?$", ".xml"));
  }

  /** What a file gave in this run; empty where it failed. */
  Optional<Found> found(Input input) {
    return Optional.ofNullable(found.get(input));
  }

  @Override
  public List<String> extensions() {
    return List.of(EXTENSION);
  }

  @Override
  public String fingerprint(Input input) {
    try {
      return "harvest "
          + Version.fingerprint()
          + by
          + written(input).map(WrittenResult::sha256).orElse("")
          // What is to be merged must be found again.
          + (merge ? System.nanoTime() : "");
    } catch (IOException e) {
      return "";
    }
  }

  @Override
  public Result process(Input input, Original original) throws InputException, IOException {
    byte[] bytes = original.bytes();
    Optional<WrittenResult> written = written(input);
    List<Notice> notices = new ArrayList<>();
    Harvested harvested;
    Source source;
    try {
      TeiReading edited = SourceRestorer.read(bytes);
      HarvestBase base = HarvestBase.of(input, edited, written);
      base.warning().ifPresent(notices::add);
      source = base.source();
      boolean same = written.filter(w -> w.sha256().equals(Digest.sha256(bytes))).isPresent();
      harvested =
          same
              ? new Harvested(List.of(), List.of())
              : Harvest.of(source, base.statements(), edited, by, date(input));
    } catch (RestoreException | IllegalArgumentException e) {
      throw new InputException(
          Notice.error(
              input.shown(), "not-comparable", "it cannot be compared: " + e.getMessage()));
    }
    for (Harvested.Remark remark : harvested.remarks()) {
      notices.add(
          new Notice(
              input.shown(),
              remark.line(),
              remark.column(),
              Severity.WARNING,
              remark.message(),
              "no-decision"));
    }
    found.put(
        input, new Found(source, harvested.decisions(), written.flatMap(WrittenResult::source)));
    return new Result(
        Map.of(
            EXTENSION,
            new Decisions(harvested.decisions()).file().getBytes(StandardCharsets.UTF_8)),
        notices);
  }

  private static Optional<WrittenResult> written(Input input) throws IOException {
    return input.path().isPresent()
        ? WrittenResult.of(result(input.path().get()))
        : Optional.empty();
  }

  /** The day on which the person saved the file. */
  private static String date(Input input) throws IOException {
    return input.path().isPresent()
        ? LocalDate.ofInstant(
                Files.getLastModifiedTime(input.path().get()).toInstant(), ZoneId.systemDefault())
            .toString()
        : "";
  }
}
