package org.copiste.validate;

import java.util.Locale;

/** A language in which findings are worded. */
public enum MessageLocale {
  EN(Locale.ENGLISH),
  FR(Locale.FRENCH);

  private final Locale locale;

  MessageLocale(Locale locale) {
    this.locale = locale;
  }

  /** The locale for parsers that word their own messages. */
  public Locale toLocale() {
    return locale;
  }

  /** The language tag, as in {@code xml:lang}. */
  public String tag() {
    return locale.getLanguage();
  }

  /** French where the locale is French, else English. */
  public static MessageLocale of(Locale locale) {
    return locale.getLanguage().equals("fr") ? FR : EN;
  }
}
