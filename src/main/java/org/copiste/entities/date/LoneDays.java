package org.copiste.entities.date;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.copiste.entities.date.DateExpression.Relation;
import org.copiste.entities.lexicon.FunctionWords;
import org.copiste.entities.lexicon.WordLists;
import org.copiste.language.text.Token;

/**
 * Tells from the words around them which days without a month are dates in a letter: {@code votre
 * lettre du 12}, {@code samedi prochain, 29}, {@code le 14 au soir}, {@code les 6 et 7}, {@code le
 * 13, je pars}.
 */
final class LoneDays {
  private static final Set<String> BEFORE = FunctionWords.inDates("before-lone-day");

  /** What stands before one day or several. */
  static final Set<String> ARTICLES = FunctionWords.inDates("before-lone-days");

  private static final Set<String> OF = FunctionWords.inDates("of-lone-day");
  private static final Set<String> TO = FunctionWords.inDates("a-lone-day");
  private static final Set<String> THE = FunctionWords.inDates("the");
  private static final Set<String> LAST = FunctionWords.inDates("last");
  private static final Set<String> NEXT = FunctionWords.inDates("next");
  private static final Set<String> HOURS = FunctionWords.inDates("times-of-day");
  private static final Set<String> MESSAGES = WordLists.folded("dates/messages");
  private static final Set<String> OCCASIONS = WordLists.folded("dates/occasions");
  private static final Set<String> AFTER = WordLists.folded("dates/after-lone-day");
  private static final Set<String> STREETS = FunctionWords.inDates("streets");
  private static final Set<String> CLAUSE =
      Set.of(".", ",", ";", ":", ")", "!", "?", "…", "—", "–");

  /** The noun is at most so many tokens before its day: {@code lettre très intéressante du 29}. */
  private static final int FARTHEST_NOUN = 4;

  private final TokenCursor tokens;

  LoneDays(TokenCursor tokens) {
    this.tokens = tokens;
  }

  /**
   * Days that are dates.
   *
   * @param days with the weekday before them
   */
  record Read(Relation relation, List<DatePoint> days) {}

  /** The days from a token to another; empty if nothing makes them dates. */
  Optional<Read> at(int first, int end, List<DatePoint> days) {
    Optional<Integer> weekday = weekdayBefore(first);
    if (weekday.isPresent() && days.size() == 1 && days.get(0).weekday().isEmpty()) {
      return at(first, end, List.of(days.get(0).withWeekday(weekday.get())));
    }
    return relation(first, end, days).map(relation -> new Read(relation, days));
  }

  /** The weekday before a day: {@code samedi, 29}, {@code samedi matin 29}. */
  Optional<Integer> weekdayBefore(int first) {
    int at = tokens.isAny(first - 1, THE) ? first - 2 : first - 1;
    at = tokens.is(at, ",") ? at - 1 : at;
    at = tokens.isAny(at, LAST) || tokens.isAny(at, NEXT) || tokens.isAny(at, HOURS) ? at - 1 : at;
    return DateWords.weekday(tokens.at(at));
  }

  private Optional<Relation> relation(int first, int end, List<DatePoint> days) {
    boolean several = days.size() > 1;
    boolean decimal = tokens.isGlued(end) && tokens.isNumber(end + 1) && tokens.isGlued(end + 1);
    if (decimal
        || tokens.is(first + 1, "/")
        || tokens.is(first + 1, "°")
        || tokens.isGlued(first) && tokens.at(first - 1).kind() == Token.Kind.MARK
        || tokens.isGlued(end) && !CLAUSE.contains(tokens.at(end).text())) {
      return Optional.empty();
    }
    boolean article = tokens.isAny(first - 1, several ? ARTICLES : BEFORE);
    boolean weekday = days.get(0).weekday().isPresent();
    if (weekday) {
      return followed(end) ? Optional.of(Relation.DAYS) : Optional.empty();
    }
    if (!article || days.stream().anyMatch(d -> d.day().filter(n -> n < 1).isPresent())) {
      return Optional.empty();
    }
    if (tokens.isAny(first - 1, OF) && nounBefore(first - 1, MESSAGES)) {
      return Optional.of(Relation.DAYS_OF_MESSAGE);
    }
    if (tokens.isAny(first - 1, OF) && nounBefore(first - 1, OCCASIONS)) {
      return Optional.of(Relation.DAYS);
    }
    boolean to = tokens.isAny(first - 1, TO);
    boolean ordinal = !tokens.isDigits(first, 1, 2);
    return !ordinal && (!to || isFixed(first - 2)) && followed(end)
        ? Optional.of(Relation.DAYS)
        : Optional.empty();
  }

  /** {@code fixée au 19}, {@code jusqu'au 31}. */
  private boolean isFixed(int i) {
    String word = tokens.folded(i);
    return word.endsWith("ee") || word.endsWith("ees") || tokens.at(i).kind() == Token.Kind.ELISION;
  }

  private boolean nounBefore(int i, Set<String> nouns) {
    for (int at = i - 1; at >= i - FARTHEST_NOUN; at--) {
      if (tokens.isAny(at, nouns)) {
        return true;
      }
      if (tokens.at(at).kind() == Token.Kind.MARK && !tokens.is(at, ",")) {
        return false;
      }
    }
    return false;
  }

  /** A mark or a word that cannot be counted, and no street after a house number. */
  private boolean followed(int i) {
    if (i >= tokens.size()) {
      return true;
    }
    boolean mark = CLAUSE.contains(tokens.at(i).text());
    boolean street = tokens.is(i, ",") && tokens.isAny(i + 1, STREETS);
    boolean number = tokens.isNumber(i + 1) && tokens.isGlued(i + 1);
    return mark ? !street && !number : tokens.isAny(i, AFTER);
  }
}
