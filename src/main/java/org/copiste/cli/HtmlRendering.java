package org.copiste.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.copiste.batch.DocumentProcessor;
import org.copiste.batch.Input;
import org.copiste.batch.Notice;
import org.copiste.batch.OutputFolder;
import org.copiste.render.DocumentView;

/** Makes a site of a folder or of several documents, and of one document a page by itself. */
final class HtmlRendering implements BatchRun.CorpusOutput {
  private final Arguments arguments;
  private final PageImages images;
  private Optional<SiteRendering> site = Optional.empty();

  HtmlRendering(Arguments arguments) throws UsageException {
    this.arguments = arguments;
    this.images = PageImages.beside(arguments);
  }

  /** What makes the pages of these documents. */
  DocumentProcessor of(List<Input> inputs) throws UsageException {
    boolean several = inputs.size() > 1 || arguments.paths().stream().anyMatch(this::isFolder);
    if (!several || arguments.output().isEmpty()) {
      return new DocumentRendering("html", DocumentView.readingEdition(Version.program()), images);
    }
    SiteRendering rendering = SiteRendering.of(inputs, images, arguments.jobs());
    site = Optional.of(rendering);
    return rendering;
  }

  private boolean isFolder(String path) {
    return Files.isDirectory(Path.of(path));
  }

  @Override
  public List<String> names(List<Input> inputs) {
    return site.map(SiteRendering::files).orElse(List.of());
  }

  @Override
  public List<Notice> write(OutputFolder folder, List<Input> inputs) {
    return site.isPresent() ? site.get().write(folder) : List.of();
  }
}
