package org.copiste.batch;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.copiste.read.NaturalOrder;

/**
 * Makes one document of the files of each folder: its pages in the natural order of their names.
 * What holds a whole document already, or was named itself, is left alone.
 */
final class PagesOfOne {
  private final FileClassifier classifier;
  private final Set<Path> named;
  private final Consumer<Notice> notices;

  /**
   * For one run.
   *
   * @param named files that the user named
   * @param notices takes what deserves a look
   */
  PagesOfOne(FileClassifier classifier, Set<Path> named, Consumer<Notice> notices) {
    this.classifier = classifier;
    this.named = named;
    this.notices = notices;
  }

  /** The inputs with each folder in the place of its first page. */
  List<Input> join(List<Input> inputs) {
    Map<Path, List<Input>> folders = new LinkedHashMap<>();
    List<Object> order = new ArrayList<>();
    for (Input input : inputs) {
      Optional<Path> page =
          input.path().filter(p -> !named.contains(p)).filter(p -> !classifier.isWhole(p));
      Optional<Path> folder = page.map(p -> p.resolveSibling(""));
      if (folder.isEmpty()) {
        order.add(input);
      } else {
        List<Input> pages = folders.computeIfAbsent(folder.get(), f -> new ArrayList<>());
        if (pages.isEmpty()) {
          order.add(folder.get());
        }
        pages.add(input);
      }
    }
    List<Input> joined = new ArrayList<>();
    for (Object one : order) {
      joined.add(
          one instanceof Input input
              ? input
              : folder((Path) one, Objects.requireNonNull(folders.get(one))));
    }
    return joined;
  }

  private Input folder(Path folder, List<Input> files) {
    List<Input> pages = new ArrayList<>(files);
    pages.sort(Comparator.comparing(Input::file, new NaturalOrder()));
    List<String> unnumbered =
        pages.stream().map(Input::file).filter(name -> !name.matches(".*[0-9].*")).toList();
    if (pages.size() > 1 && !unnumbered.isEmpty()) {
      notices.accept(
          Notice.warning(
              folder.toString(),
              "page-without-number",
              "these files have no number in their names, so their place is uncertain: "
                  + String.join(", ", unnumbered)));
    }
    Path absolute = folder.toAbsolutePath().normalize();
    String name = String.valueOf(Optional.ofNullable(absolute.getFileName()).orElse(absolute));
    Path mirrored = pages.get(0).mirrored();
    return new Input(
        folder.toString(),
        Optional.of(absolute),
        Optional.ofNullable(mirrored.getParent()).orElse(Path.of("")),
        name + "/",
        pages.get(0).configuration(),
        pages.stream().flatMap(page -> page.path().stream()).toList());
  }
}
