package org.copiste.model;

import java.util.List;

/**
 * Here the source reads one thing and we read another. An edit is minimal: what it replaces and
 * what it puts there begin and end differently; an insertion has an empty span, a deletion an empty
 * text.
 *
 * @param at the place in the source
 * @param to what is read there instead
 * @param kind whose slip it was
 * @param subtype what sort of slip, such as {@code glyph} or {@code accent}
 * @param p calibrated probability that the edit is right, between 0 and 1
 * @param resp who answers for it: {@code copiste}, or the name of a person who decided
 * @param group edits with the same number above 0 are one change in several places; 0 for none
 * @param why the reasons, in the order in which they were given
 */
public record Edit(
    Span at,
    String to,
    Kind kind,
    String subtype,
    double p,
    String resp,
    int group,
    List<Step> why) {

  /** The program itself as the one who answers. */
  public static final String COPISTE = "copiste";

  /** Whose slip an edit mends. */
  public enum Kind {
    /** A misreading of the recognition. */
    OCR,
    /** A slip of the printed or written source itself. */
    EDITORIAL,
    /** No slip: another form of the same text, such as a word broken at a line's end. */
    NORMAL;

    /** The name in the ledger and in TEI. */
    public String label() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  /** Copies the reasons. */
  public Edit {
    why = List.copyOf(why);
  }

  /** An edit of the program for one reason. */
  public static Edit of(Span at, String to, Kind kind, String subtype, Step why) {
    return new Edit(at, to, kind, subtype, why.p(), COPISTE, 0, List.of(why));
  }

  /** The same edit at another place. */
  public Edit moved(Span place) {
    return new Edit(place, to, kind, subtype, p, resp, group, why);
  }

  /** The same edit with another probability. */
  public Edit withP(double probability) {
    return new Edit(at, to, kind, subtype, probability, resp, group, why);
  }

  /** The same edit without the beginning and the end that it has in common with the text. */
  public Edit minimal(CharSequence text) {
    int start = at.start();
    int end = at.end();
    int from = 0;
    int upTo = to.length();
    while (start < end && from < upTo && text.charAt(start) == to.charAt(from)) {
      start++;
      from++;
    }
    while (end > start && upTo > from && text.charAt(end - 1) == to.charAt(upTo - 1)) {
      end--;
      upTo--;
    }
    if (start == at.start() && end == at.end()) {
      return this;
    }
    return new Edit(
        new Span(start, end), to.substring(from, upTo), kind, subtype, p, resp, group, why);
  }

  /** Whether nothing would change. */
  public boolean isIdentity(CharSequence text) {
    return to.contentEquals(text.subSequence(at.start(), at.end()));
  }
}
