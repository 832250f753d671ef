package org.copiste.read;

import java.util.ArrayList;
import java.util.List;
import org.copiste.model.Diagnostic;
import org.copiste.model.Layout;
import org.copiste.model.Span;
import org.copiste.read.page.PageException;
import org.copiste.read.page.PageSink;
import org.copiste.read.page.PageText;

/** Puts the pages of one document one after the other, with form feeds between them. */
final class LayoutCollector implements PageSink {
  private final StringBuilder text = new StringBuilder();
  private final List<Layout.Page> pages = new ArrayList<>();
  private final List<Diagnostic> diagnostics = new ArrayList<>();
  private boolean anyLine;

  @Override
  public void page(PageText page) throws PageException {
    int start = text.length();
    if (!pages.isEmpty()) {
      text.append('\f');
    }
    if ((long) text.length() + page.text().length() > SourceReader.LARGEST) {
      throw new PageException(
          "file-too-large",
          1,
          1,
          "the file has more text than the " + SourceReader.LARGEST + " characters that are read");
    }
    Layout.Page moved = page.page().shift(text.length());
    text.append(page.text());
    pages.add(
        new Layout.Page(
            new Span(start, text.length()),
            moved.id(),
            moved.image(),
            moved.width(),
            moved.height(),
            moved.unit(),
            moved.regions()));
    anyLine |= !page.text().isEmpty();
  }

  @Override
  public void warning(String code, String message) {
    diagnostics.add(Diagnostic.warning(code, 0, message));
  }

  /** Says what is wrong with the page that comes next. */
  void error(String code, String message) {
    diagnostics.add(Diagnostic.error(code, text.length(), message));
  }

  /** What was said of the pages. */
  List<Diagnostic> diagnostics() {
    return diagnostics;
  }

  /** Whether any page has text. */
  boolean hasText() {
    return anyLine;
  }

  int pages() {
    return pages.size();
  }

  String text() {
    return text.toString();
  }

  Layout layout(Layout.Origin origin) {
    return new Layout(origin, pages);
  }
}
