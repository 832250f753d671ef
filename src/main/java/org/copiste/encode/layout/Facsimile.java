package org.copiste.encode.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.copiste.model.Document;
import org.copiste.model.Layout;

/**
 * The identifiers of the surfaces and zones of a document whose source has a layout: {@code
 * surface-2} for the second page, {@code zone-65} for the line whose {@code lb/@n} is 65.
 */
public final class Facsimile {
  private final Document document;
  private final List<Layout.Page> pages;
  private final Map<Integer, Layout.Line> lines = new HashMap<>();

  Facsimile(Document document) {
    this.document = document;
    List<Layout.Page> all = document.source().layout().map(Layout::pages).orElse(List.of());
    boolean configured = document.metadata().facs().isPresent();
    this.pages = configured || all.stream().anyMatch(Facsimile::isShown) ? all : List.of();
    for (Layout.Page page : pages) {
      for (Layout.Line line : page.lines()) {
        if (line.shape().isPresent()) {
          lines.put(document.source().lines().lineAt(line.at().start()), line);
        }
      }
    }
  }

  /** Whether anything is known of a page besides its text. */
  private static boolean isShown(Layout.Page page) {
    return page.width() > 0 || page.image().isPresent() || !page.regions().isEmpty();
  }

  /** The pages; none if the source has no layout, or one of plain texts. */
  public List<Layout.Page> pages() {
    return pages;
  }

  /** The identifier of the surface of a page of the layout, counted from 0. */
  public static String surface(int page) {
    return "surface-" + (page + 1);
  }

  /** The identifier of the zone of a line of the source. */
  public static String zone(int line) {
    return "zone-" + line;
  }

  /** All identifiers. */
  List<String> ids() {
    List<String> ids = new ArrayList<>();
    for (int page = 0; page < pages.size(); page++) {
      ids.add(surface(page));
    }
    lines.keySet().forEach(line -> ids.add(zone(line)));
    return ids;
  }

  /**
   * A pointer to the surface of a page of the document.
   *
   * @param page its index among the document's pages
   */
  public Optional<String> surfaceOf(int page) {
    if (pages.size() == document.pages().size()) {
      return Optional.of("#" + surface(page));
    }
    int start = document.pages().get(page).at().start();
    int found = -1;
    for (int i = 0; i < pages.size() && pages.get(i).at().start() <= start; i++) {
      found = i;
    }
    return found < 0 ? Optional.empty() : Optional.of("#" + surface(found));
  }

  /** A pointer to the zone of a line of the source. */
  public Optional<String> zoneOf(int line) {
    return lines.containsKey(line) ? Optional.of("#" + zone(line)) : Optional.empty();
  }
}
