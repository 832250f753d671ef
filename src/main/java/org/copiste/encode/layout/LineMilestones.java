package org.copiste.encode.layout;

import org.copiste.encode.xml.Attributes;
import org.copiste.encode.xml.LineSpace;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.copiste.model.Edit;
import org.copiste.model.LineMap;
import org.copiste.model.Source;
import org.copiste.model.Span;

/** The lines of a source as the encoding says them: their white space, and words that go on. */
public final class LineMilestones {
  private final Source source;
  private final String text;
  private final LineMap lines;
  private final Span[] inner;
  private final Set<Integer> joined = new HashSet<>();
  private final String usualEnd;

  /**
   * The lines of a source.
   *
   * @param edits an edit that takes a line end away joins the words at it
   */
  LineMilestones(Source source, List<Edit> edits) {
    this.source = source;
    this.text = source.text();
    this.lines = source.lines();
    this.usualEnd = LineSpace.usualEnd(source);
    this.inner = new Span[lines.count() + 1];
    for (int line = 1; line <= lines.count(); line++) {
      inner[line] = LineSpace.inner(source, line);
    }
    for (Edit edit : edits) {
      int last = lines.lineAt(edit.at().end());
      if (lines.lineAt(edit.at().start()) < last && edit.to().strip().equals(edit.to())) {
        joined.add(last);
      }
    }
  }

  /** Whether a line has nothing but white space, and that white space or its end must be said. */
  boolean isBlankThatMatters(int line) {
    boolean said = isOddEnd(LineSpace.end(source, line)) || !lines.content(line).isEmpty();
    return inner[line].isEmpty() && said;
  }

  /** Whether an offset stands between the first and the last visible character of its line. */
  public boolean isInside(int offset) {
    return inner[lines.lineAt(offset)].contains(offset);
  }

  /** Whether a word goes on from the end of one line to the beginning of another. */
  public boolean continuesWord(int before, int line) {
    if (joined.contains(line)) {
      return true;
    }
    if (before < 1 || inner[before].length() < 2 || inner[line].isEmpty()) {
      return false;
    }
    int end = inner[before].end();
    return text.charAt(end - 1) == '-'
        && Character.isLetter(text.charAt(end - 2))
        && Character.isLetter(text.charAt(inner[line].start()));
  }

  /**
   * What the beginning of a line says.
   *
   * @param offset the first character written, before which blanks may stand
   * @param word whether a word goes on over the line end
   */
  public Attributes attributes(int line, int offset, boolean word) {
    List<String> tokens = new ArrayList<>();
    Span content = lines.content(line);
    int lead = offset;
    while (lead > content.start() && LineSpace.isBlank(text.charAt(lead - 1))) {
      lead--;
    }
    LineSpace.addTokens("lead", text.substring(lead, offset), tokens);
    if (!inner[line].isEmpty()) {
      LineSpace.addTokens("trail", text.substring(inner[line].end(), content.end()), tokens);
    }
    String lineEnd = LineSpace.end(source, line);
    if (isOddEnd(lineEnd)) {
      tokens.add("end-" + LineSpace.nameOfEnd(lineEnd));
    }
    Attributes attributes = Attributes.of("n", Integer.toString(line));
    return (word ? attributes.with("break", "no") : attributes).with("rend", tokens);
  }

  /** Whether a line end is another than most lines of the source have. */
  boolean isOddEnd(String lineEnd) {
    return !lineEnd.equals(usualEnd) && !lineEnd.isEmpty();
  }
}
