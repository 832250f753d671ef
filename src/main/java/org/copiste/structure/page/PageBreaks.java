package org.copiste.structure.page;

import java.util.ArrayList;
import java.util.List;
import org.copiste.model.Layout;
import org.copiste.structure.line.LineShape;
import org.copiste.structure.line.Lines;
import org.copiste.structure.line.NoteLabel;

/**
 * Finds where the source says that a page begins: by its layout, by form feeds, or by the single
 * space that is left of a form feed after a tool has turned all white space into spaces.
 *
 * <p>A single leading space proves nothing by itself. It counts as a page break only if such lines
 * are rare, stand about a page apart, and some of them continue a sentence or follow what stands at
 * a page's foot, which neither an indented paragraph nor a stray space of the OCR does. The
 * constants were set by hand.
 */
public final class PageBreaks {
  /** A space begins no page within this many lines of the page before. */
  private static final int SHORT_PAGE = 8;

  /** Fewest lines that the pages of a document have on average, if spaces begin them. */
  private static final int MEAN_PAGE = 15;

  /** At least one in this many spaces must continue a sentence or follow a page's foot. */
  private static final int DECISIVE = 4;

  private final Lines lines;

  /** Prepares for one document. */
  public PageBreaks(Lines lines) {
    this.lines = lines;
  }

  /** The page starts after the first page, in order. */
  public List<PageStart> find() {
    if (lines.source().layout().isPresent()) {
      return known(lines.source().layout().get());
    }
    List<PageStart> feeds = formFeeds();
    return feeds.isEmpty() && lines.text().indexOf('\f') < 0 ? spaces() : feeds;
  }

  /** A page without text begins where the next one does. */
  private List<PageStart> known(Layout layout) {
    return layout.pages().stream()
        .skip(1)
        .map(page -> page.at().start())
        .map(at -> new PageStart(lines.lineAt(at), at, 1))
        .toList();
  }

  private List<PageStart> formFeeds() {
    List<PageStart> starts = new ArrayList<>();
    String text = lines.text();
    int lastText = lines.count() - 1;
    while (lastText >= 0 && lines.blank(lastText)) {
      lastText--;
    }
    for (int at = text.indexOf('\f'); at >= 0; at = text.indexOf('\f', at + 1)) {
      int line = lines.lineAt(at);
      boolean textBefore = !lines.blank(line) && at > lines.first(line);
      boolean textAfter = at < lines.last(line);
      int page = textBefore ? line + 1 : line;
      if (page > lastText || lines.blankBetween(0, at)) {
        continue;
      }
      int offset = textBefore && !textAfter ? lines.start(page) : at;
      boolean twice =
          !starts.isEmpty() && lines.blankBetween(starts.get(starts.size() - 1).offset(), at);
      if (!twice) {
        starts.add(new PageStart(page, offset, 1));
      }
    }
    return starts;
  }

  private List<PageStart> spaces() {
    List<Integer> marked = new ArrayList<>();
    int filled = 0;
    int previous = -1;
    int indented = 0;
    List<Boolean> decisive = new ArrayList<>();
    for (int i = 0; i < lines.count(); i++) {
      if (lines.blank(i)) {
        continue;
      }
      filled++;
      boolean single = lines.indent(i) == 1 && lines.text().charAt(lines.start(i)) == ' ';
      indented += lines.indent(i) > 0 ? 1 : 0;
      if (single && previous >= 0) {
        marked.add(i);
        decisive.add(breaksIn(previous, i));
      }
      previous = i;
    }
    List<PageStart> starts = new ArrayList<>();
    long sure = decisive.stream().filter(d -> d).count();
    boolean rare =
        (marked.size() + 1) * MEAN_PAGE <= filled + MEAN_PAGE && indented <= 2 * marked.size() + 2;
    if (marked.isEmpty() || sure == 0 || !rare || DECISIVE * sure < marked.size()) {
      return starts;
    }
    double p = 0.9 + 0.09 * sure / marked.size();
    int last = 0;
    for (int k = 0; k < marked.size(); k++) {
      int line = marked.get(k);
      if (line - last >= SHORT_PAGE || decisive.get(k)) {
        starts.add(new PageStart(line, lines.start(line), decisive.get(k) ? p : p - 0.1));
        last = line;
      }
    }
    return starts;
  }

  /** Whether the line continues a sentence, or stands under something that ends a page. */
  private boolean breaksIn(int before, int line) {
    String body = lines.body(line);
    boolean foot = NoteLabel.of(lines, before).isPresent() || Furniture.isLink(lines.body(before));
    return foot || LineShape.startsLower(body);
  }
}
