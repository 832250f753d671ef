package org.copiste.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.copiste.batch.Digest;
import org.copiste.batch.Notice;
import org.copiste.ledger.Decisions;
import org.copiste.ledger.Teaching;
import org.copiste.model.Diagnostic;
import org.copiste.model.LearnMode;
import org.copiste.model.Lessons;
import org.copiste.settings.SettingsException;
import org.copiste.settings.SettingsFiles;

/** The decisions files of whole folders, from which each text of the folder learns. */
final class CorpusDecisions {
  private final Map<Path, List<Read>> folders = new ConcurrentHashMap<>();
  private final Map<Path, Map<LearnMode, Lessons>> undecided = new HashMap<>();

  /**
   * A decisions file.
   *
   * @param decisions empty where it cannot be read
   */
  private record Read(Path file, String sha256, Decisions decisions, Optional<Notice> fault) {}

  /**
   * What a text is taught by the decisions on it and on the texts beside it.
   *
   * @param own the decisions on the text
   * @param beside where those on the text stand, or would stand, in its folder
   */
  Lessons lessons(LearnMode mode, Decisions own, Path beside) {
    if (mode == LearnMode.OFF) {
      return Lessons.NONE;
    }
    List<Decisions> others = others(beside).stream().map(Read::decisions).toList();
    if (!own.rows().isEmpty()) {
      return Teaching.of(mode, own, others);
    }
    // A file without a row teaches nothing, so all texts without decisions are taught the same.
    synchronized (undecided) {
      return undecided
          .computeIfAbsent(folder(beside), f -> new HashMap<>())
          .computeIfAbsent(mode, m -> Teaching.of(m, own, others));
    }
  }

  /** A fingerprint of the decisions on the other texts of a folder; empty where there are none. */
  String fingerprint(Path beside) {
    StringBuilder all = new StringBuilder();
    others(beside).forEach(file -> all.append(file.sha256()));
    return all.toString();
  }

  /** What is wrong with the decisions files beside these, but for these themselves. */
  List<Notice> faults(Set<Path> besides) {
    List<Notice> faults = new ArrayList<>();
    for (Path folder : besides.stream().map(CorpusDecisions::folder).distinct().toList()) {
      read(folder).stream()
          .filter(file -> !besides.contains(file.file()))
          .forEach(file -> file.fault().ifPresent(faults::add));
    }
    return faults;
  }

  private List<Read> others(Path beside) {
    return read(folder(beside)).stream().filter(file -> !file.file().equals(beside)).toList();
  }

  private static Path folder(Path beside) {
    return beside.resolveSibling("");
  }

  private List<Read> read(Path folder) {
    return folders.computeIfAbsent(
        folder,
        f -> {
          try (Stream<Path> files = Files.list(f.toString().isEmpty() ? Path.of(".") : f)) {
            return files
                .filter(file -> file.toString().endsWith(DecisionFiles.EXTENSION))
                .sorted()
                .map(file -> file(f.resolve(String.valueOf(file.getFileName()))))
                .toList();
          } catch (IOException e) {
            return List.of();
          }
        });
  }

  private static Read file(Path file) {
    try {
      byte[] bytes = DecisionFiles.read(file);
      return new Read(
          file,
          Digest.sha256(bytes),
          SettingsFiles.decisions(file.toString(), bytes),
          Optional.empty());
    } catch (SettingsException e) {
      return unreadable(file, e.line(), String.valueOf(e.getMessage()));
    } catch (IOException e) {
      return unreadable(file, 1, String.valueOf(e.getMessage()));
    }
  }

  private static Read unreadable(Path file, int line, String reason) {
    Notice fault =
        new Notice(
            file.toString(),
            Math.max(1, line),
            1,
            Diagnostic.Severity.WARNING,
            "nothing is learnt from these decisions: " + reason,
            "decisions");
    return new Read(file, "", Decisions.NONE, Optional.of(fault));
  }
}
