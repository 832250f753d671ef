package org.copiste.structure.block;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copiste.language.pack.LanguagePack;
import org.copiste.language.pack.PhrasePattern;
import org.copiste.language.pack.PhraseTable;
import org.copiste.language.text.Casing;
import org.copiste.language.text.Fold;
import org.copiste.structure.line.ListMarkers;

/**
 * Headings that their words or numbers show: {@code Chapitre II}, {@code Introduction}, {@code IV}.
 */
final class HeadingWords {
  /** Longest chapter number with its title, in characters; set by hand. */
  private static final int LONGEST_CHAPTER = 80;

  private static final PhraseTable WORDS = PhraseTable.read("structure/headings");

  /** Ordinals that may stand for a heading's number, with the number as figures. */
  private static final Map<String, String> ORDINALS =
      LanguagePack.current().table("structure/heading-ordinals");

  private static final String ROMAN_OR_ARABIC = "\\d{1,3}|[IVXLC]{1,7}";

  private static final String PART =
      WORDS.pattern("part-ordinals") + "\\s+" + WORDS.pattern("part");

  private static final Pattern NAMED =
      Pattern.compile(
          "(?iu:"
              + WORDS.pattern("numbered")
              + "\\s+("
              + ROMAN_OR_ARABIC
              + "|"
              + PhrasePattern.any(ORDINALS.keySet())
              + ")\\b.*|"
              + PART
              + ".*|"
              + WORDS.pattern("whole")
              + "[.:]?)");

  /** A letter's number, which stands where no other heading does. */
  private static final Pattern LETTER =
      Pattern.compile(
          "(?iu:"
              + PhraseTable.read("letters/heading").pattern("letter")
              + "\\s+(?:n\\s?[°ºo.]{1,2}\\s*)?("
              + ROMAN_OR_ARABIC
              + "|"
              + PhrasePattern.any(ORDINALS.keySet())
              + "))(?!\\p{L}).*");

  private static final Pattern BARE = Pattern.compile("(" + ROMAN_OR_ARABIC + ")\\.?");

  /** A chapter's number, which is a heading even where no blank line sets it apart. */
  private static final Pattern CHAPTER =
      Pattern.compile(
          PhrasePattern.any(chapterWords())
              + " (?:"
              + ROMAN_OR_ARABIC
              + "|(?i:"
              + PhrasePattern.any(ORDINALS.keySet())
              + "))(?!\\p{L})(?:[^a-z]{0,60}|.{0,3})|"
              + PhrasePattern.any(capitals(WORDS.phrases("part-ordinals")))
              + " "
              + PhrasePattern.any(capitals(WORDS.phrases("part")))
              + ".{0,40}");

  private HeadingWords() {}

  /** A regular expression for an ordinal that stands for a heading's number. */
  static String ordinals() {
    return PhrasePattern.any(ORDINALS.keySet());
  }

  /** Whether a line is the number of a chapter or part, with its title or without. */
  static boolean isChapter(String text) {
    return text.length() <= LONGEST_CHAPTER && CHAPTER.matcher(text).matches();
  }

  /** Whether a text begins with a word for a part of a work, or is a heading by itself. */
  static boolean isNamed(String text) {
    return NAMED.matcher(text).matches();
  }

  /** Whether a text is nothing but a number. */
  static boolean isNumber(String text) {
    return BARE.matcher(text).matches();
  }

  /** The number in a heading, in figures where it is an ordinal in words. */
  static Optional<String> number(String text) {
    Optional<String> number = ListMarkers.number(text).or(() -> ListMarkers.roman(text));
    if (number.isPresent()) {
      return number;
    }
    Matcher bare = BARE.matcher(text);
    if (bare.matches()) {
      return Optional.of(bare.group(1));
    }
    Matcher letter = LETTER.matcher(text);
    Matcher named = letter.matches() ? letter : NAMED.matcher(text);
    return letter.matches() || named.matches()
        ? Optional.ofNullable(named.group(1)).map(HeadingWords::figure)
        : Optional.empty();
  }

  /** The number in figures, also of an ordinal in words. */
  private static String figure(String number) {
    return ORDINALS.entrySet().stream()
        .filter(ordinal -> Fold.of(ordinal.getKey()).equals(Fold.of(number)))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(number);
  }

  /** The words of chapters with a capital, and those that are capitals throughout. */
  private static List<String> chapterWords() {
    List<String> words = new ArrayList<>();
    WORDS.phrases("chapter").forEach(word -> words.add(Casing.capitalised(word)));
    words.addAll(capitals(WORDS.phrases("chapter")));
    words.addAll(capitals(WORDS.phrases("chapter-in-capitals")));
    return words;
  }

  private static List<String> capitals(List<String> words) {
    return words.stream().map(word -> word.toUpperCase(Locale.ROOT)).toList();
  }
}
