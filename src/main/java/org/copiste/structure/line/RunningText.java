package org.copiste.structure.line;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.copiste.model.Document;
import org.copiste.model.Edit;
import org.copiste.model.Line;
import org.copiste.model.Page;

/** The lines of the running text in order, and what stands between each two of them. */
public final class RunningText {
  private final Lines lines;
  private final List<Integer> members = new ArrayList<>();
  private final List<ParagraphBreaks.Between> before = new ArrayList<>();
  private final Set<Integer> goingOn = new HashSet<>();

  /** Takes the lines of running text from a document that has its layout. */
  public RunningText(Document document, Lines lines) {
    this.lines = lines;
    Set<Integer> starts = new HashSet<>();
    for (Page page : document.pages()) {
      starts.add(page.at().start() >= lines.text().length() ? -1 : startLine(page));
    }
    for (Edit edit : document.reading().edits()) {
      int line = lines.lineAt(edit.at().end());
      boolean white = lines.blankBetween(edit.at().start(), edit.at().end());
      if (white && edit.to().isEmpty() && lines.lineAt(edit.at().start()) < line) {
        goingOn.add(line);
      }
    }
    ParagraphBreaks.Between between = ParagraphBreaks.Between.PAGE;
    for (Line line : document.lines()) {
      int i = line.n() - 1;
      if (starts.contains(i)) {
        between = ParagraphBreaks.Between.PAGE;
      }
      switch (line.role()) {
        case TEXT -> {
          members.add(i);
          boolean blank = between == ParagraphBreaks.Between.NOTHING && lines.apart(i);
          between = blank ? ParagraphBreaks.Between.BLANK : between;
          before.add(goingOn.contains(i) ? ParagraphBreaks.Between.NOTHING : between);
          between = ParagraphBreaks.Between.NOTHING;
        }
        case BLANK ->
            between =
                between == ParagraphBreaks.Between.PAGE ? between : ParagraphBreaks.Between.BLANK;
        default -> between = ParagraphBreaks.Between.PAGE;
      }
    }
  }

  /** The indexes of the lines of running text, in order. */
  public static List<Integer> lineIndexes(List<Line> lines) {
    return lines.stream()
        .filter(line -> line.role() == Line.Role.TEXT)
        .map(line -> line.n() - 1)
        .toList();
  }

  /** The first line that lies wholly on a page. */
  private int startLine(Page page) {
    int line = lines.lineAt(page.at().start());
    boolean inside = page.at().start() > lines.first(line) && !lines.blank(line);
    return inside ? line + 1 : line;
  }

  /** The number of lines. */
  public int count() {
    return members.size();
  }

  /** The index of the line at a position in this text. */
  public int line(int at) {
    return members.get(at);
  }

  /** Whether the line at a position begins inside the word of which the line before is a part. */
  public boolean goesOn(int at) {
    return goingOn.contains(members.get(at));
  }

  /** What stands before the line at a position in this text; a page break for the first. */
  public ParagraphBreaks.Between before(int at) {
    return before.get(at);
  }

  /** The indexes of the lines, in order. */
  public List<Integer> members() {
    return members;
  }
}
