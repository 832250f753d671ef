package org.copiste.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.copiste.batch.Input;
import org.copiste.read.PageForms;
import org.copiste.read.SourceReader;

/** Sees to it that no two inputs would write the same file, nor any an input. */
final class ResultNames {
  private ResultNames() {}

  /**
   * Checks where results would go.
   *
   * @param output the folder; empty for standard output
   * @param extensions of the results of each input
   * @param reserved names of files about all inputs together
   * @throws UsageException if two would have one name, or one would replace an input
   */
  static void check(
      Optional<Path> output, List<Input> inputs, List<String> extensions, List<String> reserved)
      throws UsageException {
    if (output.isEmpty()) {
      if (inputs.size() > 1) {
        throw new UsageException("several results need a folder: give one with -o DIR");
      }
      if (extensions.size() > 1) {
        throw new UsageException("more than one result needs a folder: give one with -o DIR");
      }
      return;
    }
    Map<Path, String> writers = new HashMap<>();
    reserved.forEach(name -> writers.put(Path.of(name), "the list of the whole corpus"));
    List<Path> sources = new ArrayList<>();
    inputs.forEach(input -> input.path().ifPresent(p -> sources.add(absolute(p))));
    for (Input input : inputs) {
      refuseForms(input);
      for (String extension : extensions) {
        Path result = input.result(extension);
        String other = writers.putIfAbsent(result, input.shown());
        if (other != null) {
          throw new UsageException(
              other
                  + " and "
                  + input.shown()
                  + " would both write "
                  + output.get().resolve(result)
                  + advice(other, input.shown()));
        }
      }
    }
    for (Path source : sources) {
      Path below = absolute(output.get());
      if (source.startsWith(below) && writers.containsKey(below.relativize(source))) {
        throw new UsageException("the input " + source.getFileName() + " would be overwritten");
      }
    }
  }

  /** Of a folder whose files are pages, no two may be forms of one page. */
  private static void refuseForms(Input folder) throws UsageException {
    if (!folder.isFolder()) {
      return;
    }
    Map<String, String> names = new LinkedHashMap<>();
    folder.parts().forEach(page -> names.put(String.valueOf(page.getFileName()), ""));
    Optional<List<String>> forms = PageForms.of(names);
    if (forms.isPresent()) {
      throw new UsageException(
          String.join(" and ", forms.get())
              + " in "
              + folder.shown()
              + " are forms of one page; choose one format with --"
              + CommonOptions.FROM);
    }
  }

  /** Two forms of one page, side by side, are told apart by their format. */
  private static String advice(String one, String other) {
    Path first = Path.of(one);
    Path second = Path.of(other);
    boolean beside =
        Optional.ofNullable(first.getParent()).equals(Optional.ofNullable(second.getParent()));
    boolean text = SourceReader.recognises(one) && SourceReader.recognises(other);
    return beside && !text ? "; choose one format with --" + CommonOptions.FROM : "";
  }

  private static Path absolute(Path path) {
    try {
      return Files.exists(path) ? path.toRealPath() : path.toAbsolutePath().normalize();
    } catch (IOException e) {
      return path.toAbsolutePath().normalize();
    }
  }
}
