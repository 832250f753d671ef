package org.copiste.model;

import java.util.List;

/**
 * A different reading of a place in the source. Edits are minimal: the replaced text and its
 * replacement have no common beginning or end. An insertion has an empty span, a deletion an empty
 * replacement.
 *
 * @param at the replaced span of the source
 * @param to the replacement
 * @param kind where the error came from
 * @param subtype the class of error, such as {@code glyph} or {@code accent}; an XML name
 * @param p calibrated probability that the edit is right
 * @param resp who is responsible: {@link #COPISTE}, or the name of the person who decided
 * @param group a number above 0 that all edits of one change share, such as a word that a page
 *     break divides; 0 for an edit that stands alone
 * @param why the steps that led to the edit, oldest first
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

  /** The value of {@code resp} for edits that the program made by itself. */
  public static final String COPISTE = "copiste";

  /** Where the error came from that an edit corrects. */
  public enum Kind {
    /** The character recognition misread the source. */
    OCR,
    /** The printed or written source itself has the error. */
    EDITORIAL,
    /**
     * There is none: the edit gives another form of the same text, such as a ligature spelt out.
     */
    NORMAL;

    /** The name in the ledger and in TEI: the constant's name in lower case. */
    public String label() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  /** Copies the reasons. */
  public Edit {
    why = List.copyOf(why);
  }

  /** An edit that the program makes for one reason, with that step's probability. */
  public static Edit of(Span at, String to, Kind kind, String subtype, Step why) {
    return new Edit(at, to, kind, subtype, why.p(), COPISTE, 0, List.of(why));
  }

  /** The same edit with another span. */
  public Edit moved(Span place) {
    return new Edit(place, to, kind, subtype, p, resp, group, why);
  }

  /** The same edit with another replacement. */
  public Edit readAs(String replacement) {
    return new Edit(at, replacement, kind, subtype, p, resp, group, why);
  }

  /** The same edit with another probability. */
  public Edit withP(double probability) {
    return new Edit(at, to, kind, subtype, probability, resp, group, why);
  }

  /**
   * The same edit without the beginning and end that the replaced and the new text share.
   *
   * @param text the text that {@code at} refers to
   */
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

  /**
   * Whether the replacement equals what it replaces.
   *
   * @param text the text that {@code at} refers to
   */
  public boolean isIdentity(CharSequence text) {
    return to.contentEquals(text.subSequence(at.start(), at.end()));
  }
}
