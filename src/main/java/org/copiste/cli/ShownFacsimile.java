package org.copiste.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.copiste.encode.restore.Facsimile;
import org.copiste.review.PageScans;

/** The images that a TEI file names, as far as a page can show them. */
final class ShownFacsimile {
  private ShownFacsimile() {}

  /** The images of a facsimile that are on the disk, and the lines on them. */
  static PageScans of(Facsimile facsimile, Function<String, Optional<String>> reference) {
    List<PageScans.Image> shown = new ArrayList<>();
    Map<Integer, Integer> places = new HashMap<>();
    for (int i = 0; i < facsimile.surfaces().size(); i++) {
      Facsimile.Surface surface = facsimile.surfaces().get(i);
      Optional<String> url =
          surface.urls().stream().flatMap(named -> reference.apply(named).stream()).findFirst();
      int width = surface.box().get(2) - surface.box().get(0);
      int height = surface.box().get(3) - surface.box().get(1);
      if (url.isPresent() && width > 0 && height > 0) {
        places.put(i, shown.size());
        shown.add(new PageScans.Image(url.get(), width, height));
      }
    }
    Map<Integer, PageScans.Box> lines = new HashMap<>();
    facsimile
        .lines()
        .forEach(
            (line, at) -> {
              Integer image = places.get(at.surface());
              List<Integer> page = facsimile.surfaces().get(at.surface()).box();
              List<Integer> box = at.box();
              int width = box.get(2) - box.get(0);
              int height = box.get(3) - box.get(1);
              if (image != null && width > 0 && height > 0) {
                int x = box.get(0) - page.get(0);
                int y = box.get(1) - page.get(1);
                lines.put(line, new PageScans.Box(image, x, y, width, height));
              }
            });
    return new PageScans(shown, lines);
  }
}
