package org.copiste.entities.date;

import java.util.Set;
import org.copiste.entities.lexicon.FunctionWords;
import org.copiste.entities.lexicon.WordLists;
import org.copiste.language.text.Token;

/** Decides from the words around a bare number whether it is a year. */
final class BareYear {
  private static final Set<String> CUES = WordLists.folded("dates/year-cues");
  private static final Set<String> PREPOSITIONS = WordLists.folded("dates/year-prepositions");
  private static final Set<String> REFERENCE_WORDS = WordLists.folded("dates/reference-words");
  private static final Set<String> NOT_COUNTED = WordLists.folded("dates/uncounted-words");
  private static final Set<String> MEASURES = WordLists.folded("dates/measures");
  private static final Set<String> SINCE = FunctionWords.inDates("since");
  private static final Set<String> FROM = FunctionWords.inDates("from");
  private static final Set<String> ABOUT = FunctionWords.inDates("about");
  private static final Set<String> BY = FunctionWords.inDates("by");

  private final TokenCursor tokens;

  BareYear(TokenCursor tokens) {
    this.tokens = tokens;
  }

  /** Whether a token is written like a year, regardless of its context. */
  boolean looksLikeYear(int i) {
    return tokens.isDigits(i, 4, 4)
        && tokens.digits(i) >= DateLimits.FIRST_YEAR
        && tokens.digits(i) <= DateLimits.LAST_YEAR;
  }

  /** Whether this is a year that cannot be read. */
  boolean isUnreadable(int i) {
    return tokens.isDigits(i, 4, 4) && tokens.digits(i) == DatePoint.UNREADABLE;
  }

  /** Whether the number at an index, with nothing else of a date around it, is a year. */
  boolean isYear(int i) {
    if (!looksLikeYear(i) || isPartOfNumber(i) || isReference(i)) {
      return false;
    }
    boolean since = tokens.isAny(i - 2, SINCE) && tokens.isAny(i - 1, FROM);
    if (tokens.digits(i) < DateLimits.FIRST_LIKELY_YEAR && !since && !tokens.isAny(i - 1, CUES)) {
      return false;
    }
    if (tokens.isGlued(i)
        && !isOpening(i - 1)
        && !isDash(i - 1)
        && tokens.at(i - 1).kind() != Token.Kind.ELISION) {
      return false;
    }
    if (tokens.isDateline()) {
      return !isAfterUnreadMonth(i);
    }
    if (beginsRange(i)) {
      return true;
    }
    if (tokens.isAny(i - 1, CUES)) {
      return true;
    }
    if (isOpening(i - 1)) {
      int end = tokens.is(i + 1, ".") || tokens.is(i + 1, "?") ? i + 2 : i + 1;
      return isClosing(end) || isDash(end);
    }
    if (since) {
      return true;
    }
    if (tokens.isAny(i - 1, PREPOSITIONS)) {
      return !isCounted(i + 1);
    }
    if (tokens.is(i - 1, ".") && tokens.isAny(i - 2, ABOUT)) {
      return true;
    }
    boolean listed = tokens.is(i - 1, ",") && isClauseMark(i + 1);
    boolean dated = tokens.at(i - 1).nameLike() && tokens.isAny(i + 1, BY);
    return listed || dated;
  }

  /**
   * {@code 22 Otbre 1921}: of a day whose month was misread the year alone would say too little.
   */
  private boolean isAfterUnreadMonth(int i) {
    return tokens.at(i - 1).kind() == Token.Kind.WORD && tokens.isDigits(i - 2, 1, 2);
  }

  /** {@code 1914-1918}: two years, the later after the dash. */
  private boolean beginsRange(int i) {
    return (isDash(i + 1) || tokens.is(i + 1, "/"))
        && tokens.isGlued(i + 1)
        && looksLikeYear(i + 2)
        && tokens.isGlued(i + 2)
        && tokens.digits(i + 2) > tokens.digits(i)
        && tokens.digits(i + 2) - tokens.digits(i) < DateLimits.LONGEST_RANGE;
  }

  private boolean isPartOfNumber(int i) {
    boolean before = tokens.isNumber(i - 1);
    boolean decimal =
        isDecimalMark(i + 1)
            && tokens.isGlued(i + 1)
            && tokens.isNumber(i + 2)
            && tokens.isGlued(i + 2);
    return before
        || tokens.isNumber(i + 1)
        || decimal
        || tokens.is(i + 1, "%")
        || tokens.is(i + 1, "°");
  }

  private boolean isDecimalMark(int i) {
    return tokens.is(i, ",") || tokens.is(i, ".");
  }

  private boolean isReference(int i) {
    int before = tokens.is(i - 1, ".") || tokens.is(i - 1, "°") ? i - 2 : i - 1;
    return tokens.isAny(before, REFERENCE_WORDS);
  }

  private boolean isOpening(int i) {
    return tokens.is(i, "(") || tokens.is(i, "[");
  }

  private boolean isClosing(int i) {
    return tokens.is(i, ")") || tokens.is(i, "]") || tokens.is(i, ",") || tokens.is(i, ";");
  }

  private boolean isDash(int i) {
    return tokens.is(i, "-") || tokens.is(i, "–") || tokens.is(i, "—");
  }

  private boolean isClauseMark(int i) {
    return isClosing(i) || tokens.is(i, ".") || tokens.is(i, ":") || i >= tokens.size();
  }

  /** Whether a plural or a measure stands here, which the number before it counts. */
  boolean isCounted(int i) {
    Token next = tokens.at(i);
    if (next.kind() != Token.Kind.WORD || tokens.isAny(i, NOT_COUNTED)) {
      return false;
    }
    String folded = next.folded();
    boolean plural = folded.endsWith("s") || folded.endsWith("x");
    return plural || folded.length() < 3 || MEASURES.contains(folded);
  }
}
