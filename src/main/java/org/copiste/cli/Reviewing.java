package org.copiste.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.copiste.batch.Digest;
import org.copiste.batch.DocumentProcessor;
import org.copiste.batch.Input;
import org.copiste.batch.Notice;
import org.copiste.encode.restore.RestoreException;
import org.copiste.encode.restore.SourceRestorer;
import org.copiste.ledger.Ledger.Change;
import org.copiste.ledger.LedgerException;
import org.copiste.ledger.LedgerReader;
import org.copiste.model.Edit;
import org.copiste.model.Source;
import org.copiste.model.Span;
import org.copiste.read.Original;
import org.copiste.review.PageScans;
import org.copiste.review.ReviewPage;
import org.copiste.review.ReviewStatements;

/** Makes the page from the TEI file and, where there is one beside it, the ledger. */
final class Reviewing implements DocumentProcessor {

  private static final String LEDGER = ".ledger.json";

  private final DecisionFiles decisions;
  private final PageImages images;
  private final String language;

  /**
   * Pages.
   *
   * @param language of the pages; empty for the browser's
   */
  Reviewing(DecisionFiles decisions, PageImages images, String language) {
    this.decisions = decisions;
    this.images = images;
    this.language = language;
  }

  @Override
  public List<String> extensions() {
    return List.of(".html");
  }

  @Override
  public String fingerprint(Input input) throws InputException {
    return "review "
        + language
        + Version.fingerprint()
        + Digest.sha256(ledger(input).orElse(new byte[0]))
        + Digest.sha256(decisions.bytes(input))
        + images.fingerprint(input);
  }

  @Override
  public Result process(Input input, Original original) throws InputException, IOException {
    byte[] bytes = original.bytes();
    Source source = source(input, bytes);
    Optional<byte[]> ledger = ledger(input);
    ReviewStatements statements;
    List<Notice> notices = new ArrayList<>();
    try {
      if (ledger.isPresent()) {
        statements = ReviewStatements.of(LedgerReader.read(ledger.get(), source), source.text());
      } else {
        List<Edit> corrections = SourceRestorer.corrections(bytes);
        List<Edit> outer = outermost(corrections);
        statements =
            ReviewStatements.of(
                outer.stream().map(edit -> new Change(source.at(edit.at()), edit, true)).toList());
        notices.add(
            Notice.warning(
                input.shown(),
                "no-ledger",
                "there is no "
                    + input.name()
                    + LEDGER
                    + " beside it, so the page has no candidates, no reasons, no names and no notes"));
        if (outer.size() < corrections.size()) {
          notices.add(
              Notice.warning(
                  input.shown(),
                  "nested-corrections",
                  "of corrections within corrections the page has only the outer ones"));
        }
      }
    } catch (LedgerException e) {
      throw new InputException(
          Notice.error(input.shown(), "ledger", "its ledger cannot be used: " + e.getMessage()));
    }
    PageScans scans = ShownFacsimile.of(SourceRestorer.facsimile(bytes), images.of(input, ".html"));
    byte[] page =
        ReviewPage.of(
            source.name(),
            source,
            statements,
            scans,
            decisions.of(input),
            Version.program(),
            language);
    return new Result(Map.of(".html", page), notices);
  }

  /** Of corrections that overlap, as a choice inside a sic does, those that begin first. */
  private static List<Edit> outermost(List<Edit> corrections) {
    List<Edit> sorted = new ArrayList<>(corrections);
    sorted.sort(
        Comparator.comparingInt((Edit edit) -> edit.at().start())
            .thenComparing(edit -> edit.at().end(), Comparator.reverseOrder()));
    List<Edit> outer = new ArrayList<>();
    for (Edit edit : sorted) {
      Span last = outer.isEmpty() ? new Span(0, 0) : outer.get(outer.size() - 1).at();
      if (outer.isEmpty() || edit.at().start() >= last.end() && !edit.at().equals(last)) {
        outer.add(edit);
      }
    }
    return outer;
  }

  private static Source source(Input input, byte[] bytes) throws InputException {
    try {
      return SourceRestorer.restore(bytes).source(input.name() + ".txt");
    } catch (RestoreException e) {
      throw new InputException(
          Notice.error(
              input.shown(), "not-restorable", "the source cannot be restored: " + e.getMessage()));
    }
  }

  private static Optional<byte[]> ledger(Input input) throws InputException {
    Optional<Path> file =
        input.path().map(p -> p.resolveSibling(input.name() + LEDGER)).filter(Files::isRegularFile);
    try {
      return file.isPresent() ? Optional.of(Files.readAllBytes(file.get())) : Optional.empty();
    } catch (IOException e) {
      throw new InputException(
          Notice.error(file.get().toString(), "unreadable", "the ledger cannot be read"));
    }
  }
}
