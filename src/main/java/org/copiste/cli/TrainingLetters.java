package org.copiste.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.copiste.batch.Notice;
import org.copiste.model.Diagnostic.Severity;
import org.copiste.structure.train.GoldException;
import org.copiste.structure.train.GoldLetter;
import org.copiste.structure.train.GoldLetterReader;
import org.copiste.structure.train.LineGoldReader;

/**
 * Letters with labelled lines, from folders and {@code *.lines} files; files that cannot be used
 * are reported.
 */
final class TrainingLetters {
  private static final String LINES = ".lines";
  private static final String TEXT = ".txt";

  private final TrainingReport report;
  private final GoldLetterReader reader = new GoldLetterReader();
  private final List<GoldLetter> letters = new ArrayList<>();

  private TrainingLetters(TrainingReport report) {
    this.report = report;
  }

  /**
   * The letters of PATHs, by edition and name: the order of the PATHs does not matter. Folders of
   * equal names are one edition.
   */
  static List<GoldLetter> of(List<String> paths, TrainingReport report) {
    TrainingLetters found = new TrainingLetters(report);
    paths.forEach(path -> found.add(Path.of(path)));
    found.letters.removeIf(letter -> letter.lines().isEmpty());
    found.letters.sort(Comparator.comparing(GoldLetter::edition).thenComparing(GoldLetter::name));
    return found.letters;
  }

  private void add(Path path) {
    if (Files.isDirectory(path)) {
      for (Path file : files(path)) {
        if (file.toString().endsWith(LINES)) {
          lines(file);
        } else {
          letter(file, String.valueOf(path.toAbsolutePath().normalize().getFileName()));
        }
      }
    } else if (!Files.exists(path)) {
      error(path, "file-not-found", "there is no such file or folder");
    } else if (path.toString().endsWith(LINES)) {
      lines(path);
    } else {
      error(path, "not-an-input", "a folder or a file *.lines is expected");
    }
  }

  private List<Path> files(Path folder) {
    try (Stream<Path> listed = Files.list(folder)) {
      return listed
          .filter(file -> isGold(file.getFileName().toString()) && Files.isRegularFile(file))
          .sorted()
          .toList();
    } catch (IOException e) {
      error(folder, "unreadable", "the folder cannot be read");
      return List.of();
    }
  }

  private static boolean isGold(String name) {
    return !name.startsWith(".")
        && !name.startsWith("README")
        && (name.endsWith(LINES) || name.endsWith(TEXT));
  }

  private void lines(Path file) {
    read(file, () -> letters.addAll(LineGoldReader.read(file)));
  }

  private void letter(Path text, String edition) {
    read(
        text,
        () -> {
          Optional<GoldLetter> letter = reader.read(text, edition);
          letter.ifPresent(letters::add);
          if (letter.isEmpty()) {
            report.say(
                Notice.warning(
                    text.toString(), "no-gold", "nothing says of what kind its lines are"));
          }
        });
  }

  /** Reads a file, which adds what it holds or fails. */
  private interface Reading {
    void read() throws IOException;
  }

  private void read(Path file, Reading reading) {
    try {
      reading.read();
    } catch (GoldException e) {
      report.say(
          new Notice(e.file(), e.line(), 1, Severity.ERROR, e.getMessage(), "malformed-gold"));
    } catch (IOException e) {
      error(file, "unreadable", "the file cannot be read");
    }
  }

  private void error(Path path, String code, String message) {
    report.say(Notice.error(path.toString(), code, message));
  }
}
