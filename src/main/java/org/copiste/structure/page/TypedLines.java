package org.copiste.structure.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.copiste.model.Diagnostic;
import org.copiste.model.Layout;
import org.copiste.model.Shape;
import org.copiste.structure.line.Lines;

/**
 * What a layout says that its lines are, as far as their size bears it out: what is marked as a
 * running head and fills half a page is text, with a remark.
 */
public final class TypedLines {
  /** Share of a page's characters that may stand outside of its text, by their types. */
  private static final double LARGEST_SHARE = 0.5;

  /** Degrees from which text is turned; scans stand askew by less. */
  private static final double TURNED = 20;

  private static final String TURNED_TEXT = "turned";

  /** What Tesseract calls a header is a heading over several columns, and often something else. */
  private static final String TESSERACT = "tesseract";

  private final Lines lines;
  private final Map<Integer, LineType> types = new HashMap<>();
  private final Map<Integer, String> furniture = new HashMap<>();
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  /** Lines that follow each other and are of one type. */
  private record Zone(LineType type, String word, boolean turned, List<Layout.Line> lines) {
    int characters() {
      return lines.stream().mapToInt(line -> line.at().length()).sum();
    }

    boolean isPlausible() {
      return lines.size() <= type.mostLines
          && lines.stream().allMatch(line -> line.at().length() <= type.longest);
    }
  }

  /** Looks at the layout of a source; without one nothing is said. */
  public TypedLines(Lines lines) {
    this.lines = lines;
    lines.source().layout().ifPresent(this::read);
  }

  private void read(Layout layout) {
    boolean tesseract =
        layout.origin().engine().orElse("").toLowerCase(Locale.ROOT).contains(TESSERACT);
    for (Layout.Page page : layout.pages()) {
      List<Zone> zones = new ArrayList<>();
      page.regions().forEach(region -> cut(region, tesseract, zones));
      int all = zones.stream().mapToInt(Zone::characters).sum();
      int large = zones.stream().filter(TypedLines::isLarge).mapToInt(Zone::characters).sum();
      for (Zone zone : zones) {
        boolean believed = isLarge(zone) ? large <= LARGEST_SHARE * all : zone.isPlausible();
        if (believed) {
          zone.lines().forEach(line -> take(line, zone));
        } else {
          doubt(zone);
        }
      }
    }
  }

  private static boolean isLarge(Zone zone) {
    return zone.turned() || zone.type().mayBeLarge();
  }

  private static void cut(Layout.Region region, boolean tesseract, List<Zone> zones) {
    boolean turned = Math.abs(region.rotation()) >= TURNED;
    LineType around = LineType.of(region.type());
    Zone last = new Zone(LineType.TEXT, "", turned, new ArrayList<>());
    for (Layout.Line line : region.lines()) {
      LineType own = LineType.of(line.type());
      boolean mistaken = tesseract && own == LineType.HEAD;
      boolean inner = own != LineType.TEXT && !mistaken && !around.isFurniture();
      LineType type = inner ? own : around;
      if (type != last.type() || last.lines().isEmpty()) {
        last = new Zone(type, inner ? line.type() : region.type(), turned, new ArrayList<>());
        zones.add(last);
      }
      last.lines().add(line);
    }
  }

  private void take(Layout.Line line, Zone zone) {
    int at = lines.lineAt(line.at().start());
    if (zone.type() != LineType.TEXT) {
      types.put(at, zone.type());
    }
    if (zone.type().isFurniture()) {
      furniture.put(at, zone.type().furniture);
    } else if (zone.turned()) {
      furniture.put(at, TURNED_TEXT);
    }
  }

  private void doubt(Zone zone) {
    String what = zone.turned() ? "turned" : "marked \"" + zone.word() + "\"";
    diagnostics.add(
        Diagnostic.info(
            "doubtful-region",
            zone.lines().get(0).at().start(),
            "What is " + what + " here is too large for that; it stays text."));
  }

  /** The kind of each line that is furniture, by the line's index. */
  Map<Integer, String> furniture() {
    return furniture;
  }

  /** Whether a line is marked as a page's number. */
  boolean isPageNumber(int line) {
    return types.get(line) == LineType.PAGE_NUMBER;
  }

  /** The indexes of lines that are marked as notes. */
  public Set<Integer> notes() {
    return of(LineType.NOTE);
  }

  /** The indexes of lines that are marked as headings. */
  public Set<Integer> headings() {
    return of(LineType.HEADING);
  }

  /** The indexes of lines that are marked as large initials. */
  public Set<Integer> initials() {
    return of(LineType.INITIAL);
  }

  /** Those of the initials beside which, to the right, the line that follows them stands. */
  public Set<Integer> initialsBesideNextLine() {
    Set<Integer> marked = initials();
    Set<Integer> found = new TreeSet<>();
    List<Layout.Page> pages =
        marked.isEmpty() ? List.of() : lines.source().layout().map(Layout::pages).orElse(List.of());
    for (Layout.Page page : pages) {
      List<Layout.Line> all = page.lines();
      for (int i = 0; i + 1 < all.size(); i++) {
        int at = lines.lineAt(all.get(i).at().start());
        if (marked.contains(at) && isBeside(all.get(i).shape(), all.get(i + 1).shape())) {
          found.add(at);
        }
      }
    }
    return found;
  }

  private static boolean isBeside(Optional<Shape> initial, Optional<Shape> next) {
    if (initial.isEmpty() || next.isEmpty()) {
      return false;
    }
    int middle = (next.get().top() + next.get().bottom()) / 2;
    return initial.get().top() <= middle
        && middle <= initial.get().bottom()
        && initial.get().left() < next.get().left();
  }

  private Set<Integer> of(LineType wanted) {
    Set<Integer> found = new TreeSet<>();
    types.forEach(
        (line, type) -> {
          if (type == wanted) {
            found.add(line);
          }
        });
    return found;
  }

  /** The remarks {@code doubtful-region}. */
  public List<Diagnostic> diagnostics() {
    return diagnostics;
  }
}
