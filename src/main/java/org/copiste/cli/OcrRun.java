package org.copiste.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.copiste.batch.DocumentProcessor;
import org.copiste.batch.Input;
import org.copiste.batch.Notice;
import org.copiste.batch.Notices;
import org.copiste.batch.OcrTextFiles;
import org.copiste.pipeline.Pipeline;
import org.copiste.read.InputFormats;
import org.copiste.read.Original;
import org.copiste.read.ReadException;
import org.copiste.read.SourceReader;
import org.copiste.read.WriteBack;
import org.copiste.settings.SettingsException;

/**
 * A run of a command whose inputs are OCR text in any format: which files are inputs, and with
 * which settings each is processed.
 *
 * @param command the command's name
 * @param extensions of the results of one input
 * @param only the only format of inputs that the command can use here; empty for all
 * @param step computes what the command makes of one input
 */
record OcrRun(String command, List<String> extensions, Optional<String> only, Step step) {

  /** Codes of files that are as sound as others, but not for this command. */
  private static final Set<String> REFUSED =
      Set.of(SourceReader.UNSUPPORTED_FORMAT, WriteBack.OTHER_FORMAT, WriteBack.FAILED);

  /** Computes the results of one input with the pipeline set up for it. */
  interface Step {
    DocumentProcessor.Result process(Pipeline pipeline, Input input, Original original)
        throws ReadException, IOException;
  }

  int run(Arguments arguments, Console console, BatchRun.CorpusOutput whole)
      throws UsageException, NothingDoneException, SettingsException {
    // The files that options name are never inputs.
    List<Path> named = new ArrayList<>(arguments.files("lexicon"));
    arguments.file("authority").ifPresent(named::add);
    arguments.file("line-model").ifPresent(named::add);
    arguments.file("decisions").ifPresent(named::add);
    arguments.value(PageReport.OPTION).map(Path::of).ifPresent(named::add);
    Optional<String> from = only.isPresent() ? only : from(arguments);
    return new BatchRun(command, arguments, console)
        .run(
            new OcrTextFiles(from, only.isPresent()),
            named,
            inputs -> processor(new SettingsResolver(arguments, inputs), from),
            whole);
  }

  private static Optional<String> from(Arguments arguments) throws UsageException {
    Optional<String> from = arguments.value(CommonOptions.FROM);
    if (from.isPresent() && !InputFormats.options().contains(from.get())) {
      throw new UsageException(
          "--from “"
              + from.get()
              + "”: one of "
              + String.join(", ", InputFormats.options())
              + " is expected");
    }
    return from;
  }

  private DocumentProcessor processor(SettingsResolver settings, Optional<String> from) {
    return new DocumentProcessor() {
      @Override
      public List<String> extensions() {
        return extensions;
      }

      @Override
      public Set<String> edited() {
        return command.equals("encode") ? Set.of(".xml") : Set.of();
      }

      @Override
      public List<Notice> notices() {
        return settings.notices();
      }

      @Override
      public String fingerprint(Input input) throws InputException {
        return command
            + " "
            + Version.fingerprint()
            + from.orElse("")
            + settings.fingerprint(input);
      }

      @Override
      public Result process(Input input, Original original) throws InputException, IOException {
        try {
          return step.process(Pipeline.with(settings.of(input)), input, original.only(from));
        } catch (ReadException e) {
          if (REFUSED.contains(e.code())) {
            return new Result(Map.of(), List.of(Notices.of(input, e)));
          }
          throw new InputException(Notices.of(input, e));
        }
      }
    };
  }
}
