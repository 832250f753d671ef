package org.copiste.spark;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.copiste.batch.FileClassifier;
import org.copiste.batch.Input;
import org.copiste.batch.InputFinder;
import org.copiste.batch.InputSelection;
import org.copiste.batch.Notice;
import org.copiste.read.PageForms;
import org.copiste.settings.Configuration;

/**
 * Tells the documents of a folder or an archive as the command line does of a folder, from what the
 * executors have seen of its files.
 */
final class RemoteSelection implements FileClassifier {
  private final StandIns standIns;
  private final Map<String, FileLook> looks = new LinkedHashMap<>();
  private final List<Notice> failures = new ArrayList<>();

  /**
   * What was told.
   *
   * @param documents those found
   * @param others messages about whatever else is there
   */
  record Selected(List<RemoteDocument> documents, List<Notice> others) {}

  /**
   * For one folder.
   *
   * @param top the folder's name
   * @param looks what was seen of its files
   */
  RemoteSelection(String top, List<FileLook> looks) {
    this.standIns = new StandIns(top);
    for (FileLook look : looks) {
      if (look.failure().isEmpty()) {
        this.looks.put(look.id(), look);
      } else {
        failures.add(Notice.error(look.id(), "unreadable", look.failure()));
      }
    }
  }

  /**
   * The documents.
   *
   * @param named the file that the user named, to which the others belong; empty for a folder
   */
  Selected select(Optional<String> named, boolean pagesOfOne) {
    List<InputSelection.Found> found = new ArrayList<>();
    for (FileLook look : looks.values()) {
      Input input =
          new Input(
              look.id(),
              Optional.of(standIns.path(look.id())),
              standIns.folder(look.folder()),
              new DocumentName(look.id()).file(),
              Configuration.NONE);
      found.add(
          new InputSelection.Found(input, named.filter(id -> id.equals(look.id())).isPresent()));
    }
    InputFinder.Result result =
        new InputSelection(this, path -> false).pagesOfOne(pagesOfOne).of(found);
    Map<String, List<String>> said = new LinkedHashMap<>();
    List<Notice> others = new ArrayList<>(failures);
    for (Notice notice : result.notices()) {
      Notice renamed = standIns.renamed(notice);
      if (notice.code().equals("page-without-number")) {
        said.computeIfAbsent(renamed.file() + "/", id -> new ArrayList<>()).add(renamed.toString());
      } else {
        others.add(renamed);
      }
    }
    List<RemoteDocument> documents = new ArrayList<>();
    for (Input input : result.inputs()) {
      String id = standIns.id(input.path().orElseThrow()) + (input.isFolder() ? "/" : "");
      documents.add(new RemoteDocument(id, files(id, input), said.getOrDefault(id, List.of())));
    }
    return new Selected(documents, others);
  }

  private List<RemoteDocument.Part> files(String id, Input input) {
    List<RemoteDocument.Part> files = new ArrayList<>();
    if (!input.isFolder()) {
      files.add(new RemoteDocument.Part(new DocumentName(id).file(), id));
    }
    for (Path part : input.parts()) {
      String other = standIns.id(part);
      String name =
          input.isFolder()
              ? new DocumentName(other).file()
              : other.substring(id.lastIndexOf('/') + 1);
      files.add(new RemoteDocument.Part(name, other));
    }
    return files;
  }

  /** Two files of a folder that are forms of one of its pages, as a sentence. */
  static Optional<String> severalForms(RemoteDocument document) {
    if (!document.id().endsWith("/")) {
      return Optional.empty();
    }
    Map<String, String> names = new LinkedHashMap<>();
    document.files().forEach(page -> names.put(page.name(), ""));
    return PageForms.of(names)
        .map(
            forms ->
                String.join(" and ", forms)
                    + " in "
                    + document.id()
                    + " are forms of one page; choose one format with --from");
  }

  private FileLook look(Path path) {
    return Optional.ofNullable(looks.get(standIns.id(path))).orElseThrow();
  }

  @Override
  public Kind classify(Path file) {
    return look(file).kind();
  }

  @Override
  public Optional<String> refusal(Path file) {
    return FileLook.optional(look(file).refusal());
  }

  @Override
  public boolean isOwn(Path file) {
    return look(file).own();
  }

  @Override
  public List<Path> parts(Path file) {
    FileLook look = look(file);
    return look.references().stream()
        .map(name -> look.folder() + name)
        .filter(looks::containsKey)
        .map(standIns::path)
        .toList();
  }

  @Override
  public boolean isWhole(Path file) {
    return look(file).whole();
  }

  @Override
  public Optional<String> objection(Path file) {
    return FileLook.optional(look(file).objection());
  }
}
