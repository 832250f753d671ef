package org.copiste.structure.line;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.copiste.model.Layout;
import org.copiste.model.Shape;

/**
 * How the lines of a layout stand on their pages, in the terms in which plain text shows it: blank
 * lines and indents.
 *
 * <p>Lines that are turned, or of which the file does not say where they stand, have neither.
 */
final class LinePlaces {
  /**
   * A blank line between two others doubles their distance, and half of one is still seen. Boxes
   * that close on the letters make the distances of evenly set lines differ by up to a fifth.
   */
  private static final double GAP = 1.4;

  /**
   * Of the distances around a line the one at this share is the usual one: letters begin and end
   * with several lines that all stand apart.
   */
  private static final double USUAL = 0.25;

  /** Lines before and after a line whose distances tell what is usual: more than an opener has. */
  private static final int AROUND = 8;

  /** A page with fewer distances does not show what is usual; the document does. */
  private static final int FEW = 4;

  /**
   * Distances within which lines share a margin: a page that was scanned askew by a degree moves it
   * by less than a character's width over so many lines.
   */
  private static final int NEAR = 10;

  /** Most of the lines near a line may be indented, but hardly more than this share of them. */
  private static final double MARGIN = 0.2;

  /**
   * Share of the borders between regions, one below the other at the usual distance, that may stand
   * inside a sentence. Tesseract, which looks for paragraphs by the ends of lines, has up to half
   * of them there: with more than this share a border counts below a brief line only.
   */
  private static final double STRAY = 0.1;

  /** Share of the measure that a brief line fills at most; set by hand on 20 scanned letters. */
  private static final double BRIEF = 0.6;

  /** Characters on either side of a centred line, at least, and how much the sides may differ. */
  private static final double ROOM = 6;

  private static final double OFF_CENTRE = 0.15;

  /** The line at this share of all lines, by their width, is a full line: wider ones are slips. */
  private static final double FULL_LINE = 0.9;

  /** Degrees by which upright text may be turned. */
  private static final double UPRIGHT = 10;

  /** Shorter lines do not show how wide a character is. */
  private static final int SHORTEST = 8;

  private final Lines lines;
  private final int measure;
  private final boolean[] apart;
  private final int[] indents;
  private final TypeSizes sizes;
  private final boolean[] centred;

  /** A line and where it stands. */
  private record Place(int line, double left, double right, double middle, int characters) {}

  LinePlaces(Lines lines, Layout layout) {
    this.lines = lines;
    double[] widths = IntStream.range(0, lines.count()).mapToDouble(lines::width).toArray();
    this.measure = (int) share(widths, FULL_LINE);
    this.apart = new boolean[lines.count()];
    this.indents = new int[lines.count()];
    this.sizes = new TypeSizes(lines, layout);
    this.centred = new boolean[lines.count()];
    List<List<Place>> pages = new ArrayList<>();
    for (Layout.Page page : layout.pages()) {
      pages.add(places(page));
    }
    double usual =
        share(
            pages.stream().flatMapToDouble(page -> Arrays.stream(distances(page))).toArray(),
            USUAL);
    for (List<Place> page : pages) {
      double[] distances = distances(page);
      double typical = distances.length < FEW ? usual : share(distances, USUAL);
      gaps(page, typical);
      indents(page, typical);
    }
    for (int line = 1; line < apart.length; line++) {
      apart[line] |= sizes.changes(line) || centred[line] != centred[line - 1];
    }
    borders(layout);
  }

  /** Whether there is as much room above a line as a blank line leaves, or a region begins. */
  boolean isApart(int line) {
    return apart[line];
  }

  /** By how many characters a line begins to the right of the margin. */
  int indent(int line) {
    return indents[line];
  }

  /** The sizes of type. */
  TypeSizes sizes() {
    return sizes;
  }

  /** Whether a line stands in the middle between the margins, away from both. */
  boolean isCentred(int line) {
    return centred[line];
  }

  private List<Place> places(Layout.Page page) {
    List<Place> places = new ArrayList<>();
    for (Layout.Region region : page.regions()) {
      if (Math.abs(region.rotation()) > UPRIGHT) {
        continue;
      }
      for (Layout.Line line : region.lines()) {
        Optional<Shape> shape = line.shape();
        int characters = line.at().length();
        if (shape.isPresent() && !isUpended(shape.get(), characters)) {
          Shape s = shape.get();
          places.add(
              new Place(
                  lines.lineAt(line.at().start()),
                  s.left(),
                  s.right(),
                  (s.top() + s.bottom()) / 2.0,
                  characters));
        }
      }
    }
    return places;
  }

  private static boolean isUpended(Shape shape, int characters) {
    return characters > 2 && shape.bottom() - shape.top() > shape.right() - shape.left();
  }

  /** Where regions begin, if that says where paragraphs do. */
  private void borders(Layout layout) {
    List<Integer> below = new ArrayList<>();
    List<Integer> beside = new ArrayList<>();
    for (Layout.Page page : layout.pages()) {
      for (int r = 1; r < page.regions().size(); r++) {
        List<Layout.Line> before = page.regions().get(r - 1).lines();
        Layout.Line next = page.regions().get(r).lines().get(0);
        boolean jumps = isAbove(next, before.get(before.size() - 1));
        (jumps ? beside : below).add(lines.lineAt(next.at().start()));
      }
    }
    below.removeIf(line -> apart[line]);
    long stray = below.stream().filter(this::insideSentence).count();
    if (stray <= STRAY * below.size()) {
      below.forEach(line -> apart[line] = true);
      beside.stream().filter(line -> !insideSentence(line)).forEach(line -> apart[line] = true);
    } else {
      below.removeIf(line -> insideSentence(line) || !hasRoom(line - 1, line));
      below.forEach(line -> apart[line] = true);
    }
  }

  /** Whether a line stands higher than another: beside it, or at the top of the next column. */
  private static boolean isAbove(Layout.Line line, Layout.Line other) {
    return line.shape().isPresent()
        && other.shape().isPresent()
        && line.shape().get().top() < other.shape().get().top();
  }

  /** Whether much more than the first word of the next line would have fitted on a line. */
  private boolean hasRoom(int line, int next) {
    return lines.width(line) + 1 + LineShape.firstWord(lines.body(next)) < BRIEF * measure;
  }

  private boolean insideSentence(int line) {
    LineShape.Ending ending = LineShape.ending(lines.body(line - 1));
    boolean open = ending == LineShape.Ending.OPEN || ending == LineShape.Ending.BOUND;
    return open && LineShape.startsLower(lines.body(line));
  }

  /** The distances between successive lines, downwards. */
  private static double[] distances(List<Place> page) {
    double[] found = new double[Math.max(0, page.size() - 1)];
    int count = 0;
    for (int i = 1; i < page.size(); i++) {
      double distance = page.get(i).middle() - page.get(i - 1).middle();
      if (distance > 0) {
        found[count++] = distance;
      }
    }
    return Arrays.copyOf(found, count);
  }

  private void gaps(List<Place> page, double typical) {
    for (int i = 1; i < page.size(); i++) {
      List<Place> near =
          page.subList(Math.max(0, i - 1 - AROUND), Math.min(page.size(), i + 1 + AROUND));
      double[] distances = distances(near);
      double usual = distances.length < FEW ? typical : share(distances, USUAL);
      Place place = page.get(i);
      boolean gap = place.middle() - page.get(i - 1).middle() >= GAP * usual;
      apart[place.line()] |= usual > 0 && gap;
    }
  }

  private void indents(List<Place> page, double distance) {
    double[] widths =
        page.stream()
            .filter(place -> place.characters() >= SHORTEST)
            .mapToDouble(place -> (place.right() - place.left()) / place.characters())
            .toArray();
    double width = share(widths, 0.5);
    if (width <= 0) {
      return;
    }
    for (Place place : page) {
      List<Place> near =
          page.stream()
              .filter(other -> Math.abs(other.middle() - place.middle()) <= NEAR * distance)
              .filter(other -> other.left() < place.right() && place.left() < other.right())
              .toList();
      double left = share(near.stream().mapToDouble(Place::left).toArray(), MARGIN);
      double right = share(near.stream().mapToDouble(Place::right).toArray(), 1 - MARGIN);
      double before = (place.left() - left) / width;
      double behind = (right - place.right()) / width;
      indents[place.line()] = (int) Math.max(0, Math.round(before));
      centred[place.line()] =
          Math.min(before, behind) >= ROOM
              && Math.abs(before - behind) <= OFF_CENTRE * (before + behind);
    }
  }

  /** The value below which this share of all values lies; 0 if there are none. */
  private static double share(double[] values, double share) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted.length == 0 ? 0 : sorted[(int) (share * (sorted.length - 1))];
  }
}
