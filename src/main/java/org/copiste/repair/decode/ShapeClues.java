package org.copiste.repair.decode;

import java.util.Locale;
import org.copiste.language.channel.Glyphs;
import org.copiste.language.text.Apostrophes;
import org.copiste.repair.MisreadNumerals;
import org.copiste.repair.rank.Clue;

/** What the letters of a change and the signs beside it tell. */
final class ShapeClues {
  private static final int LONG = 12;

  void add(Passage passage, Possible one, ClueSheet to) {
    Arc arc = one.arc();
    String from = one.from();
    String surface = arc.surface();
    Token token = passage.tokens().get(arc.from());
    int last = arc.to() - 1;
    String follows = passage.gap(last);
    String precedes = arc.from() == 0 ? " " : passage.gap(arc.from() - 1);
    int length = from.length();
    String lowerFrom = LexiconLookup.lower(from);
    String lowerTo = LexiconLookup.lower(surface);
    boolean accents = base(lowerFrom).equals(base(lowerTo)) && !lowerFrom.equals(lowerTo);
    to.put(Clue.SPLIT, arc.sort() == Arc.Sort.SPLIT);
    to.put(Clue.JOIN, arc.sort() == Arc.Sort.JOIN);
    to.put(Clue.HYPHEN, arc.sort() == Arc.Sort.HYPHEN);
    to.put(Clue.ELISION, arc.sort() == Arc.Sort.ELISION);
    to.put(Clue.LENGTH, Math.min(LONG, length));
    to.put(Clue.APOSTROPHE_ADDED, hasApostrophe(surface) && !hasApostrophe(from));
    to.put(Clue.ONE_LETTER, length == 1);
    to.put(Clue.TWO_LETTERS, length == 2);
    to.put(Clue.THREE_LETTERS, length == 3);
    to.put(Clue.CAPITAL, token.isCapitalised());
    to.put(Clue.CAPITALS, token.isCapitals());
    to.put(Clue.DIGIT, token.hasDigit());
    to.put(Clue.SIGN, lowerFrom.chars().anyMatch(c -> !isPlain((char) c)));
    to.put(Clue.CASE, lowerFrom.equals(lowerTo));
    to.put(Clue.ACCENT, accents);
    to.put(Clue.FIRST_LETTER, base(lowerFrom).charAt(0) != base(lowerTo).charAt(0));
    boolean sameBut =
        length == surface.length()
            && lowerFrom.regionMatches(0, lowerTo, 0, length - 1)
            && !lowerFrom.equals(lowerTo);
    to.put(Clue.LAST_LETTER, sameBut);
    to.put(Clue.ENDING_ADDED, lowerTo.length() > length && lowerTo.startsWith(lowerFrom));
    to.put(Clue.FRAGMENT, isHyphened(follows, true) || isHyphened(precedes, false));
    to.put(Clue.SPECK, arc.to() > arc.from() + 1 && Gaps.hasSpeck(from));
    to.put(Clue.NUMERAL, MisreadNumerals.read(from).filter(surface::equals).isPresent());
    to.put(Clue.STOP_FOLLOWS, follows.startsWith("."));
  }

  private static boolean isPlain(char c) {
    return Character.isLetterOrDigit(c) || Apostrophes.isApostrophe(c) || c == ' ' || c == '-';
  }

  private static boolean hasApostrophe(String text) {
    return text.chars().anyMatch(c -> Apostrophes.isApostrophe((char) c));
  }

  private static boolean isHyphened(String gap, boolean after) {
    if (gap.isEmpty()) {
      return false;
    }
    char c = gap.charAt(after ? 0 : gap.length() - 1);
    boolean line = !after && c == '\n' && gap.length() > 1;
    return Glyphs.code(line ? gap.charAt(gap.length() - 2) : c) == Glyphs.code('-');
  }

  private static String base(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      out.append(Glyphs.base(text.charAt(i)));
    }
    return out.toString().toLowerCase(Locale.ROOT);
  }
}
