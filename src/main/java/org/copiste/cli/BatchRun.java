package org.copiste.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.copiste.batch.AtomicFileSink;
import org.copiste.batch.Batch;
import org.copiste.batch.ConfigurationLookup;
import org.copiste.batch.DocumentProcessor;
import org.copiste.batch.Figure;
import org.copiste.batch.FileClassifier;
import org.copiste.batch.Input;
import org.copiste.batch.InputFinder;
import org.copiste.batch.IoFailure;
import org.copiste.batch.MemoryBudget;
import org.copiste.batch.Notice;
import org.copiste.batch.Outcome;
import org.copiste.batch.OutputFolder;
import org.copiste.batch.OutputStreamResults;
import org.copiste.batch.Progress;
import org.copiste.batch.Results;
import org.copiste.batch.RunSummary;
import org.copiste.batch.TerminalProgress;
import org.copiste.batch.Worker;
import org.copiste.language.text.OneLine;
import org.copiste.model.Diagnostic.Severity;
import org.copiste.settings.SettingsException;

/**
 * What all commands that turn files into files share: finding the inputs, processing, reporting,
 * and the exit code.
 */
final class BatchRun {
  private final String command;
  private final Arguments arguments;
  private final Console console;
  private final RunSummary summary = new RunSummary();
  private Progress progress;

  BatchRun(String command, Arguments arguments, Console console) {
    this.command = command;
    this.arguments = arguments;
    this.console = console;
    this.progress = Progress.silent(console.err());
  }

  /** Creates the processor once the inputs are known. */
  interface ProcessorFactory {
    DocumentProcessor of(List<Input> inputs)
        throws UsageException, NothingDoneException, SettingsException;
  }

  /**
   * Runs and returns the exit code.
   *
   * @param named files that options name, which are never inputs
   * @param whole what is written about all documents together
   */
  int run(FileClassifier recogniser, List<Path> named, ProcessorFactory factory, CorpusOutput whole)
      throws UsageException, NothingDoneException, SettingsException {
    if (arguments.paths().isEmpty()) {
      throw new UsageException(
          command + " needs a PATH: a file, a folder, or - for standard input");
    }
    if (arguments.paths().stream().filter("-"::equals).count() > 1) {
      throw new UsageException("- may be given once");
    }
    int jobs = arguments.jobs();
    Optional<Path> output = arguments.output();
    ConfigurationLookup configurations = arguments.configurations();
    InputFinder.Result found =
        new InputFinder(recogniser, configurations, named, output)
            .pagesOfOne(arguments.has(CommonOptions.PAGES_OF_ONE))
            .find(arguments.paths());
    List<Input> inputs = found.inputs();
    DocumentProcessor processor = factory.of(inputs);
    ResultNames.check(output, inputs, processor.extensions(), whole.names(inputs));
    found.notices().forEach(this::show);
    processor.notices().forEach(this::show);
    summary.add(found);
    if (inputs.isEmpty() && found.refused() > 0) {
      return summary.exitCode();
    }
    if (inputs.isEmpty()) {
      throw new NothingDoneException("there is no input");
    }
    if (output.isPresent()) {
      intoFolder(inputs, processor, whole, output.get(), jobs);
    } else {
      work(
          inputs,
          processor,
          new OutputStreamResults(console.out()),
          jobs,
          (input, outcome) -> whole.done(input, outcome, Optional.empty()));
    }
    if (!arguments.has("quiet") && output.isPresent()) {
      console.err().println("copiste " + command + ": " + summary.text(console.words()));
    }
    return summary.exitCode();
  }

  private void intoFolder(
      List<Input> inputs, DocumentProcessor processor, CorpusOutput whole, Path output, int jobs)
      throws NothingDoneException {
    OutputFolder folder;
    try {
      folder = OutputFolder.open(output, new AtomicFileSink(), arguments.overwritePolicy());
    } catch (IOException e) {
      throw new NothingDoneException(
          "the folder “" + output + "” cannot be written: " + IoFailure.reason(e));
    }
    try (folder) {
      work(
          inputs,
          processor,
          folder,
          jobs,
          (input, outcome) -> whole.done(input, outcome, Optional.of(folder)));
      for (Notice notice : whole.write(folder, inputs)) {
        show(notice);
        if (notice.severity() == Severity.ERROR) {
          summary.addUnmade(notice.file());
        }
      }
      new Orphans(folder, arguments.has(CommonOptions.PRUNE)).notices().forEach(this::show);
    } catch (IOException e) {
      // What has been written stays, and the next run learns of it from the journal.
      show(
          Notice.error(
              output.toString(),
              "not-written",
              "the run could not be ended: " + IoFailure.reason(e)));
    }
  }

  /** Output about all documents together, besides the results of each. */
  interface CorpusOutput {
    /** No such output. */
    CorpusOutput NOTHING =
        new CorpusOutput() {
          @Override
          public List<String> names(List<Input> inputs) {
            return List.of();
          }

          @Override
          public List<Notice> write(OutputFolder folder, List<Input> inputs) {
            return List.of();
          }
        };

    /** The names of the files it will write. */
    List<String> names(List<Input> inputs);

    /**
     * Learns what became of an input, in the order of the inputs.
     *
     * @param folder where its results are; empty for standard output
     */
    default void done(Input input, Outcome outcome, Optional<OutputFolder> folder) {}

    /** Writes them once all documents are done; returns messages about them. */
    List<Notice> write(OutputFolder folder, List<Input> inputs) throws IOException;
  }

  private void work(
      List<Input> inputs,
      DocumentProcessor processor,
      Results results,
      int jobs,
      BiConsumer<Input, Outcome> done) {
    Worker worker = new Worker(processor, results, console.in(), MemoryBudget.ofThisMachine());
    progress = progress(inputs, jobs);
    try {
      new Batch(jobs)
          .run(
              inputs,
              input -> worked(worker, input),
              (input, outcome) -> {
                count(input, outcome);
                done.accept(input, outcome);
              });
    } finally {
      progress.close();
      progress = Progress.silent(console.err());
    }
  }

  /** Shows an input's beginning and end when they happen, not when its turn comes in the report. */
  private Supplier<Outcome> worked(Worker worker, Input input) {
    progress.begin(input);
    Supplier<Outcome> writing = worker.work(input);
    return () -> {
      Outcome outcome = writing.get();
      progress.end(input, outcome.status());
      return outcome;
    };
  }

  private void count(Input input, Outcome outcome) {
    outcome.notices().forEach(this::print);
    summary.add(outcome);
    if (!outcome.figures().isEmpty() && !arguments.has("quiet") && arguments.has("output")) {
      String figures = Figure.inWords(outcome.figures(), console.words());
      progress.message("copiste " + command + ": " + OneLine.of(input.shown()) + ": " + figures);
    }
  }

  private void show(Notice notice) {
    print(notice);
    summary.add(notice);
  }

  private void print(Notice notice) {
    boolean wanted =
        notice.severity() == Severity.ERROR
            || (notice.severity() == Severity.WARNING && !arguments.has("quiet"));
    if (wanted) {
      progress.message(console.words().of(notice));
    }
  }

  private Progress progress(List<Input> inputs, int jobs) {
    boolean wanted =
        console.errIsTerminal()
            && inputs.size() > 1
            && !arguments.has("quiet")
            && !arguments.has("no-progress");
    return wanted
        ? new TerminalProgress(inputs, jobs, console.err(), console.words())
        : Progress.silent(console.err());
  }
}
