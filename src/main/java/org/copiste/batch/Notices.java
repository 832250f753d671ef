package org.copiste.batch;

import java.util.List;
import org.copiste.model.Diagnostic.Severity;
import org.copiste.model.Document;
import org.copiste.read.ReadException;
import org.copiste.read.SourceReader;
import org.copiste.render.RenderException;

/** Turns diagnostics and exceptions into messages about files as the user named them. */
public final class Notices {
  private Notices() {}

  /** The diagnostics of a document, in the order of the text. */
  public static List<Notice> of(Input input, Document document) {
    return of(input.shown(), document);
  }

  /** The same of a file that people call by this name. */
  public static List<Notice> of(String shown, Document document) {
    return document.diagnostics().stream()
        .map(d -> Notice.of(shown, document.source(), d))
        .sorted(BY_PLACE)
        .toList();
  }

  private static final java.util.Comparator<Notice> BY_PLACE =
      java.util.Comparator.comparingInt(Notice::line).thenComparingInt(Notice::column);

  /** Why a file is not text; that one is empty is no error. */
  public static Notice of(Input input, ReadException e) {
    return of(input.shown(), e);
  }

  /** The same of a file that people call by this name. */
  public static Notice of(String shown, ReadException e) {
    Severity severity =
        e.code().equals(SourceReader.EMPTY_FILE) ? Severity.WARNING : Severity.ERROR;
    return new Notice(shown, e.line(), e.column(), severity, e.getMessage(), e.code());
  }

  /** Why a document cannot be rendered. */
  public static Notice of(Input input, RenderException e) {
    return new Notice(
        input.shown(), e.line(), e.column(), Severity.ERROR, e.getMessage(), e.code());
  }
}
