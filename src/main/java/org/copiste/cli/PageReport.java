package org.copiste.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.copiste.batch.Backup;
import org.copiste.batch.Input;
import org.copiste.batch.IoFailure;
import org.copiste.batch.Notice;
import org.copiste.batch.Outcome;
import org.copiste.batch.OutputFolder;
import org.copiste.batch.OverwritePolicy;
import org.copiste.batch.TemporaryFile;
import org.copiste.quality.PageRow;
import org.copiste.quality.PageTable;

/**
 * The file of {@code --report}: the pages of all documents of a run, in the order of the inputs. It
 * grows beside the old one as documents are done and takes its place at the end.
 */
final class PageReport implements BatchRun.CorpusOutput {
  static final String OPTION = "report";

  /** Under this a document's rows are kept in the output folder, for when it is up to date. */
  static final String KEPT = "..pages";

  /** How much of an existing file is looked at. */
  private static final int BEGINNING = 4096;

  private final Path file;
  private final Path growing;
  private final Writer out;
  private final PageTable table;
  private final BatchRun.CorpusOutput others;
  private final Map<Input, List<PageRow>> made = new ConcurrentHashMap<>();
  private Optional<IOException> failure = Optional.empty();

  private PageReport(
      Path named, Path file, Path growing, Writer out, BatchRun.CorpusOutput others) {
    this.file = file;
    this.growing = growing;
    this.out = out;
    this.table = PageTable.of(named.getFileName().toString(), out, Version.program());
    this.others = others;
  }

  /** The file that the option names; empty without it. */
  static Optional<Path> file(Arguments arguments) throws UsageException {
    Optional<String> value = arguments.value(OPTION);
    if (value.isPresent() && !PageTable.hasFormat(value.get())) {
      throw new UsageException(
          "--report “" + value.get() + "”: the name must end in .csv or .html");
    }
    return value.map(Path::of);
  }

  /**
   * Begins a report.
   *
   * @param others other output about all documents
   * @throws NothingDoneException if the file cannot be written, or there is another one
   */
  static PageReport begin(Path named, OverwritePolicy policy, BatchRun.CorpusOutput others)
      throws NothingDoneException {
    Path file = named;
    try {
      file = behindLinks(named);
      if (Files.isDirectory(file)) {
        throw new NothingDoneException("“" + file + "” is a folder");
      }
      if (policy == OverwritePolicy.KEEP && isOther(file)) {
        throw new NothingDoneException(
            "“" + file + "” is there already and is no report; --fresh moves it to .bak");
      }
      Path folder = file.toAbsolutePath().getParent();
      if (folder != null) {
        Files.createDirectories(folder);
      }
      TemporaryFile.sweep(file);
      Path growing = TemporaryFile.of(file);
      Files.deleteIfExists(growing);
      Writer out = Files.newBufferedWriter(growing, StandardOpenOption.CREATE_NEW);
      PageReport report = new PageReport(named, file, growing, out, others);
      try {
        report.table.begin();
      } catch (IOException e) {
        report.abandon();
        throw e;
      }
      return report;
    } catch (IOException e) {
      throw new NothingDoneException("“" + file + "” cannot be written: " + IoFailure.reason(e));
    }
  }

  /** The file itself where a link to it was named, whether it exists already or not. */
  private static Path behindLinks(Path file) throws IOException {
    if (!Files.isSymbolicLink(file)) {
      return file;
    }
    return Files.exists(file)
        ? file.toRealPath()
        : file.toAbsolutePath().resolveSibling(Files.readSymbolicLink(file));
  }

  /** Whether something stands there that is no earlier report. */
  private static boolean isOther(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      return Files.exists(file);
    }
    try (InputStream in = Files.newInputStream(file)) {
      byte[] beginning = in.readNBytes(BEGINNING);
      return beginning.length > 0
          && !PageTable.isReport(new String(beginning, StandardCharsets.UTF_8));
    }
  }

  /** Takes the rows of an input that was encoded just now. */
  void take(Input input, List<PageRow> rows) {
    made.put(input, rows);
  }

  @Override
  public List<String> names(List<Input> inputs) {
    return others.names(inputs);
  }

  @Override
  public void done(Input input, Outcome outcome, Optional<OutputFolder> folder) {
    others.done(input, outcome, folder);
    List<PageRow> rows = made.remove(input);
    try {
      if (rows == null && outcome.status() == Outcome.Status.UP_TO_DATE && folder.isPresent()) {
        rows = PageRow.ofKept(folder.get().get(input, KEPT).orElse(new byte[0]));
      }
      if (rows == null) {
        table.add(PageRow.without(input.shown(), "not encoded"));
        return;
      }
      for (PageRow row : rows) {
        table.add(row.of(input.shown()));
      }
    } catch (IOException e) {
      failure = failure.or(() -> Optional.of(e));
    }
  }

  @Override
  public List<Notice> write(OutputFolder folder, List<Input> inputs) throws IOException {
    return others.write(folder, inputs);
  }

  /** Ends the report and puts it in place; returns why that failed, or what gave way to it. */
  Optional<Notice> end() {
    try {
      table.end();
      out.close();
      if (failure.isPresent()) {
        throw failure.get();
      }
      return takePlace().map(backup -> Notice.backup(file.toString(), backup));
    } catch (IOException e) {
      abandon();
      return Optional.of(
          Notice.error(
              file.toString(),
              "not-written",
              "the report cannot be written: " + IoFailure.reason(e)));
    }
  }

  private Optional<Path> takePlace() throws IOException {
    Optional<Path> backup = isOther(file) ? Optional.of(Backup.of(file)) : Optional.empty();
    try {
      Files.move(
          growing, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
      return backup;
    } catch (IOException e) {
      if (backup.isPresent()) {
        Backup.undo(backup.get(), file);
      }
      throw e;
    }
  }

  /** Removes what was written of it. */
  void abandon() {
    try {
      out.close();
    } catch (IOException e) {
      // What could not be written is deleted.
    }
    try {
      Files.deleteIfExists(growing);
    } catch (IOException e) {
      // The next run writes over it.
    }
  }
}
