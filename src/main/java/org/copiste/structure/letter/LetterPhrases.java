package org.copiste.structure.letter;

import java.util.regex.Pattern;
import org.copiste.language.pack.LanguagePack;
import org.copiste.language.pack.PhrasePattern;
import org.copiste.language.pack.PhraseTable;

/**
 * The set phrases of letters: how a dateline, a salute, an address, a marking, a closing formula, a
 * signature and a postscript look. Each is matched against a whole line or short paragraph, as
 * read.
 *
 * <p>The words come from the language pack. How long a match may be was set by hand, so that a
 * sentence that happens to begin with the same word is too long.
 */
public final class LetterPhrases {
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  private static final LanguagePack PACK = LanguagePack.current();
  private static final PhraseTable DATELINES = PhraseTable.read("letters/datelines");
  private static final PhraseTable PHRASES = PhraseTable.read("letters/phrases");

  private static final String MONTH =
      "(?:"
          + words("dates/months")
          + "|"
          + words("dates/republican-months")
          + "|"
          + PhrasePattern.any(PACK.table("dates/month-abbreviations").keySet())
          + "\\.)";
  private static final String DAY =
      "(?:"
          + words("dates/weekdays")
          + "\\s+)?(?:\\d{1,2}(?:\\s?"
          + DATELINES.pattern("ordinal-ending")
          + ")?|"
          + DATELINES.pattern("first-day")
          + ")";
  private static final String DATE =
      "(?:"
          + DATELINES.pattern("before-date")
          + "\\s+)?(?:(?:"
          + DAY
          + "\\s+)?"
          + MONTH
          + "(?:,?\\s+(?:"
          + DATELINES.pattern("republican-year")
          + "\\s+(?:[IVX]+|\\d{1,2})e?(?:\\s+"
          + DATELINES.pattern("republic")
          + "\\P{Nd}{0,40})?|\\d{4}))?|\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4})";
  private static final String PLACE =
      "(?:"
          + DATELINES.pattern("before-place")
          + "\\s+)?\\p{Lu}[\\p{L}'’.\\-]*(?:[\\s\\-]+(?:\\p{Lu}|"
          + DATELINES.pattern("in-place")
          + ")[\\p{L}'’.\\-]*){0,4}(?:\\s*\\([^)]{2,30}\\))?";
  private static final Pattern DATELINE =
      Pattern.compile("(?:" + PLACE + "\\s*[,:]?\\s+)?(?iu:" + DATE + ")\\s*[.,;]?");

  private static final Pattern SALUTE =
      Pattern.compile(
          "(?:"
              + PHRASES.pattern("salute-adverbs")
              + "\\s+)?"
              + words("letters/salutes")
              + "[^.;:?]{0,60}[,!.:]?",
          FLAGS);
  private static final Pattern SALUTE_OF_MANY =
      Pattern.compile(words("letters/salutes-of-many") + "[^.;:?]{0,40}[,!.:]?", FLAGS);
  private static final Pattern ADDRESS =
      Pattern.compile(PHRASES.pattern("before-addressee") + "\\s+.{3,200}");
  private static final Pattern ADDRESSEE =
      Pattern.compile(PHRASES.pattern("addressee") + "\\s.{2,80}");
  private static final Pattern LETTER =
      Pattern.compile(PhraseTable.read("letters/heading").pattern("letter") + "\\s", FLAGS);
  private static final Pattern CORRESPONDENTS =
      Pattern.compile(
          "\\p{Lu}[^.;:!?]{1,40}\\s(?iu:"
              + PhraseTable.read("letters/heading").pattern("recipient")
              + ")\\s.{2,40}");
  private static final Pattern MARKING =
      Pattern.compile("\\(?" + words("letters/markings") + "[.!]?\\)?", FLAGS);
  private static final Pattern CHEER = Pattern.compile(words("letters/cheers") + ".{0,300}", FLAGS);
  private static final Pattern CLOSING =
      Pattern.compile(words("letters/closings") + ".{0,300}", FLAGS);
  private static final Pattern POSTSCRIPT =
      Pattern.compile(words("letters/postscripts") + "\\s*(?:[.:—–-].*|\\s\\p{Lu}.*|$)");

  private static final String NAME =
      "(?:\\p{Lu}[\\p{L}'’\\-]*\\.?|\\p{Lu}\\.(?:[-\\s]?\\p{Lu}\\.)*)";
  private static final Pattern SIGNED =
      Pattern.compile(
          "(?:"
              + PHRASES.pattern("before-signature")
              + ".{0,60}[,:]?\\s*)?"
              + NAME
              + "(?:[\\s,]+(?:"
              + NAME
              + "|"
              + PHRASES.pattern("in-signature")
              + "|"
              + PHRASES.pattern("elided-in-signature")
              + "\\p{Lu}\\p{L}+)){0,6}[.,]?(?:\\s*\\([^)]{1,60}\\))?");
  private static final Pattern TRAILER =
      Pattern.compile(
          PHRASES.pattern("end") + "(?: " + PHRASES.pattern("end-of") + "\\s?.{2,70})?\\s?[.!]?");
  private static final Pattern FULL_NAME =
      Pattern.compile("^(?:\\p{Lu}{3}|\\p{Lu}[\\p{L}.'’-]*\\s\\p{Lu}\\p{L}+)");
  private static final Pattern SPEAKING =
      Pattern.compile("(?<!\\p{L})" + PHRASES.pattern("speaking"), FLAGS);
  private static final Pattern OFFICE =
      Pattern.compile(PHRASES.pattern("before-office") + "\\s?\\p{L}[\\p{L}\\s'’.-]{2,50}[,:]");

  private LetterPhrases() {}

  private static String words(String list) {
    return PhrasePattern.any(PACK.words(list));
  }

  /** Whether the text is a dateline: a date, with a place before it or without. */
  public static boolean dateline(String text) {
    return text.length() <= 90 && hasDigit(text) && DATELINE.matcher(text).matches();
  }

  /** Whether the text greets the recipient. */
  public static boolean salute(String text) {
    return text.length() <= 80 && SALUTE.matcher(text).matches();
  }

  /** Whether a salute greets many at once, as speeches do more often than letters. */
  static boolean isSaluteOfMany(String text) {
    return SALUTE_OF_MANY.matcher(text).matches();
  }

  /** Whether a closing formula is a cheer, which ends speeches and leaflets, too. */
  static boolean isCheer(String text) {
    return CHEER.matcher(text).matches();
  }

  /** Whether the text calls itself a letter, as a title does: {@code Lettre à un ami}. */
  public static boolean titleOfLetter(String text) {
    return LETTER.matcher(text).lookingAt();
  }

  /** Whether the text says who writes to whom: {@code Le vicomte à la marquise}. */
  public static boolean correspondents(String text) {
    return text.length() <= 80 && CORRESPONDENTS.matcher(text).matches();
  }

  /** Whether the text names the addressee. */
  public static boolean address(String text) {
    return text.length() <= 250 && ADDRESS.matcher(text).matches();
  }

  /** Whether the text names the addressee with a title, as no signature begins. */
  public static boolean addressee(String text) {
    return ADDRESSEE.matcher(text).matches();
  }

  /** Whether the text is a note on secrecy, copying or sending, such as {@code Confidentiel}. */
  public static boolean marking(String text) {
    return text.length() <= 40 && MARKING.matcher(text).matches();
  }

  /** Whether the text begins as closing formulas do. */
  public static boolean closing(String text) {
    return text.length() <= 320 && (CLOSING.matcher(text).matches() || isCheer(text));
  }

  /** Whether the text begins a postscript. */
  public static boolean postscript(String text) {
    String head = text.length() > 60 ? text.substring(0, 60) : text;
    return POSTSCRIPT.matcher(head).matches();
  }

  /** Whether the text says that a work ends here. */
  public static boolean trailer(String text) {
    return text.length() <= 80 && TRAILER.matcher(text).matches();
  }

  /** Whether the text is the office of the person who signs below it. */
  public static boolean office(String text) {
    return text.length() <= 60 && OFFICE.matcher(text).matches();
  }

  /** Whether the text can be a signature: names, with an office or title before them. */
  public static boolean signed(String text) {
    return text.length() <= 90 && SIGNED.matcher(text).matches();
  }

  /**
   * Whether the text can be a signature and nothing else: its words are more than one, or capitals.
   */
  public static boolean fullName(String text) {
    return text.length() <= 40 && signed(text) && FULL_NAME.matcher(text).find();
  }

  /**
   * Whether the text is a sentence in which somebody speaks to somebody, as neither a name nor an
   * office does.
   */
  public static boolean sentence(String text) {
    return text.length() >= 20
        && text.matches("\\p{Lu}.*[.!?…]\\W*")
        && SPEAKING.matcher(text).find();
  }

  private static boolean hasDigit(String text) {
    return text.chars().anyMatch(c -> c >= '0' && c <= '9');
  }
}
