package org.copiste.validate;

import java.util.Locale;

/** A language of messages. */
public enum MessageLocale {
  EN(Locale.ENGLISH),
  FR(Locale.FRENCH);

  private final Locale locale;

  MessageLocale(Locale locale) {
    this.locale = locale;
  }

  /** The locale to set on a parser that has messages of its own. */
  public Locale toLocale() {
    return locale;
  }

  /** The language tag, as in {@code xml:lang}. */
  public String tag() {
    return locale.getLanguage();
  }

  /** French for a French locale, else English. */
  public static MessageLocale of(Locale locale) {
    return locale.getLanguage().equals("fr") ? FR : EN;
  }
}
