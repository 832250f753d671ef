package org.copiste.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.copiste.model.Encoding;
import org.copiste.model.Layout;
import org.copiste.model.Shape;
import org.copiste.model.Source;
import org.copiste.model.Span;

/**
 * Puts together a source with a layout, line by line. A character is 10 wide and a line 20 high.
 */
public final class LaidText {
  private final StringBuilder text = new StringBuilder();
  private final List<Layout.Page> pages = new ArrayList<>();
  private final List<Layout.Region> regions = new ArrayList<>();
  private final List<Layout.Line> lines = new ArrayList<>();
  private String type = "";
  private double rotation;
  private int pageStart;
  private Optional<String> engine = Optional.empty();

  /** Names the program that recognised the text. */
  public LaidText by(String program) {
    engine = Optional.of(program);
    return this;
  }

  /** Begins a region of a type. */
  public LaidText region(String kind) {
    return region(kind, 0);
  }

  /** Begins a region of a type whose text is turned. */
  public LaidText region(String kind, double turned) {
    endRegion();
    type = kind;
    rotation = turned;
    return this;
  }

  /** Adds a line that begins so far from the left and the top. */
  public LaidText line(int left, int top, String body) {
    return line(left, top, body, "", 10, List.of());
  }

  /** Adds a line of a type and of a size of type, in which some characters are raised. */
  public LaidText line(
      int left, int top, String body, String kind, double size, List<Span> raised) {
    int at = text.length();
    text.append(body).append('\n');
    lines.add(
        new Layout.Line(
            new Span(at, at + body.length()),
            Optional.empty(),
            lines.size(),
            kind,
            Optional.of(Shape.box(left, top, left + (int) (size * body.length()), top + 20)),
            OptionalDouble.empty(),
            OptionalDouble.of(size),
            List.of(),
            raised.stream().map(span -> span.shift(at)).toList()));
    return this;
  }

  /** Ends a page. */
  public LaidText page() {
    endRegion();
    Span at = new Span(pageStart, text.length());
    pageStart = text.length();
    text.append('\f');
    pages.add(
        new Layout.Page(
            at, Optional.empty(), Optional.empty(), 1000, 1400, Layout.Unit.PIXEL, regions));
    regions.clear();
    return this;
  }

  private void endRegion() {
    if (!lines.isEmpty()) {
      regions.add(new Layout.Region(Optional.empty(), type, Optional.empty(), rotation, lines));
    }
    lines.clear();
    type = "";
    rotation = 0;
  }

  /** The source; ends the last page. */
  public Source source() {
    page();
    String all = text.substring(0, pageStart);
    Layout.Origin origin = new Layout.Origin("ALTO", Optional.empty(), engine, Optional.empty());
    return Source.of("t.xml", all, all.length(), "", Encoding.UTF_8)
        .takenFrom(all.length(), "", Optional.of(new Layout(origin, pages)));
  }
}
