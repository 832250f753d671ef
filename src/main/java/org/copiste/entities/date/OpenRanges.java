package org.copiste.entities.date;

import java.util.Optional;
import java.util.Set;
import org.copiste.model.DateValue;

/**
 * Reads years with one end: {@code (1854- )}, {@code (1854-?)}; and those whose other end cannot be
 * read, {@code (1854-I9S2)}, which have no value.
 */
final class OpenRanges {
  private static final Set<String> DASHES = Set.of("-", "–", "—");
  private static final Set<String> CLOSING = Set.of(")", "]");

  /** The signs of a year that recognition garbled. */
  private static final int YEAR_LENGTH = 4;

  private final TokenCursor tokens;
  private final BareYear bare;

  OpenRanges(TokenCursor tokens) {
    this.tokens = tokens;
    this.bare = new BareYear(tokens);
  }

  Optional<DateExpression> at(int i) {
    boolean dash = DASHES.contains(tokens.at(i + 1).text()) && tokens.isGlued(i + 1);
    if (!bare.looksLikeYear(i) || !MisreadYear.isLikely(tokens.digits(i)) || !dash) {
      return Optional.empty();
    }
    String year = DateValues.year(tokens.digits(i));
    if (CLOSING.contains(tokens.at(i + 2).text())) {
      return Optional.of(DateExpression.fixed(i, i + 2, from(year, year + "/..")));
    }
    if (tokens.is(i + 2, "?") && CLOSING.contains(tokens.at(i + 3).text())) {
      return Optional.of(DateExpression.fixed(i, i + 3, from(year, year + "/")));
    }
    return garbled(i);
  }

  private Optional<DateExpression> garbled(int i) {
    StringBuilder text = new StringBuilder();
    int end = i + 2;
    while (tokens.isGlued(end) && !CLOSING.contains(tokens.at(end).text())) {
      text.append(tokens.at(end).text());
      end++;
    }
    int to = end;
    boolean year =
        text.length() == YEAR_LENGTH
            && CLOSING.contains(tokens.at(end).text())
            && !bare.looksLikeYear(i + 2);
    return year ? Optional.of(DateExpression.fixed(i, to, DateValue.UNKNOWN)) : Optional.empty();
  }

  private static DateValue from(String year, String edtf) {
    Optional<String> no = Optional.empty();
    return new DateValue(no, Optional.of(year), no, no, no, Optional.of(edtf));
  }
}
