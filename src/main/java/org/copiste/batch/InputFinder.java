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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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
  private final List<Found> found = new ArrayList<>();
  private final List<Notice> notices = new ArrayList<>();
  private int missing;
  private int refused;

  /**
   * A file that may turn out to be no input, once it is known what all configurations name.
   *
   * @param named whether the user named the file itself, not a folder
   */
  private record Found(Input input, boolean named) {}

  /**
   * What was found.
   *
   * @param inputs the inputs, each once
   * @param notices messages about other files, in the order in which they were met
   * @param unusable how many PATHs, or files named by the user, cannot be inputs
   * @param refused how many files of a folder hold text in a form that the command cannot read
   */
  public record Result(List<Input> inputs, List<Notice> notices, int unusable, int refused) {}

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
        found.add(new Found(Input.stdin(configurations.ofStdin()), true));
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
        new Found(
            new Input(file.toString(), Optional.of(file), mirrored, name, configuration), named));
  }

  private Result result() {
    Map<String, Input> inputs = new LinkedHashMap<>();
    Set<Path> parts = new HashSet<>();
    for (Found candidate : withParts(parts)) {
      Input input = candidate.input();
      boolean part =
          !candidate.named() && input.path().filter(p -> parts.contains(real(p))).isPresent();
      if (part) {
        continue;
      }
      if (input.path().isEmpty() || isInput(input.path().get(), candidate.named())) {
        String identity = input.path().map(p -> real(p).toString()).orElse("-");
        // A file found twice is one input, but a link with another name has results of its own.
        inputs.putIfAbsent(identity + "\0" + input.result(""), input);
      }
    }
    List<Input> all = List.copyOf(inputs.values());
    if (pagesOfOne) {
      all = new PagesOfOne(classifier, named(), notices::add).join(all);
    }
    return new Result(all, List.copyOf(notices), missing, refused);
  }

  /** What the user named, which is no page of a folder. */
  private Set<Path> named() {
    return found.stream()
        .filter(Found::named)
        .flatMap(candidate -> candidate.input().path().stream())
        .collect(Collectors.toSet());
  }

  /** Looks which files refer to others, and collects these. */
  private List<Found> withParts(Set<Path> parts) {
    List<Found> all = new ArrayList<>();
    for (Found candidate : found) {
      List<Path> own =
          candidate
              .input()
              .path()
              .filter(p -> !isNever(p))
              .map(classifier::parts)
              .orElse(List.of());
      own.forEach(part -> parts.add(real(part)));
      all.add(new Found(candidate.input().with(own), candidate.named()));
    }
    return all;
  }

  private boolean isInput(Path file, boolean named) {
    if (isNever(file)) {
      if (named) {
        unusable(file, "not-an-input", "this file is never an input");
      }
      return false;
    }
    if (named) {
      Optional<String> objection = classifier.objection(file);
      objection.ifPresent(why -> unusable(file, "not-an-input", why));
      return objection.isEmpty();
    }
    FileClassifier.Kind kind = classifier.classify(file);
    if (kind == FileClassifier.Kind.UNKNOWN) {
      Optional<String> refusal = classifier.refusal(file).filter(why -> !isOwn(file));
      if (refusal.isPresent()) {
        notices.add(Notice.error(file.toString(), "unsupported-format", refusal.get()));
        refused++;
      } else {
        notices.add(
            Notice.warning(file.toString(), "unrecognised-file", "unknown file type; skipped"));
      }
    }
    return kind == FileClassifier.Kind.INPUT;
  }

  private static boolean isOwn(Path file) {
    try {
      return OwnOutput.isOurs(file, Files.readAllBytes(file));
    } catch (IOException e) {
      return false;
    }
  }

  private boolean isNever(Path file) {
    String name = file.getFileName().toString();
    return name.equals(Configuration.FILE_NAME)
        || name.startsWith("README")
        || name.startsWith(".")
        || name.endsWith(".decisions.tsv")
        || name.endsWith(".harvest.tsv")
        || never.contains(real(file));
  }

  private void unusable(Path file, String code, String why) {
    notices.add(Notice.error(file.toString(), code, why));
    missing++;
  }

  private static Path real(Path path) {
    try {
      return path.toRealPath(new LinkOption[0]);
    } catch (IOException e) {
      return path.toAbsolutePath().normalize();
    }
  }
}
