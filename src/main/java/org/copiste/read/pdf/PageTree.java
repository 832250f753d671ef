package org.copiste.read.pdf;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.copiste.read.page.PageException;

/**
 * Goes through the pages of a PDF in order. What the tree says of the number of its pages is not
 * relied on, and nothing is visited twice.
 */
final class PageTree {
  /** Most pages of a document; set by hand. */
  private static final int PAGES = 100_000;

  private final Deque<Place> path = new ArrayDeque<>();
  private final Set<COSDictionary> seen = Collections.newSetFromMap(new IdentityHashMap<>());
  private final COSDictionary root;
  private int pages;

  private static final class Place {
    private final COSArray kids;
    private int next;

    Place(COSArray kids) {
      this.kids = kids;
    }
  }

  PageTree(COSDictionary root) {
    this.root = root;
    COSArray kids = new COSArray();
    kids.add(root);
    path.push(new Place(kids));
  }

  /**
   * The next page; empty after the last one.
   *
   * @throws PageException if the tree is broken
   */
  Optional<COSDictionary> next() throws PageException {
    while (!path.isEmpty()) {
      Place place = path.element();
      if (place.next == place.kids.size()) {
        path.pop();
        continue;
      }
      COSBase kid = place.kids.getObject(place.next++);
      if (!(kid instanceof COSDictionary node)) {
        throw broken("page " + (pages + 1) + " of this PDF is missing");
      }
      if (!seen.add(node)) {
        throw broken("the tree of this PDF's pages leads to one of them twice");
      }
      COSArray kids = node.getCOSArray(COSName.KIDS);
      boolean page = COSName.PAGE.equals(node.getCOSName(COSName.TYPE));
      if (kids != null && !page) {
        path.push(new Place(kids));
      } else if (++pages > PAGES) {
        throw broken("this PDF has more than the " + PAGES + " pages that are read");
      } else {
        return Optional.of(node);
      }
    }
    int said = root.getInt(COSName.COUNT, pages);
    if (said != pages && root.getCOSArray(COSName.KIDS) != null) {
      throw broken("this PDF says that it has " + said + " pages, but has " + pages);
    }
    return Optional.empty();
  }

  private static PageException broken(String message) {
    return new PageException("broken-file", 1, 1, message);
  }
}
