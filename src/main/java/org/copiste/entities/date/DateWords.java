package org.copiste.entities.date;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.copiste.language.text.Token;

/** The words French dates are made of; all keys are folded. */
final class DateWords {
  private static final Map<String, Integer> MONTHS = new HashMap<>();
  private static final Map<String, Integer> REPUBLICAN = new HashMap<>();
  private static final Map<String, Integer> WEEKDAYS = new HashMap<>();
  private static final Map<String, Integer> SEASONS =
      Map.of("printemps", 21, "ete", 22, "automne", 23, "hiver", 24);

  static {
    number(
        MONTHS,
        List.of(
            "janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre",
            "janv fevr mars avr mai juin juil aout sept oct nov dec",
            "jan fev mars avr mai juin juill aoust 7bre 8bre 9bre xbre"));
    number(
        REPUBLICAN,
        List.of(
            "vendemiaire brumaire frimaire nivose pluviose ventose"
                + " germinal floreal prairial messidor thermidor fructidor"));
    number(WEEKDAYS, List.of("lundi mardi mercredi jeudi vendredi samedi dimanche"));
  }

  private DateWords() {}

  private static void number(Map<String, Integer> words, List<String> rows) {
    for (String row : rows) {
      int n = 1;
      for (String word : row.split(" ", -1)) {
        words.put(word, n++);
      }
    }
  }

  /** The month, 1 to 12. */
  static Optional<Integer> month(Token token) {
    return Optional.ofNullable(MONTHS.get(token.folded()));
  }

  /** Whether this is a month's whole name, so that no point belongs to it. */
  static boolean isWholeMonth(Token token) {
    String folded = token.folded();
    return MONTHS.containsKey(folded)
        && (folded.length() > 4 || "mars mai juin aout".contains(folded));
  }

  /** The month of the Republican calendar, 1 to 12. */
  static Optional<Integer> republicanMonth(Token token) {
    return Optional.ofNullable(REPUBLICAN.get(token.folded()));
  }

  /** The day of the week, 1 for Monday to 7. */
  static Optional<Integer> weekday(Token token) {
    return Optional.ofNullable(WEEKDAYS.get(token.folded()));
  }

  /** The season as EDTF numbers it, 21 for spring to 24. */
  static Optional<Integer> season(Token token) {
    return Optional.ofNullable(SEASONS.get(token.folded()));
  }

  /** Which part of a stretch of time a word names. */
  static DatePoint.Part part(Token token) {
    return switch (token.folded()) {
      case "fin" -> DatePoint.Part.END;
      case "debut" -> DatePoint.Part.BEGIN;
      case "milieu" -> DatePoint.Part.MIDDLE;
      default -> DatePoint.Part.WHOLE;
    };
  }
}
