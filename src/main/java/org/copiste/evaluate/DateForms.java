package org.copiste.evaluate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.copiste.language.pack.LanguagePack;
import org.copiste.language.text.Token;
import org.copiste.model.Span;

/**
 * Dates by their form: a month with its day, its year or both, and days, months and years in
 * figures. A year alone is a figure and no date.
 */
final class DateForms {
  private static final Set<String> MONTHS = months();

  private final List<Token> tokens;

  DateForms(List<Token> tokens) {
    this.tokens = tokens;
  }

  private static Set<String> months() {
    LanguagePack pack = LanguagePack.current();
    Set<String> months = new HashSet<>(pack.words("dates/months"));
    months.addAll(pack.words("dates/republican-months"));
    months.addAll(pack.table("dates/month-abbreviations").keySet());
    return Set.copyOf(months);
  }

  /** The dates in order. */
  List<Span> spans() {
    List<Span> dates = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      int last = inFigures(i);
      int first = i;
      if (last < 0 && MONTHS.contains(tokens.get(i).text().toLowerCase(Locale.ROOT))) {
        first = i > 0 && isNumber(i - 1, 31) ? i - 1 : i;
        last = year(i);
        last = last < 0 && first < i ? i : last;
      }
      if (last >= 0) {
        dates.add(new Span(tokens.get(first).start(), tokens.get(last).end()));
        i = last;
      }
    }
    return dates;
  }

  /** The last token of the year after a month, which may have a point; -1 if there is none. */
  private int year(int month) {
    int at = month + 1 < tokens.size() && tokens.get(month + 1).is(".") ? month + 2 : month + 1;
    return at < tokens.size() && tokens.get(at).text().matches("1\\d{3}|20\\d\\d") ? at : -1;
  }

  /** The last token of {@code 3/5/1923} and the like; -1 if none begins here. */
  private int inFigures(int at) {
    boolean date =
        at + 4 < tokens.size()
            && touch(tokens, at, at + 4)
            && isNumber(at, 31)
            && isNumber(at + 2, 12)
            && "/.-".contains(tokens.get(at + 1).text())
            && tokens.get(at + 3).text().equals(tokens.get(at + 1).text())
            && tokens.get(at + 4).text().matches("\\d\\d|1\\d{3}|20\\d\\d");
    return date ? at + 4 : -1;
  }

  /** Whether a token is a number from 1 to the greatest; it may have the ending of an ordinal. */
  private boolean isNumber(int at, int greatest) {
    Token token = tokens.get(at);
    String digits = token.text().replaceFirst("\\D+$", "");
    return token.kind() == Token.Kind.NUMBER
        && digits.matches("\\d{1,2}")
        && Integer.parseInt(digits) >= 1
        && Integer.parseInt(digits) <= greatest;
  }

  /** Whether no blank stands between these tokens. */
  static boolean touch(List<Token> tokens, int first, int last) {
    for (int i = first; i < last; i++) {
      if (tokens.get(i).end() != tokens.get(i + 1).start()) {
        return false;
      }
    }
    return true;
  }
}
