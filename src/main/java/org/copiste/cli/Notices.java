package org.copiste.cli;

import java.util.List;
import org.copiste.batch.Input;
import org.copiste.batch.Notice;
import org.copiste.model.Diagnostic.Severity;
import org.copiste.model.Document;
import org.copiste.read.ReadException;
import org.copiste.read.SourceReader;
import org.copiste.render.RenderException;

/** Turns diagnostics and exceptions into messages about files as the user named them. */
final class Notices {
  private Notices() {}

  /** The diagnostics of a document, in the order of the text. */
  static List<Notice> of(Input input, Document document) {
    return document.diagnostics().stream()
        .map(d -> Notice.of(input.shown(), document.source(), d))
        .sorted(BY_PLACE)
        .toList();
  }

  private static final java.util.Comparator<Notice> BY_PLACE =
      java.util.Comparator.comparingInt(Notice::line).thenComparingInt(Notice::column);

  /** Why a file is not text; that one is empty is no error. */
  static Notice of(Input input, ReadException e) {
    Severity severity =
        e.code().equals(SourceReader.EMPTY_FILE) ? Severity.WARNING : Severity.ERROR;
    return new Notice(input.shown(), e.line(), e.column(), severity, e.getMessage(), e.code());
  }

  /** Why a document cannot be rendered. */
  static Notice of(Input input, RenderException e) {
    return new Notice(
        input.shown(), e.line(), e.column(), Severity.ERROR, e.getMessage(), e.code());
  }
}
