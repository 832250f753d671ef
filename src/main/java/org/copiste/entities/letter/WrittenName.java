package org.copiste.entities.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copiste.entities.lexicon.PartyWords;
import org.copiste.entities.lexicon.PersonNameGazetteer;
import org.copiste.entities.lexicon.PlaceGazetteer;
import org.copiste.language.text.Fold;
import org.copiste.model.Span;

/**
 * The name in a line that is known to name somebody, such as a signature, an address or a salute:
 * the first run of words with capitals, initials and particles after titles and other words of
 * address. Knows no names: what the line is says that it holds one.
 */
final class WrittenName {
  /** Most words of a name. */
  private static final int LONGEST = 7;

  private static final int FEWEST_LETTERS = 3;

  /** Words of a line among which a title stands, if it has one. */
  private static final int FIRST_WORDS = 3;

  private static final Set<String> ADDRESS = PartyWords.in("address");
  private static final Set<String> TITLES = PartyWords.in("title");
  private static final Set<String> HIGH = PartyWords.in("high");
  private static final Set<String> TO = PartyWords.in("to");
  private static final Set<String> SIGNED = PartyWords.in("signed");
  private static final Set<String> PARTICLES = PartyWords.in("particle");

  private static final Pattern WORD =
      Pattern.compile("\\p{L}[\\p{L}\\p{M}]*(?:[-‐]\\p{L}+)*(?:['’](?=\\p{L}))?\\.?");

  private WrittenName() {}

  /** Words of closing formulas, which are no part of the name they stand before. */
  private static final Set<String> FORMULA = PartyWords.in("formula");

  private record Word(int start, int end, String text, String folded) {
    boolean capital() {
      return Character.isUpperCase(text.charAt(0));
    }

    boolean particle() {
      return PARTICLES.contains(folded);
    }
  }

  /**
   * The name in a line.
   *
   * @param text one line, or the lines of a salute joined by blanks
   * @return where it stands in the text; empty if no word of it can be a name
   */
  static Optional<Span> in(String text) {
    List<Word> words = words(text);
    int i = afterSigned(words);
    int title = -1;
    while (i < words.size() && isBefore(words.get(i), words, i)) {
      title =
          TITLES.contains(words.get(i).folded) && HIGH.contains(words.get(i).folded) ? i : title;
      i++;
    }
    if (i == words.size()) {
      return Optional.empty();
    }
    boolean particle = words.get(i).particle();
    int first = i;
    int last = -1;
    int letters = 0;
    for (; i < words.size() && i < first + LONGEST; i++) {
      Word word = words.get(i);
      if (i > first && (!together(text, words.get(i - 1), word) || isTo(word))) {
        break;
      }
      if (word.capital() && !isSmallTitle(word)) {
        last = i;
        letters += (int) word.text.chars().filter(Character::isLetter).count();
      } else if (!word.particle()) {
        break;
      }
    }
    if (last < 0 || letters < FEWEST_LETTERS) {
      return Optional.empty();
    }
    int from = particle && title >= 0 && title == first - 1 ? title : first;
    return Optional.of(new Span(words.get(from).start, endOf(words.get(last))));
  }

  /** What stands before {@code Signé :} says the office, and the name follows. */
  private static int afterSigned(List<Word> words) {
    for (int i = 0; i + 1 < words.size(); i++) {
      if (SIGNED.contains(words.get(i).folded)) {
        return i + 1;
      }
    }
    return 0;
  }

  /** The preposition of a heading in capitals: {@code MME DU DEFFAND A VOLTAIRE}. */
  private static boolean isTo(Word word) {
    return word.text.equals("A") || word.text.equals("À");
  }

  /** A full stop belongs to an initial or an abbreviation, not to the last word of a name. */
  private static int endOf(Word word) {
    boolean abbreviated = word.text.endsWith(".") && word.text.length() <= 3;
    return word.text.endsWith(".") && !abbreviated ? word.end - 1 : word.end;
  }

  private static boolean isSmallTitle(Word word) {
    return TITLES.contains(word.folded) && !word.text.endsWith(".") && word.folded.length() > 2;
  }

  private static boolean isInitial(Word word) {
    return word.capital() && word.text.length() == 2 && word.text.endsWith(".");
  }

  /** Whether a line begins as the address of a recipient does: with a preposition or a title. */
  static boolean isAddressed(String line) {
    List<Word> words = words(line);
    return !words.isEmpty()
        && (TO.contains(words.get(0).folded) || TITLES.contains(words.get(0).folded));
  }

  /**
   * Whether one of the first words of a line is a title, which a place or a firm seldom has; not of
   * {@code Maire de Lyon}, where a place follows.
   */
  static boolean isTitled(String line) {
    return words(line).stream().limit(FIRST_WORDS).anyMatch(w -> TITLES.contains(w.folded))
        && in(line)
            .filter(name -> !words(name.of(line)).get(0).particle())
            .filter(name -> !isOfPlace(words(line.substring(0, name.start()))))
            .isPresent();
  }

  /** Whether words before a name say where somebody is what he is: {@code Avocat à la Cour}. */
  private static boolean isOfPlace(List<Word> before) {
    for (int i = 1; i < before.size(); i++) {
      if (TO.contains(before.get(i).folded) && !before.get(i).capital()) {
        return TITLES.contains(before.get(i - 1).folded);
      }
    }
    return false;
  }

  /** Whether a word stands before the name. */
  private static boolean isBefore(Word word, List<Word> words, int i) {
    if (TITLES.contains(word.folded) || !word.capital() && ADDRESS.contains(word.folded)) {
      return !isInitial(word) || i == 0 && words.size() > 2 && word.folded.equals("m");
    }
    if (word.capital()
        && !isInitial(word)
        && (ADDRESS.contains(word.folded) || FORMULA.contains(word.folded))) {
      return true;
    }
    boolean joinsTitles =
        word.particle()
            && i > 0
            && i + 1 < words.size()
            && TITLES.contains(words.get(i + 1).folded);
    return joinsTitles || !word.capital() && !word.particle();
  }

  /**
   * Whether only a blank, nothing after an apostrophe, or the hyphen of {@code J.-B.} parts two
   * words.
   */
  private static boolean together(String text, Word before, Word word) {
    String between = text.substring(before.end, word.start);
    return between.isBlank() && between.length() <= 2
        || between.equals("-") && isInitial(before) && isInitial(word);
  }

  private static List<Word> words(String text) {
    List<Word> words = new ArrayList<>();
    Matcher m = WORD.matcher(text);
    while (m.find()) {
      String folded = Fold.of(m.group()).replaceAll("[.']", "");
      words.add(new Word(m.start(), m.end(), m.group(), folded));
    }
    return words;
  }

  /** The words of a name that tell it from others, folded. */
  static Set<String> keys(String name) {
    Set<String> keys = new java.util.TreeSet<>();
    for (Word word : words(name)) {
      if (word.folded.length() >= 3 && !word.particle() && !TITLES.contains(word.folded)) {
        keys.add(word.folded);
      }
    }
    return keys;
  }

  /** Whether a word of a name is a forename or surname in the lists, and none a town. */
  static boolean isKnown(String name) {
    PersonNameGazetteer names = PersonNameGazetteer.shared();
    Set<String> keys = keys(name);
    return keys.stream().anyMatch(key -> names.isForename(key) || names.isSurname(key))
        && !isPlace(name);
  }

  /** Whether a folded word is a forename in the lists. */
  static boolean isForename(String folded) {
    return PersonNameGazetteer.shared().isForename(folded);
  }

  /** Whether a name is that of a well-known place. */
  static boolean isPlace(String name) {
    return PlaceGazetteer.shared().isKnown(Fold.of(name));
  }
}
