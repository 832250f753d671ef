package org.copiste.encode.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.copiste.model.Diagnostic;
import org.copiste.model.Document;
import org.copiste.model.Page;

/** Counts the pages from 1 where the numbers said of them neither ascend nor begin anew. */
final class PageCheck {
  private PageCheck() {}

  static Document of(Document document, List<Diagnostic> said) {
    Optional<Page> wrong = firstThatDoesNotAscend(document.pages());
    if (wrong.isEmpty()) {
      return document;
    }
    said.add(
        Diagnostic.warning(
            "page-order",
            wrong.get().at().start(),
            "Page “" + wrong.get().n() + "” does not follow the one before; pages are counted."));
    List<Page> counted = new ArrayList<>();
    for (Page page : document.pages()) {
      counted.add(new Page(Integer.toString(counted.size() + 1), page.at(), page.p()));
    }
    return document.withLayout(counted, document.lines(), document.calls());
  }

  private static Optional<Page> firstThatDoesNotAscend(List<Page> pages) {
    for (int i = 1; i < pages.size(); i++) {
      int before = number(pages.get(i - 1).n());
      int now = number(pages.get(i).n());
      boolean anew = now == 1 && before > 1;
      if (before > 0 && now > 0 && now <= before && !anew) {
        return Optional.of(pages.get(i));
      }
    }
    return Optional.empty();
  }

  /** A page number that a reader of the TEI would compare with others; 0 for any other. */
  private static int number(String n) {
    return n.strip().matches("\\+?0*\\d{1,9}") ? Integer.parseInt(n.strip()) : 0;
  }
}
