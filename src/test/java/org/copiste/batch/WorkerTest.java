package org.copiste.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.copiste.model.Diagnostic.Severity;
import org.copiste.read.Original;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What happens to results when the disk, the inputs or the program fail. */
class WorkerTest {
  @TempDir Path folder = Path.of("");
  private Path out = Path.of("");

  @BeforeEach
  void place() {
    out = folder.resolve("out");
  }

  /** Writes the text in capitals; “boom” makes it fail, “faulty” gives a result with two faults. */
  private record Capitals(String version) implements DocumentProcessor {
    @Override
    public List<String> extensions() {
      return List.of(".txt");
    }

    @Override
    public String fingerprint(Input input) {
      return version;
    }

    @Override
    public Result process(Input input, Original original) throws InputException, IOException {
      byte[] bytes = original.bytes();
      String text = new String(bytes, StandardCharsets.UTF_8);
      if (text.isEmpty()) {
        throw new InputException(Notice.error(input.shown(), "empty-file", "it is empty"));
      }
      if (text.contains("boom")) {
        throw new IllegalStateException("boom");
      }
      if (text.contains("faulty")) {
        Notice first = new Notice(input.shown(), 2, 3, Severity.ERROR, "not valid", "invalid-tei");
        return new Result(
            Map.of(),
            Map.of(".txt", bytes),
            List.of(first, Notice.error(input.shown(), "lost", "lost")),
            Map.of());
      }
      byte[] result = (text.toUpperCase(Locale.ROOT) + version).getBytes(StandardCharsets.UTF_8);
      return new Result(Map.of(".txt", result), List.of());
    }
  }

  @Test
  void whatIsUpToDateIsPassedOver() throws IOException {
    Input input = in("a.txt", "a");
    assertEquals(Outcome.Status.DONE, run("1", OverwritePolicy.KEEP, input).get(0).status());
    assertEquals(Outcome.Status.UP_TO_DATE, run("1", OverwritePolicy.KEEP, input).get(0).status());
    assertEquals(Outcome.Status.DONE, run("1", OverwritePolicy.REPLACE, input).get(0).status());
    assertEquals(Outcome.Status.DONE, run("2", OverwritePolicy.KEEP, input).get(0).status());
    assertEquals("A2", text("a.txt"));
    in("a.txt", "b");
    assertEquals(Outcome.Status.DONE, run("2", OverwritePolicy.KEEP, input).get(0).status());
    assertEquals("B2", text("a.txt"));
    Files.delete(out.resolve("a.txt"));
    assertEquals(Outcome.Status.DONE, run("2", OverwritePolicy.KEEP, input).get(0).status());
    assertEquals("B2", text("a.txt"));
  }

  @Test
  void filesThatOthersWroteAreLeftAlone() throws IOException {
    Input input = in("a.txt", "a");
    Folder.file(out, "a.txt", "by hand");
    Outcome refused = run("1", OverwritePolicy.KEEP, input).get(0);
    assertEquals("not-overwritten", refused.notices().get(0).code());
    assertEquals("by hand", text("a.txt"));
    assertEquals(List.of("kept-as-backup"), codes(run("1", OverwritePolicy.REPLACE, input).get(0)));
    assertEquals("A1", text("a.txt"));
    assertEquals("by hand", text("a.txt.bak"));
    Folder.file(out, "a.txt", "A1, completed by hand");
    assertEquals(Outcome.Status.FAILED, run("1", OverwritePolicy.KEEP, input).get(0).status());
    assertEquals("A1, completed by hand", text("a.txt"));
  }

  @Test
  void whatAPersonWroteIsMovedAwayAndNoBackupIsEverReplaced() throws IOException {
    Input input = in("a.txt", "a");
    run("1", OverwritePolicy.KEEP, input);
    for (int n = 1; n <= 3; n++) {
      Folder.file(out, "a.txt", "by hand " + n);
      Outcome outcome = run("1", OverwritePolicy.REPLACE, input).get(0);
      assertTrue(
          outcome.notices().get(0).message().endsWith(n == 1 ? "a.txt.bak" : "a.txt.bak." + n));
      assertEquals("A1", text("a.txt"));
    }
    for (int n = 1; n <= 3; n++) {
      assertEquals("by hand " + n, text(n == 1 ? "a.txt.bak" : "a.txt.bak." + n));
    }
    // What Copiste itself wrote needs no backup.
    assertEquals(List.of(), codes(run("2", OverwritePolicy.REPLACE, input).get(0)));
    assertFalse(Files.exists(out.resolve("a.txt.bak.4")));
  }

  @Test
  void oneFailureDoesNotStopTheOthersAndTheOrderStays() throws IOException {
    List<Input> inputs = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      inputs.add(in(i + ".txt", i % 10 == 3 ? "boom" : i % 10 == 7 ? "" : "text " + i));
    }
    inputs.add(Folder.input(folder, "gone.txt"));
    List<Outcome> outcomes = run("1", OverwritePolicy.KEEP, inputs.toArray(Input[]::new));
    for (int i = 0; i < 100; i++) {
      Outcome.Status expected =
          i % 10 == 3
              ? Outcome.Status.FAILED
              : i % 10 == 7 ? Outcome.Status.IMPOSSIBLE : Outcome.Status.DONE;
      assertEquals(expected, outcomes.get(i).status());
      assertEquals(expected == Outcome.Status.DONE, Files.exists(out.resolve(i + ".txt")));
    }
    assertEquals("unreadable", outcomes.get(100).notices().get(0).code());
  }

  @Test
  void aResultWithFaultsIsNotWrittenAndAllFaultsAreSaid() throws IOException {
    Input input = in("a.txt", "a");
    run("1", OverwritePolicy.KEEP, input);
    in("a.txt", "faulty");
    for (int again = 0; again < 2; again++) {
      Outcome outcome = run("1", OverwritePolicy.KEEP, input).get(0);
      assertEquals(List.of("invalid-tei", "lost", "result-rejected"), codes(outcome));
      assertEquals("faulty", text("a.txt.rejected"));
      assertEquals("A1", text("a.txt"));
      RunSummary summary = new RunSummary();
      summary.add(outcome);
      assertEquals(1, summary.exitCode());
    }
    in("a.txt", "b");
    run("1", OverwritePolicy.KEEP, input);
    assertEquals("B1", text("a.txt"));
    assertFalse(Files.exists(out.resolve("a.txt.rejected")));
  }

  @Test
  void whatOthersWroteIsNeitherReplacedNorRemovedAsRejected() throws IOException {
    Input input = in("a.txt", "faulty");
    Folder.file(out, "a.txt.rejected", "by hand");
    Outcome refused = run("1", OverwritePolicy.KEEP, input).get(0);
    assertEquals(List.of("invalid-tei", "lost", "not-overwritten"), codes(refused));
    in("a.txt", "b");
    run("1", OverwritePolicy.KEEP, input);
    assertEquals("by hand", text("a.txt.rejected"));
  }

  private static List<String> codes(Outcome outcome) {
    return outcome.notices().stream().map(Notice::code).toList();
  }

  @Test
  void aFullDiskIsReportedAndLeavesWhatWasThere() throws IOException {
    Input a = in("a.txt", "a");
    Input b = in("b.txt", "b");
    run("1", OverwritePolicy.KEEP, a, b);
    FileSink full =
        (file, bytes) -> {
          if (file.endsWith("a.txt")) {
            throw new IOException("No space left on device");
          }
          new AtomicFileSink().write(file, bytes);
        };
    List<Outcome> outcomes = run("2", full, OverwritePolicy.KEEP, a, b);
    assertEquals("not-written", outcomes.get(0).notices().get(0).code());
    assertEquals("A1", text("a.txt"));
    assertEquals("B2", text("b.txt"));
    // The old file is still known to be ours.
    assertEquals(Outcome.Status.DONE, run("3", OverwritePolicy.KEEP, a, b).get(0).status());
    assertEquals("A3", text("a.txt"));
  }

  @Test
  void whatAPersonWroteStaysWhereNothingTakesItsPlace() throws IOException {
    Input input = in("a.txt", "a");
    run("1", OverwritePolicy.KEEP, input);
    Folder.file(out, "a.txt", "by hand");
    FileSink full =
        (file, bytes) -> {
          throw new IOException("No space left on device");
        };
    Outcome outcome = run("2", full, OverwritePolicy.REPLACE, input).get(0);
    assertEquals(List.of("not-written"), codes(outcome));
    assertEquals("by hand", text("a.txt"));
    assertFalse(Files.exists(out.resolve("a.txt.bak")));
    assertEquals(Outcome.Status.FAILED, run("2", OverwritePolicy.KEEP, input).get(0).status());
  }

  /** What a result was made of is not what is there now, so the next run makes it again. */
  @Test
  void aFileThatChangesWhileItIsWorkedOnIsDoneAgain() throws IOException {
    Input input = in("a.txt", "a");
    DocumentProcessor disturbed =
        new DocumentProcessor() {
          @Override
          public List<String> extensions() {
            return List.of(".txt");
          }

          @Override
          public String fingerprint(Input of) {
            return "1";
          }

          @Override
          public Result process(Input of, Original original) throws InputException, IOException {
            Result result = new Capitals("1").process(of, original);
            in("a.txt", "b");
            return result;
          }
        };
    try (OutputFolder results =
        OutputFolder.open(out, new AtomicFileSink(), OverwritePolicy.KEEP)) {
      InputStream none = InputStream.nullInputStream();
      Worker worker = new Worker(disturbed, results, none, MemoryBudget.of(100_000));
      assertEquals(Outcome.Status.DONE, worker.work(input).get().status());
    }
    assertEquals("A1", text("a.txt"));
    assertEquals(Outcome.Status.DONE, run("1", OverwritePolicy.KEEP, input).get(0).status());
    assertEquals("B1", text("a.txt"));
  }

  @Test
  void aFileThatDoesNotFitIsRefusedAndLongOnesTakeTurns() throws IOException {
    Input[] inputs =
        IntStream.range(0, 40)
            .mapToObj(i -> in(i + ".txt", "x".repeat(i == 7 ? 100_001 : 2_000 * i)))
            .toArray(Input[]::new);
    List<Outcome> outcomes = run("1", OverwritePolicy.KEEP, inputs);
    assertEquals(List.of("empty-file"), codes(outcomes.get(0)));
    assertEquals(List.of("file-too-large"), codes(outcomes.get(7)));
    assertEquals(38, outcomes.stream().filter(o -> o.status() == Outcome.Status.DONE).count());
  }

  @Test
  void aNameWithALineBreakIsUpToDateAndIsNotAnotherName() throws IOException {
    Input broken = in("a\n\tb\\.txt", "a");
    run("1", OverwritePolicy.KEEP, broken);
    assertEquals(Outcome.Status.UP_TO_DATE, run("1", OverwritePolicy.KEEP, broken).get(0).status());
    Input other = in("\tb\\.txt", "b");
    Folder.file(out, "\tb\\.txt", "by hand");
    Notice refusal = run("1", OverwritePolicy.KEEP, other).get(0).notices().get(0);
    assertTrue(refusal.message().contains("not written by Copiste"), refusal.message());
  }

  @Test
  void aRecordTornByAFullDiskIsNoHarm() throws IOException {
    Input a = in("a.txt", "a");
    run("1", OverwritePolicy.KEEP, a);
    // The last announcement before the disk was full; the run could not end properly.
    String journal = "a.txt\t" + "0".repeat(64) + "\t" + "1".repeat(64) + "\nb.txt\t0123";
    Folder.file(out, OutputState.JOURNAL, journal);
    Input b = in("b.txt", "b");
    assertEquals(
        List.of(Outcome.Status.UP_TO_DATE, Outcome.Status.DONE),
        run("1", OverwritePolicy.KEEP, a, b).stream().map(Outcome::status).toList());
    assertEquals(
        List.of(Outcome.Status.UP_TO_DATE, Outcome.Status.UP_TO_DATE),
        run("1", OverwritePolicy.KEEP, a, b).stream().map(Outcome::status).toList());
  }

  @Test
  void aRunThatWasKilledIsTakenOver() throws IOException {
    Input a = in("a.txt", "a");
    run("1", OverwritePolicy.KEEP, a);
    // Killed after the announcement: the journal and half a temporary file are left.
    String journal = "run 7654321 -12\na.txt\t" + "0".repeat(64) + "\t" + "1".repeat(64) + "\na.t";
    Folder.file(out, OutputState.JOURNAL, journal);
    Path left = TemporaryFile.of(out.resolve("deep/a.txt"), 7_654_321);
    Folder.file(out, "deep/" + left.getFileName(), "A");
    Path others = TemporaryFile.of(out.resolve("a.txt"), 7_654_322);
    Folder.file(out, others.getFileName().toString(), "A");
    assertEquals(Outcome.Status.UP_TO_DATE, run("1", OverwritePolicy.KEEP, a).get(0).status());
    assertFalse(Files.exists(left));
    assertTrue(Files.exists(others), "another program may be at work on it");
    assertFalse(Files.exists(out.resolve(OutputState.JOURNAL)));
    assertEquals(Outcome.Status.DONE, run("2", OverwritePolicy.KEEP, a).get(0).status());
    assertEquals("A2", text("a.txt"));
  }

  @Test
  void equalRunsLeaveEqualFolders() throws IOException {
    Input[] inputs =
        IntStream.range(0, 30).mapToObj(i -> in(i + ".txt", "t" + i)).toArray(Input[]::new);
    run("1", OverwritePolicy.KEEP, inputs);
    String first = folderAsText();
    run("1", OverwritePolicy.KEEP, inputs);
    assertEquals(first, folderAsText());
    run("1", OverwritePolicy.REPLACE, inputs);
    assertEquals(first, folderAsText());
    assertTrue(first.contains(OutputState.STATE));
  }

  private String folderAsText() throws IOException {
    StringBuilder all = new StringBuilder();
    try (Stream<Path> files = Files.walk(out)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        all.append(file.getFileName()).append('\n').append(Files.readString(file)).append('\n');
      }
    }
    return all.toString();
  }

  private List<Outcome> run(String version, OverwritePolicy policy, Input... inputs)
      throws IOException {
    return run(version, new AtomicFileSink(), policy, inputs);
  }

  private List<Outcome> run(String version, FileSink sink, OverwritePolicy policy, Input... inputs)
      throws IOException {
    List<Outcome> outcomes = new ArrayList<>();
    try (OutputFolder results = OutputFolder.open(out, sink, policy)) {
      Worker worker =
          new Worker(
              new Capitals(version),
              results,
              InputStream.nullInputStream(),
              MemoryBudget.of(100_000));
      new Batch(3).run(List.of(inputs), worker::work, (input, outcome) -> outcomes.add(outcome));
    }
    return outcomes;
  }

  private Input in(String name, String text) {
    try {
      Folder.file(folder, name, text);
      return Folder.input(folder, name);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private String text(String name) throws IOException {
    return Files.readString(out.resolve(name));
  }
}
