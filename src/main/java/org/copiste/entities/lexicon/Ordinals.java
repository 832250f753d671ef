package org.copiste.entities.lexicon;

import java.util.regex.Pattern;
import org.copiste.language.pack.LanguagePack;

/** Takes the ending off an ordinal in figures: {@code 1er}, {@code XIXe}. */
public final class Ordinals {
  private static final String DAY_ENDINGS =
      LanguagePack.current().alternatives("dates/day-endings")
          + "|"
          + LanguagePack.current().alternatives("dates/further-day-endings");
  private static final Pattern DAY_ENDING = Pattern.compile(DAY_ENDINGS);
  private static final Pattern AFTER_DAY = ending(DAY_ENDINGS);
  private static final Pattern AFTER_NUMERAL =
      ending(LanguagePack.current().alternatives("dates/numeral-endings"));

  private Ordinals() {}

  private static Pattern ending(String endings) {
    return Pattern.compile("(?<=.)(?:" + endings + ")$");
  }

  /** Whether this is the ending of a day's figure, without the figure. */
  public static boolean isDayEnding(String text) {
    return DAY_ENDING.matcher(text).matches();
  }

  /** The figures of a day of the month without their ending. */
  public static String dayFigures(String text) {
    return AFTER_DAY.matcher(text).replaceFirst("");
  }

  /** The numeral, Arabic or Roman, of a century or year without its ending. */
  public static String numeral(String text) {
    return AFTER_NUMERAL.matcher(text).replaceFirst("");
  }
}
