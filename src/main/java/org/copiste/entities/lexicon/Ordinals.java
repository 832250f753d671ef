package org.copiste.entities.lexicon;

import java.util.regex.Pattern;
import org.copiste.language.pack.LanguagePack;

/** Takes the ending off an ordinal in figures: {@code 1er}, {@code XIXe}. */
public final class Ordinals {
  private static final Pattern AFTER_DAY = ending("dates/day-endings");
  private static final Pattern AFTER_NUMERAL = ending("dates/numeral-endings");

  private Ordinals() {}

  private static Pattern ending(String list) {
    return Pattern.compile("(?:" + LanguagePack.current().alternatives(list) + ")$");
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
