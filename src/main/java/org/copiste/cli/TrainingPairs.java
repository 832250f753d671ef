package org.copiste.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.copiste.batch.Notice;
import org.copiste.language.channel.Alignment;
import org.copiste.model.Diagnostic.Severity;
import org.copiste.read.ReadException;
import org.copiste.read.SourceReader;

/**
 * A folder with ground truth in {@code gt} and OCR output, under the same names, in {@code ocr}.
 */
final class TrainingPairs {
  /** The largest alignment that is tried, in cells of one byte: 256 MB, set by hand. */
  private static final long MOST_CELLS = 1L << 28;

  private final Path truths;
  private final Path readings;
  private final TrainingReport report;

  private TrainingPairs(Path folder, TrainingReport report) {
    this.truths = folder.resolve("gt");
    this.readings = folder.resolve("ocr");
    this.report = report;
  }

  /** Takes one pair. */
  interface Taker {
    void take(String truth, String reading);
  }

  /**
   * The pairs of folders.
   *
   * @throws UsageException if one of them has no {@code gt} or no {@code ocr}
   */
  static List<TrainingPairs> of(List<String> folders, TrainingReport report) throws UsageException {
    for (String folder : folders) {
      for (String part : List.of("gt", "ocr")) {
        if (!Files.isDirectory(Path.of(folder, part))) {
          throw new UsageException(
              "“" + folder + "” has no folder " + part + "; gt and ocr are expected");
        }
      }
    }
    return folders.stream().map(folder -> new TrainingPairs(Path.of(folder), report)).toList();
  }

  /**
   * Reads the pairs in the order of their names.
   *
   * @return how many pairs there were
   * @throws NothingDoneException if the folder cannot be read
   */
  int each(Taker taker) throws NothingDoneException {
    int pairs = 0;
    for (Path file : files(readings)) {
      if (!Files.isRegularFile(truths.resolve(file.getFileName().toString()))) {
        report.say(Notice.warning(file.toString(), "no-truth", "no truth has this name"));
      }
    }
    for (Path file : files(truths)) {
      Path readingFile = readings.resolve(file.getFileName().toString());
      if (!Files.isRegularFile(readingFile)) {
        report.say(
            Notice.error(file.toString(), "no-reading", "there is no “" + readingFile + "”"));
        continue;
      }
      Optional<String> truth = read(file);
      Optional<String> reading = read(readingFile);
      if (truth.isPresent() && reading.isPresent()) {
        long more = Math.abs(truth.get().length() - reading.get().length());
        if ((truth.get().length() + 1L) * (2 * (Alignment.BAND + more) + 1) > MOST_CELLS) {
          report.say(
              Notice.error(
                  file.toString(), "too-far-apart", "the reading is of quite another length"));
        } else {
          taker.take(truth.get(), reading.get());
          pairs++;
        }
      }
    }
    return pairs;
  }

  private static List<Path> files(Path folder) throws NothingDoneException {
    try (Stream<Path> listed = Files.list(folder)) {
      return listed
          .filter(file -> SourceReader.recognises(file.getFileName().toString()))
          .filter(file -> !file.getFileName().toString().startsWith("."))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new NothingDoneException("the folder “" + folder + "” cannot be read");
    }
  }

  private Optional<String> read(Path file) {
    try {
      String name = file.getFileName().toString();
      byte[] bytes = Files.readAllBytes(file);
      return Optional.of(TrainingTexts.lineFeeds(SourceReader.read(name, bytes).text()));
    } catch (ReadException e) {
      report.say(
          new Notice(
              file.toString(), e.line(), e.column(), Severity.ERROR, e.getMessage(), e.code()));
    } catch (IOException e) {
      report.say(Notice.error(file.toString(), "unreadable", "the file cannot be read"));
    }
    return Optional.empty();
  }
}
