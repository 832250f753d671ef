package org.copiste.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.copiste.batch.Notice;
import org.copiste.language.channel.Alignment;
import org.copiste.model.Diagnostic.Severity;
import org.copiste.model.Reading;
import org.copiste.model.Source;
import org.copiste.read.ReadException;
import org.copiste.read.SourceReader;
import org.copiste.repair.token.EngineConfidence;

/**
 * A folder with ground truth in {@code gt} and OCR output, under the same names, in {@code ocr}:
 * plain text, or a format that says how sure the engine was.
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
    /**
     * Takes a truth and its reading.
     *
     * @param sure how sure the engine was of the reading's words
     */
    void take(String truth, String reading, EngineConfidence sure);
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
    Map<String, Path> read = new TreeMap<>();
    files(readings).forEach(file -> read.put(name(file), file));
    List<Path> meant = files(truths);
    Set<String> known = meant.stream().map(TrainingPairs::name).collect(Collectors.toSet());
    for (Map.Entry<String, Path> one : read.entrySet()) {
      if (!known.contains(one.getKey())) {
        report.say(Notice.warning(one.getValue().toString(), "no-truth", "no truth has this name"));
      }
    }
    for (Path file : meant) {
      Path readingFile = read.get(name(file));
      if (readingFile == null) {
        report.say(
            Notice.error(
                file.toString(),
                "no-reading",
                "there is no “" + readings.resolve(file.getFileName()) + "”"));
        continue;
      }
      Optional<Source> truth = read(file);
      Optional<Source> reading = read(readingFile);
      if (truth.isPresent() && reading.isPresent()) {
        String right = text(truth.get());
        String text = text(reading.get());
        long more = Math.abs(right.length() - text.length());
        if ((right.length() + 1L) * (2 * (Alignment.BAND + more) + 1) > MOST_CELLS) {
          report.say(
              Notice.error(
                  file.toString(), "too-far-apart", "the reading is of quite another length"));
        } else {
          taker.take(right, text, EngineConfidence.of(Reading.of(reading.get())));
          pairs++;
        }
      }
    }
    return pairs;
  }

  private static List<Path> files(Path folder) throws NothingDoneException {
    try (Stream<Path> listed = Files.list(folder)) {
      return listed
          .filter(file -> Files.isRegularFile(file))
          .filter(file -> !file.getFileName().toString().startsWith("."))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new NothingDoneException("the folder “" + folder + "” cannot be read");
    }
  }

  private static String name(Path file) {
    return Source.nameOf(file.getFileName().toString());
  }

  /** The words of a layout stand in lines that end in line feeds as it is. */
  private static String text(Source source) {
    return source.layout().isPresent() ? source.text() : TrainingTexts.lineFeeds(source.text());
  }

  private Optional<Source> read(Path file) {
    try {
      String name = file.getFileName().toString();
      byte[] bytes = Files.readAllBytes(file);
      return Optional.of(SourceReader.read(name, bytes));
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
