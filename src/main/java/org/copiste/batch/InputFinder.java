package org.copiste.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.copiste.settings.Configuration;
import org.copiste.settings.SettingsException;

/**
 * Turns the PATHs of the command line into inputs: PATHs in the order given, the files of a folder
 * sorted by name. Files that are obviously no inputs (configurations, README files, decisions,
 * harvests, hidden files, files named by a configuration or an option) are skipped silently; any
 * other file that is no input is reported.
 */
public final class InputFinder {
  private final FileClassifier classifier;
  private final ConfigurationLookup configurations;
  private final Set<Path> never = new HashSet<>();
  private final Set<Configuration> configurationsSeen =
      Collections.newSetFromMap(new IdentityHashMap<>());
  private final Optional<Path> output;
  private boolean pagesOfOne;
  private final List<InputSelection.Found> found = new ArrayList<>();
  private final List<Notice> notices = new ArrayList<>();
  private int missing;

  /**
   * What was found.
   *
   * @param inputs the inputs, each once
   * @param notices messages about other files, in the order in which they were met
   * @param unusable how many PATHs, or files named by the user, cannot be inputs
   * @param refused how many files of a folder hold text in a form that the command cannot read
   */
  public record Result(List<Input> inputs, List<Notice> notices, int unusable, int refused) {
    /** Copies the lists. */
    public Result {
      inputs = List.copyOf(inputs);
      notices = List.copyOf(notices);
    }
  }

  /**
   * A finder.
   *
   * @param never files that options name, which are never inputs
   * @param output the output folder, which is skipped where it lies inside a PATH
   */
  public InputFinder(
      FileClassifier classifier,
      ConfigurationLookup configurations,
      Collection<Path> never,
      Optional<Path> output) {
    this.classifier = classifier;
    this.configurations = configurations;
    never.forEach(p -> this.never.add(real(p)));
    this.output = output.map(InputFinder::real);
  }

  /** Whether the files of each folder are the pages of one document. */
  public InputFinder pagesOfOne(boolean wanted) {
    pagesOfOne = wanted;
    return this;
  }

  /**
   * Finds the inputs.
   *
   * @throws SettingsException if the configuration of one of them cannot be used
   */
  public Result find(List<String> paths) throws SettingsException {
    for (String path : paths) {
      if (path.equals("-")) {
        found.add(new InputSelection.Found(Input.stdin(configurations.ofStdin()), true));
      } else if (Files.isDirectory(Path.of(path))) {
        Path folder = Path.of(path);
        walk(folder, folder, new HashSet<>());
      } else {
        named(Path.of(path));
      }
    }
    return result();
  }

  private void named(Path file) throws SettingsException {
    Path folder = Optional.ofNullable(file.getParent()).orElse(Path.of(""));
    if (!Files.exists(file)) {
      unusable(file, "file-not-found", "there is no such file or folder");
    } else if (!Files.isRegularFile(file)) {
      // It might never end, and some are read twice.
      unusable(
          file, "no-file", "a pipe or a device is no input; give it as standard input, with -");
    } else {
      configurations.filesOfUnused(folder).forEach(p -> never.add(real(p)));
      add(file, Path.of(""), configurations.of(folder, folder), true);
    }
  }

  private void walk(Path folder, Path top, Set<Path> above) throws SettingsException {
    Path real = real(folder);
    if (output.isPresent() && output.get().equals(real) && !folder.equals(top)) {
      return;
    }
    if (!above.add(real)) {
      notices.add(Notice.warning(folder.toString(), "folder-loop", "the folder contains itself"));
      return;
    }
    Configuration configuration = configurations.of(folder, top);
    configurations.filesOfUnused(folder).forEach(p -> never.add(real(p)));
    List<Path> children;
    try (Stream<Path> listed = Files.list(folder)) {
      children = listed.sorted(Comparator.comparing(p -> p.getFileName().toString())).toList();
    } catch (IOException e) {
      unusable(folder, "unreadable", "the folder cannot be read");
      return;
    }
    for (Path child : children) {
      if (child.getFileName().toString().startsWith(".")) {
        continue;
      }
      if (Files.isDirectory(child)) {
        walk(child, top, above);
      } else if (!Files.exists(child)) {
        unusable(child, "file-not-found", "the link leads to no file");
      } else {
        add(child, top.relativize(folder), configuration, false);
      }
    }
    above.remove(real);
  }

  private void add(Path file, Path mirrored, Configuration configuration, boolean named) {
    if (configurationsSeen.add(configuration)) {
      configuration.files().forEach(p -> never.add(real(p)));
    }
    String name = file.getFileName().toString();
    found.add(
        new InputSelection.Found(
            new Input(file.toString(), Optional.of(file), mirrored, name, configuration), named));
  }

  private Result result() {
    InputSelection selection = new InputSelection(classifier, p -> never.contains(real(p)));
    Result result = selection.pagesOfOne(pagesOfOne).of(found);
    List<Notice> all = new ArrayList<>(notices);
    all.addAll(result.notices());
    return new Result(result.inputs(), all, missing + result.unusable(), result.refused());
  }

  private void unusable(Path file, String code, String why) {
    notices.add(Notice.error(file.toString(), code, why));
    missing++;
  }

  static Path real(Path path) {
    try {
      return path.toRealPath(new LinkOption[0]);
    } catch (IOException e) {
      return path.toAbsolutePath().normalize();
    }
  }
}
