package org.copiste.batch;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.copiste.settings.Configuration;

/**
 * Tells which of the files that were found are inputs, and which of these are parts of others. It
 * asks for what is in them only through the {@link FileClassifier}, so that they may be anywhere.
 */
public final class InputSelection {
  private final FileClassifier classifier;
  private final Predicate<Path> never;
  private boolean pagesOfOne;
  private final List<Notice> notices = new ArrayList<>();
  private int unusable;
  private int refused;

  /**
   * A file that may turn out to be no input.
   *
   * @param named whether the user named the file itself, not a folder
   */
  public record Found(Input input, boolean named) {}

  /**
   * For one run.
   *
   * @param never files that are no inputs whatever is in them, besides those whose names say so
   */
  public InputSelection(FileClassifier classifier, Predicate<Path> never) {
    this.classifier = classifier;
    this.never = never;
  }

  /** Whether the files of each folder are the pages of one document. */
  public InputSelection pagesOfOne(boolean wanted) {
    pagesOfOne = wanted;
    return this;
  }

  /** The inputs among them, each once, and messages about the others. */
  public InputFinder.Result of(List<Found> found) {
    Map<String, Input> inputs = new LinkedHashMap<>();
    Set<Path> parts = new HashSet<>();
    for (Found candidate : withParts(found, parts)) {
      Input input = candidate.input();
      boolean part =
          !candidate.named()
              && input.path().filter(p -> parts.contains(InputFinder.real(p))).isPresent();
      if (part) {
        continue;
      }
      if (input.path().isEmpty() || isInput(input.path().get(), candidate.named())) {
        String identity = input.path().map(p -> InputFinder.real(p).toString()).orElse("-");
        // A file found twice is one input, but a link with another name has results of its own.
        inputs.putIfAbsent(identity + "\0" + input.mirrored() + "\0" + input.file(), input);
      }
    }
    List<Input> all = List.copyOf(inputs.values());
    if (pagesOfOne) {
      all = new PagesOfOne(classifier, named(found), notices::add).join(all);
    }
    return new InputFinder.Result(all, notices, unusable, refused);
  }

  /** What the user named, which is no page of a folder. */
  private static Set<Path> named(List<Found> found) {
    return found.stream()
        .filter(Found::named)
        .flatMap(candidate -> candidate.input().path().stream())
        .collect(Collectors.toSet());
  }

  /** Looks which files refer to others, and collects these. */
  private List<Found> withParts(List<Found> found, Set<Path> parts) {
    List<Found> all = new ArrayList<>();
    for (Found candidate : found) {
      List<Path> own =
          candidate
              .input()
              .path()
              .filter(p -> !isNever(p))
              .map(classifier::parts)
              .orElse(List.of());
      own.forEach(part -> parts.add(InputFinder.real(part)));
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
      Optional<String> refusal = classifier.refusal(file).filter(why -> !classifier.isOwn(file));
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

  private boolean isNever(Path file) {
    String name = file.getFileName().toString();
    return name.equals(Configuration.FILE_NAME)
        || name.startsWith("README")
        || name.startsWith(".")
        || name.endsWith(".decisions.tsv")
        || name.endsWith(".harvest.tsv")
        || never.test(file);
  }

  private void unusable(Path file, String code, String why) {
    notices.add(Notice.error(file.toString(), code, why));
    unusable++;
  }
}
