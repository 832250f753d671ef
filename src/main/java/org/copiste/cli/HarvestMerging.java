package org.copiste.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.copiste.batch.AtomicFileSink;
import org.copiste.batch.Input;
import org.copiste.batch.IoFailure;
import org.copiste.batch.Notice;
import org.copiste.batch.OutputFolder;
import org.copiste.batch.TemporaryFile;
import org.copiste.ledger.DecisionsException;
import org.copiste.ledger.DecisionsMerge;
import org.copiste.model.Source;

/**
 * Adds the decisions of a run to the decisions files: beside the source that a TEI file was made
 * from where that is known, else in the output folder.
 */
final class HarvestMerging implements BatchRun.CorpusOutput {
  private final Harvesting harvesting;
  private final boolean wanted;

  /**
   * A merging.
   *
   * @param wanted whether it is done at all
   */
  HarvestMerging(Harvesting harvesting, boolean wanted) {
    this.harvesting = harvesting;
    this.wanted = wanted;
  }

  @Override
  public List<String> names(List<Input> inputs) {
    return List.of();
  }

  @Override
  public List<Notice> write(OutputFolder folder, List<Input> inputs) throws IOException {
    List<Notice> notices = new ArrayList<>();
    if (wanted) {
      for (Input input : inputs) {
        harvesting
            .found(input)
            .filter(found -> !found.decisions().isEmpty())
            .ifPresent(found -> merge(found, file(input, found, folder), notices));
      }
    }
    return notices;
  }

  private static Path file(Input input, Harvesting.Found found, OutputFolder folder) {
    Path result = Harvesting.result(input.path().orElse(Path.of(input.file())));
    String name = Source.nameOf(String.valueOf(result.getFileName())) + DecisionFiles.EXTENSION;
    return found
        .beside()
        .map(source -> source.resolveSibling(name))
        .filter(file -> Files.isDirectory(file.toAbsolutePath().resolveSibling(".")))
        .orElseGet(() -> folder.path(input, "").resolveSibling(name));
  }

  private static void merge(Harvesting.Found found, Path file, List<Notice> notices) {
    try {
      byte[] existing = Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
      DecisionsMerge merged = DecisionsMerge.of(existing, found.decisions(), found.source());
      if (merged.added() > 0) {
        TemporaryFile.sweep(file);
        new AtomicFileSink().write(file, merged.file().getBytes(StandardCharsets.UTF_8));
      }
      for (String conflict : merged.conflicts()) {
        notices.add(Notice.error(file.toString(), "decision-conflict", conflict));
      }
    } catch (DecisionsException e) {
      notices.add(
          new Notice(
              file.toString(),
              e.line(),
              1,
              org.copiste.model.Diagnostic.Severity.ERROR,
              String.valueOf(e.getMessage()),
              "decisions"));
    } catch (IOException e) {
      notices.add(
          Notice.error(
              file.toString(), "not-written", "it cannot be written: " + IoFailure.reason(e)));
    }
  }
}
