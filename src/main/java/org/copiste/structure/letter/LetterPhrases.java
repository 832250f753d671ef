package org.copiste.structure.letter;

import java.util.regex.Pattern;

/**
 * The set phrases of French letters: how a dateline, a salute, an address, a marking, a closing
 * formula, a signature and a postscript look. A phrase is matched as a whole line or short
 * paragraph.
 */
public final class LetterPhrases {
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  private static final String MONTH =
      "(?:janvier|f[ée]vrier|mars|avril|mai|juin|juillet|ao[uût]{1,2}|septembre|octobre|novembre"
          + "|d[ée]cembre|vend[ée]miaire|brumaire|frimaire|niv[ôo]se|pluvi[ôo]se|vent[ôo]se"
          + "|germinal|flor[ée]al|prairial|messidor|thermidor|fructidor"
          + "|janv\\.|f[ée]vr\\.|sept\\.|oct\\.|nov\\.|d[ée]c\\.)";
  private static final String DAY =
      "(?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)\\s+)?"
          + "(?:\\d{1,2}(?:\\s?er)?|1er|premier)";
  private static final String DATE =
      "(?:le\\s+|ce\\s+)?(?:(?:"
          + DAY
          + "\\s+)?"
          + MONTH
          + "(?:\\s+(?:an\\s+[IVX]+|\\d{4}))?|\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4})";
  private static final String PLACE =
      "(?:(?:[Àà]|A|De|Fait [àa])\\s+)?\\p{Lu}[\\p{L}'’.\\-]*(?:[\\s\\-]+(?:\\p{Lu}|sur|en|le|la|les|de"
          + "|du|d['’])[\\p{L}'’.\\-]*){0,4}(?:\\s*\\([^)]{2,30}\\))?";
  private static final Pattern DATELINE =
      Pattern.compile("(?:" + PLACE + "\\s*[,:]?\\s+)?(?iu:" + DATE + ")\\s*[.,;]?");
  private static final Pattern SALUTE =
      Pattern.compile(
          "(?:(?:bien|tr[èeé]s)\\s+)?(?:chers?|ch[èeé]res?|monsieur|messieurs|madame|mesdames"
              + "|mademoiselle|camarades?|citoyens?|citoyennes?|mon|ma|mes|votre excellence"
              + "|amis?|honor[ée]s?|bonjour)\\b[^.;:?]{0,60}[,!.:]?",
          FLAGS);
  private static final Pattern HAILING =
      Pattern.compile(
          "(?:camarades|citoyens|citoyennes|messieurs|mesdames|amis)\\b(?:[^.;:?]{0,40})[,!.:]?",
          FLAGS);
  private static final Pattern ADDRESS =
      Pattern.compile("(?:[ÀA]|[Aa]ux?|[Pp]our|[Dd]estinataires? :)\\s+.{3,200}");
  private static final Pattern MARKING =
      Pattern.compile(
          "(?:\\(?(?:top secret|(?:strictement\\s+|tr[èeé]s\\s+)?(?:secret|confidentiel(?:le)?)"
              + "|personnel(?:le)?(?: et confidentiel(?:le)?)?|urgent|copie(?: conforme)?"
              + "|duplicata|[àa] ne pas publier|diffusion restreinte|recommand[ée]e?"
              + "|par (?:courrier|avion|porteur)|lettre ouverte|brouillon|extraits?)"
              + "[.!]?\\)?)",
          FLAGS);
  private static final Pattern FORMULA =
      Pattern.compile(
          "(?:(?:avec .{0,60}(?:salut|amiti|respect|consid|affection|sentiment|estime|hommage)|recevez"
              + "|veuillez (?:agr|croire|recevoir|accepter)|agr[ée]ez|croyez|salutations?|salut"
              + "|(?:je|nous) vous (?:prie|prions)[ ,].{0,40}(?:agr|croire|recevoir|accepter)"
              + "|bien (?:[àa] vous|cordialement|fraternellement|sinc[èeé]rement)|cordialement"
              + "|fraternellement|sinc[èeé]rement|amiti[ée]s|(?:votre|ton|ta) (?:(?:bien )?d[ée]vou|serviteur|vieil|amie?\\b)"
              + "|tout [àa] (?:vous|toi)|[àa] vous|amicalement|je vous (?:embrasse|serre|salue)"
              + "|je t['’]embrasse|respectueusement|vive )).{0,300}",
          FLAGS);
  private static final Pattern POSTSCRIPT =
      Pattern.compile(
          "(?:P\\.?\\s?-?\\s?S\\.?|N\\.?\\s?B\\.?|[Pp]ost-?\\s?[Ss]criptum)\\s*(?:[.:—–-].*|\\s\\p{Lu}.*|$)");
  private static final String NAME =
      "(?:\\p{Lu}[\\p{L}'’\\-]*\\.?|\\p{Lu}\\.(?:[-\\s]?\\p{Lu}\\.)*)";
  private static final Pattern SIGNED =
      Pattern.compile(
          "(?:(?:(?:[Ss]ign[ée]|[Ll]e|[Ll]a|[Pp]our|M\\.|MM\\.|Mme|Dr)\\b.{0,60}[,:]?\\s*)?"
              + NAME
              + "(?:[\\s,]+(?:"
              + NAME
              + "|de|du|des|von|van|d['’]\\p{Lu}\\p{L}+|et)){0,6}[.,]?(?:\\s*\\([^)]{1,60}\\))?)");

  private static final Pattern TRAILER =
      Pattern.compile("(?:FIN|Fin)(?: (?:DU|DE|DES|D['’]|du|de|des|d['’])\\s?.{2,70})?\\s?[.!]?");
  private static final Pattern ROLE =
      Pattern.compile("(?:Le|La|Les|L['’]|Pour)\\s?\\p{L}[\\p{L}\\s'’.-]{2,50}[,:]");

  private LetterPhrases() {}

  public static boolean dateline(String text) {
    return text.length() <= 90 && hasDigitOrMonth(text) && DATELINE.matcher(text).matches();
  }

  public static boolean salute(String text) {
    return text.length() <= 80 && SALUTE.matcher(text).matches();
  }

  /** Whether a salute hails many at once, as speeches do more often than letters. */
  static boolean hailing(String text) {
    return HAILING.matcher(text).matches();
  }

  /** Whether a closing formula is a cheer, which ends speeches and leaflets, too. */
  static boolean cheer(String text) {
    return text.regionMatches(true, 0, "vive", 0, 4);
  }

  public static boolean address(String text) {
    return text.length() <= 250 && ADDRESS.matcher(text).matches();
  }

  /** Whether the text names the writer after {@code par}. */
  static boolean byline(String text) {
    boolean by = text.startsWith("par ") || text.startsWith("Par ");
    return by && text.length() <= 70 && signed(text.substring(4));
  }

  public static boolean marking(String text) {
    return text.length() <= 40 && MARKING.matcher(text).matches();
  }

  public static boolean formula(String text) {
    return text.length() <= 320 && FORMULA.matcher(text).matches();
  }

  public static boolean postscript(String text) {
    String head = text.length() > 60 ? text.substring(0, 60) : text;
    return POSTSCRIPT.matcher(head).matches();
  }

  /** Whether the text says that a work ends here. */
  public static boolean trailer(String text) {
    return text.length() <= 80 && TRAILER.matcher(text).matches();
  }

  /** Whether the text is the office of the one who signs below. */
  public static boolean role(String text) {
    return text.length() <= 60 && ROLE.matcher(text).matches();
  }

  public static boolean signed(String text) {
    return text.length() <= 90 && SIGNED.matcher(text).matches();
  }

  private static boolean hasDigitOrMonth(String text) {
    return text.chars().anyMatch(c -> c >= '0' && c <= '9');
  }
}
