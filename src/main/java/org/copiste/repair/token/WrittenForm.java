package org.copiste.repair.token;

import java.util.Optional;
import java.util.function.Function;
import org.copiste.language.BoundedCache;
import org.copiste.language.text.Apostrophes;
import org.copiste.language.text.Casing;
import org.copiste.repair.MisreadNumerals;

/**
 * What can be said of a token from its letters alone. Equal tokens share an instance, since most of
 * a text consists of a few hundred words. Immutable.
 */
public final class WrittenForm {
  private static final int REMEMBERED = 1 << 16;

  private final String text;
  private final int node;
  private final int word;
  private final boolean isWord;
  private final boolean number;
  private final boolean digit;
  private final boolean capitals;
  private final boolean ordinal;
  private final boolean acronym;
  private final String stem;
  private final int stemWord;
  private final Optional<String> numeral;
  private final boolean plainNumeral;

  public WrittenForm(String text, LexiconLookup lexicon) {
    this.text = text;
    this.node = lexicon.node(elided() ? text.substring(0, text.length() - 1) : text);
    this.word = lexicon.word(text);
    this.isWord = lexicon.isWord(word, text);
    this.number = text.chars().allMatch(Character::isDigit);
    this.digit = text.chars().anyMatch(Character::isDigit);
    this.capitals = Casing.isMostlyUpper(text);
    this.ordinal = Protection.isOrdinal(text);
    this.acronym = Protection.isAcronym(text);
    this.stem = Protection.stem(text);
    this.stemWord = lexicon.word(stem);
    this.numeral = MisreadNumerals.read(text);
    this.plainNumeral = MisreadNumerals.isPlain(text);
  }

  /** Makes forms and caches them. Safe for any number of threads. */
  public static Function<String, WrittenForm> of(LexiconLookup lexicon) {
    BoundedCache<WrittenForm> forms = new BoundedCache<>(REMEMBERED);
    return text -> forms.get(text, key -> new WrittenForm(key, lexicon));
  }

  /** As it stands, with the apostrophe of an elided word. */
  public String text() {
    return text;
  }

  /** Where its letters, without an elided word's apostrophe, lead in the lexicon, or -1. */
  public int node() {
    return node;
  }

  /** Its number in the lexicon, or -1. */
  public int word() {
    return word;
  }

  /** Whether the lexicon has it as it is written. */
  public boolean isWord() {
    return isWord;
  }

  /** Whether it is elided. */
  public boolean elided() {
    return text.length() > 1 && apostrophe();
  }

  /** Whether it ends with an apostrophe, or is nothing else. */
  public boolean apostrophe() {
    return Apostrophes.isApostrophe(text.charAt(text.length() - 1));
  }

  public boolean hasDigit() {
    return digit;
  }

  public boolean isNumber() {
    return number;
  }

  /** Whether it is a number with the end of its ordinal. */
  public boolean isOrdinal() {
    return ordinal;
  }

  /** Whether it is written as an acronym is: two to five capitals. */
  boolean isAcronym() {
    return acronym;
  }

  public boolean isCapitalised() {
    return Character.isUpperCase(text.charAt(0));
  }

  /** Whether capitals outnumber small letters. */
  public boolean isCapitals() {
    return capitals;
  }

  /** Without one or two digits at its end; as it is where it has none or is a number. */
  public String stem() {
    return stem;
  }

  /** The number of the stem in the lexicon, or -1. */
  public int stemWord() {
    return stemWord;
  }

  /** The Roman numeral that it is, or was before its strokes were misread. */
  public Optional<String> numeral() {
    return numeral;
  }

  /** Whether, of several letters, it can hardly be anything but a numeral. */
  public boolean isPlainNumeral() {
    return plainNumeral;
  }

  @Override
  public String toString() {
    return text;
  }
}
