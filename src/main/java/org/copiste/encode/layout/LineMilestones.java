package org.copiste.encode.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.copiste.encode.xml.Attributes;
import org.copiste.encode.xml.LineSpace;
import org.copiste.model.Edit;
import org.copiste.model.LineMap;
import org.copiste.model.Source;
import org.copiste.model.Span;

/** The {@code lb} elements of a source: the white space they record, and words divided at them. */
public final class LineMilestones {
  /** The signs that divide a word at a line's end; a soft hyphen is one of them. */
  private static final String HYPHENS = "-\u00ad\u2010\u00ac";

  private final Source source;
  private final Facsimile facsimile;
  private final Renditions renditions;
  private final String text;
  private final LineMap lines;
  private final Span[] inner;
  private final Set<Integer> joined = new HashSet<>();
  private final Map<Integer, Integer> weak = new HashMap<>();
  private final String usualEnd;

  /**
   * The line breaks of a source.
   *
   * @param edits an edit that removes a line end joins the words before and after it
   */
  LineMilestones(Source source, Facsimile facsimile, Renditions renditions, List<Edit> edits) {
    this.facsimile = facsimile;
    this.renditions = renditions;
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
        if (isShownByBreak(edit)) {
          weak.put(inner[lines.lineAt(edit.at().start())].end() - 1, edit.at().end());
        }
      }
    }
    weak.keySet().removeIf(at -> at < 0 || HYPHENS.indexOf(text.charAt(at)) < 0);
  }

  /**
   * Whether an edit does nothing but put a divided word together, with or without a hyphen: the
   * {@code lb} and a {@linkplain #afterWeak weak} hyphen say that.
   */
  boolean isShownByBreak(Edit edit) {
    String read = edit.at().of(text).strip();
    return edit.kind() == Edit.Kind.NORMAL
        && edit.to().isEmpty()
        && (read.isEmpty() || (read.length() == 1 && HYPHENS.indexOf(read.charAt(0)) >= 0))
        && lines.lineAt(edit.at().start()) < lines.lineAt(edit.at().end());
  }

  /**
   * Where a word goes on if the character at an offset is a hyphen that only divides it at a line's
   * end; -1 if it is none.
   */
  public int afterWeak(int offset) {
    return weak.getOrDefault(offset, -1);
  }

  /** Whether a line is blank and has white space or a line end that must be recorded. */
  boolean isBlankThatMatters(int line) {
    boolean said = isOddEnd(LineSpace.end(source, line)) || !lines.content(line).isEmpty();
    return inner[line].isEmpty() && said;
  }

  /** Whether an offset lies between the white space at the two ends of its line. */
  public boolean isInside(int offset) {
    return inner[lines.lineAt(offset)].contains(offset);
  }

  /** Whether a word continues from the end of one line at the beginning of another. */
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
   * The attributes of a line's {@code lb}.
   *
   * @param offset the first character that is written after it; blanks may precede it
   * @param word whether a word continues across the line break
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
    Attributes attributes =
        Attributes.of("n", Integer.toString(line)).with("facs", facsimile.zoneOf(line));
    return renditions.add(word ? attributes.with("break", "no") : attributes, tokens);
  }

  /** Whether a line end differs from the one that most lines of the source have. */
  boolean isOddEnd(String lineEnd) {
    return !lineEnd.equals(usualEnd) && !lineEnd.isEmpty();
  }
}
