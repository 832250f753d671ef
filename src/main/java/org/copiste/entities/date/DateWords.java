package org.copiste.entities.date;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.copiste.entities.lexicon.FunctionWords;
import org.copiste.entities.lexicon.WordLists;
import org.copiste.language.pack.LanguagePack;
import org.copiste.language.text.EditDistance;
import org.copiste.language.text.Fold;
import org.copiste.language.text.Token;

/** Names of months, weekdays, seasons and parts of a period, with what they stand for. */
final class DateWords {
  /** The number of spring; EDTF numbers the seasons 21 to 24. */
  private static final int SPRING = 21;

  /** A shorter word is too near to other words. */
  private static final int SHORTEST_MISSPELT = 5;

  private static final Pattern STROKES = Pattern.compile("[l1|!]");

  private static final Map<String, Integer> MODERN_MONTHS = WordLists.numbered("dates/months", 1);
  private static final Map<String, Integer> WHOLE_MONTHS =
      joined(MODERN_MONTHS, WordLists.numbers("dates/month-spellings"));
  private static final Map<String, Integer> MONTHS =
      joined(WHOLE_MONTHS, WordLists.numbers("dates/month-abbreviations"));
  private static final Map<String, Integer> REPUBLICAN_MONTHS =
      WordLists.numbered("dates/republican-months", 1);
  private static final Map<String, Integer> FOREIGN_MONTHS =
      WordLists.numbers("dates/foreign-months");
  private static final Map<String, Integer> WEEKDAYS =
      joined(WordLists.numbered("dates/weekdays", 1), WordLists.numbers("dates/weekday-spellings"));
  private static final Map<String, Integer> SEASONS = WordLists.numbered("dates/seasons", SPRING);
  private static final Map<String, DatePoint.Part> PARTS = parts();

  /** One or two letters may be misread figures. */
  private static final int LONGEST_MISREAD_DAY = 2;

  /** Two Roman figures, which a day, a year or a century may begin with. */
  private static final Pattern NUMERAL = Pattern.compile("[IVXLCDMivxl][IVXLCDMivxlj]");

  private static final Set<String> BEGINNINGS = beginnings();

  private DateWords() {}

  private static Set<String> beginnings() {
    Set<String> all = new HashSet<>(NumberWords.all());
    Stream.of(MONTHS, REPUBLICAN_MONTHS, WEEKDAYS, SEASONS, PARTS, FOREIGN_MONTHS)
        .forEach(words -> all.addAll(words.keySet()));
    Stream.of("last-day", "decade", "year", "day")
        .forEach(use -> all.addAll(FunctionWords.inDates(use)));
    all.addAll(WordLists.folded("dates/first-misread"));
    return Set.copyOf(all);
  }

  private static Map<String, Integer> joined(Map<String, Integer> a, Map<String, Integer> b) {
    Map<String, Integer> all = new HashMap<>(a);
    all.putAll(b);
    return Map.copyOf(all);
  }

  private static Map<String, DatePoint.Part> parts() {
    Map<String, DatePoint.Part> parts = new HashMap<>();
    LanguagePack.current()
        .table("dates/parts")
        .forEach(
            (word, part) ->
                parts.put(Fold.of(word), DatePoint.Part.valueOf(part.toUpperCase(Locale.ROOT))));
    return Map.copyOf(parts);
  }

  /** The month, 1 to 12. */
  static Optional<Integer> month(Token token) {
    Integer month = MONTHS.get(token.folded());
    return month == null && isRaised(token.text())
        ? Optional.ofNullable(MONTHS.get(Normalizer.normalize(token.text(), Normalizer.Form.NFKC)))
        : Optional.ofNullable(month);
  }

  /** {@code 7ᵇʳᵉ}: letters set high, which are characters of their own. */
  private static boolean isRaised(String text) {
    return Character.getType(text.charAt(text.length() - 1)) == Character.MODIFIER_LETTER;
  }

  /** Whether this is a month's name in full, so that no point belongs to it. */
  static boolean isWholeMonth(Token token) {
    return WHOLE_MONTHS.containsKey(token.folded());
  }

  /** The month whose name in full differs from a word by one letter, all strokes being one. */
  static Optional<Integer> misspeltMonth(Token token) {
    List<Integer> near =
        token.text().length() < SHORTEST_MISSPELT
            ? List.of()
            : MODERN_MONTHS.entrySet().stream()
                .filter(m -> EditDistance.within(strokes(token.folded()), strokes(m.getKey()), 1))
                .map(Map.Entry::getValue)
                .toList();
    return near.size() == 1 ? Optional.of(near.get(0)) : Optional.empty();
  }

  private static String strokes(String word) {
    return STROKES.matcher(word).replaceAll("i").replace('0', 'o');
  }

  /** Whether a date may begin with a token. */
  static boolean canBegin(Token token) {
    if (token.kind() != Token.Kind.WORD) {
      return token.kind() == Token.Kind.NUMBER || token.is("M.");
    }
    String text = token.text();
    return text.length() <= LONGEST_MISREAD_DAY
        || BEGINNINGS.contains(token.folded())
        || text.indexOf('-') >= 0
        || NUMERAL.matcher(text).lookingAt();
  }

  /** Whether a month, counted or Republican, is named here. */
  static boolean isMonth(Token token) {
    return month(token).isPresent() || republicanMonth(token).isPresent();
  }

  /** The month of the Republican calendar, 1 to 12. */
  static Optional<Integer> republicanMonth(Token token) {
    return Optional.ofNullable(REPUBLICAN_MONTHS.get(token.folded()));
  }

  /** The month that an English, German or Italian word names, 1 to 12. */
  static Optional<Integer> foreignMonth(Token token) {
    return Optional.ofNullable(FOREIGN_MONTHS.get(token.folded()));
  }

  /** The day of the week, 1 for Monday to 7. */
  static Optional<Integer> weekday(Token token) {
    return Optional.ofNullable(WEEKDAYS.get(token.folded()));
  }

  /** The season as EDTF numbers it, 21 for spring to 24. */
  static Optional<Integer> season(Token token) {
    return Optional.ofNullable(SEASONS.get(token.folded()));
  }

  /** Which part of a period a word names; the whole of it for any other word. */
  static DatePoint.Part part(Token token) {
    return PARTS.getOrDefault(token.folded(), DatePoint.Part.WHOLE);
  }
}
