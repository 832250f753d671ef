package org.copiste.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.copiste.batch.Batch;
import org.copiste.batch.DocumentProcessor;
import org.copiste.batch.Input;
import org.copiste.batch.Notice;
import org.copiste.batch.Notices;
import org.copiste.batch.OutputFolder;
import org.copiste.read.Original;
import org.copiste.render.CorpusView;
import org.copiste.render.DocumentView;
import org.copiste.render.RenderException;
import org.copiste.render.SiteOrder;

/**
 * Renders the reading editions of many documents, linked with one another, and the pages about all
 * of them. For the links every document is read once before the first page is made.
 */
final class SiteRendering implements DocumentProcessor {
  private static final String PAGE = ".html";

  private final PageImages images;
  private final String prefix;
  private final DocumentView view;
  private final CorpusView whole;
  private final List<CorpusView.Extract> extracts;
  private final SiteOrder order;
  private final List<Notice> faults;

  private SiteRendering(
      PageImages images,
      String prefix,
      CorpusView whole,
      List<CorpusView.Extract> extracts,
      List<Notice> faults) {
    this.images = images;
    this.prefix = prefix;
    this.view = DocumentView.readingEdition(Version.program(), prefix);
    this.whole = whole;
    this.extracts = extracts;
    this.order = new SiteOrder(extracts);
    this.faults = faults;
  }

  /**
   * Reads the documents.
   *
   * @param jobs how many threads read
   */
  static SiteRendering of(List<Input> inputs, PageImages images, int jobs) {
    String prefix =
        SiteOrder.prefix(inputs.stream().map(input -> CorpusRendering.name(input) + PAGE).toList());
    CorpusView whole = CorpusView.site(Version.program(), prefix);
    List<CorpusView.Extract> extracts = new ArrayList<>();
    List<Notice> faults = Collections.synchronizedList(new ArrayList<>());
    new Batch(jobs)
        .<Optional<CorpusView.Extract>>run(
            inputs,
            input -> {
              Optional<CorpusView.Extract> extract = extract(whole, input, faults);
              return () -> extract;
            },
            (input, extract) -> extract.ifPresent(extracts::add));
    return new SiteRendering(images, prefix, whole, extracts, faults);
  }

  /** Nothing for a document that cannot be used; making its page will tell why. */
  private static Optional<CorpusView.Extract> extract(
      CorpusView view, Input input, List<Notice> faults) {
    Optional<Path> file = input.path();
    if (file.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          view.extract(Original.of(file.get()).bytes(), CorpusRendering.name(input)));
    } catch (RenderException | IOException e) {
      return Optional.empty();
    } catch (RuntimeException e) {
      faults.add(
          Notice.error(
              input.shown(),
              "internal-error",
              "this is a fault of Copiste, and the document is missing from the index: "
                  + e.getMessage()));
      return Optional.empty();
    }
  }

  @Override
  public List<String> extensions() {
    return List.of(PAGE);
  }

  @Override
  public List<Notice> notices() {
    List<Notice> all = new ArrayList<>(faults);
    if (!prefix.isEmpty()) {
      all.add(
          Notice.warning(
              prefix + "index.html",
              "site-renamed",
              "a document has the name of a page of the site, so the names of the site's own"
                  + " pages begin with “"
                  + prefix
                  + "”"));
    }
    return all;
  }

  @Override
  public String fingerprint(Input input) {
    return "render site "
        + prefix
        + " "
        + Version.fingerprint()
        + images.fingerprint(input)
        + order.neighbours(CorpusRendering.name(input));
  }

  @Override
  public Result process(Input input, Original original) throws InputException, IOException {
    try {
      byte[] page =
          view.of(
              original.bytes(),
              images.of(input, PAGE),
              order.neighbours(CorpusRendering.name(input)));
      return new Result(Map.of(PAGE, page), List.of());
    } catch (RenderException e) {
      throw new InputException(Notices.of(input, e));
    }
  }

  /** The names of the pages about all documents. */
  List<String> files() {
    return whole.files();
  }

  /** Writes the pages about all documents. */
  List<Notice> write(OutputFolder folder) {
    return CorpusFiles.write(whole, extracts, folder);
  }
}
