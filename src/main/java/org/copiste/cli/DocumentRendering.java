package org.copiste.cli;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.copiste.batch.DocumentProcessor;
import org.copiste.batch.Input;
import org.copiste.batch.Notices;
import org.copiste.read.Original;
import org.copiste.render.DocumentView;
import org.copiste.render.RenderException;

/** Renders a view of each document. */
final class DocumentRendering implements DocumentProcessor {
  private final String what;
  private final DocumentView view;
  private final PageImages images;

  /**
   * A rendering.
   *
   * @param what the view's name and options, for the fingerprint
   */
  DocumentRendering(String what, DocumentView view, PageImages images) {
    this.what = what;
    this.view = view;
    this.images = images;
  }

  @Override
  public List<String> extensions() {
    return List.of(view.extension());
  }

  @Override
  public String fingerprint(Input input) {
    return "render " + what + " " + Version.fingerprint() + images.fingerprint(input);
  }

  @Override
  public Result process(Input input, Original original) throws InputException, IOException {
    try {
      return new Result(
          Map.of(
              view.extension(),
              view.of(original.bytes(), images.of(input, view.extension()), Map.of())),
          List.of());
    } catch (RenderException e) {
      throw new InputException(Notices.of(input, e));
    }
  }
}
