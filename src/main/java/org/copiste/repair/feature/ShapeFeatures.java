package org.copiste.repair.feature;

import java.util.Locale;
import org.copiste.language.channel.Glyphs;
import org.copiste.language.text.Apostrophes;
import org.copiste.repair.MisreadNumerals;
import org.copiste.repair.classify.Feature;
import org.copiste.repair.lattice.Edge;
import org.copiste.repair.search.EditHypothesis;
import org.copiste.repair.token.Gaps;
import org.copiste.repair.token.LexiconLookup;
import org.copiste.repair.token.OcrWord;
import org.copiste.repair.token.WordSequence;

/** Features from the letters of an edit and the signs beside it. */
final class ShapeFeatures {
  private static final int LONG = 12;

  void add(WordSequence passage, EditHypothesis one, FeatureVector to) {
    Edge edge = one.edge();
    String from = one.from();
    String surface = edge.surface();
    OcrWord token = passage.tokens().get(edge.from());
    int last = edge.to() - 1;
    String follows = passage.gap(last);
    String precedes = edge.from() == 0 ? " " : passage.gap(edge.from() - 1);
    int length = from.length();
    String lowerFrom = LexiconLookup.lower(from);
    String lowerTo = LexiconLookup.lower(surface);
    boolean accents = base(lowerFrom).equals(base(lowerTo)) && !lowerFrom.equals(lowerTo);
    to.put(Feature.SPLIT, edge.sort() == Edge.Sort.SPLIT);
    to.put(Feature.JOIN, edge.sort() == Edge.Sort.JOIN);
    to.put(Feature.HYPHEN, edge.sort() == Edge.Sort.HYPHEN);
    to.put(Feature.ELISION, edge.sort() == Edge.Sort.ELISION);
    to.put(Feature.LENGTH, Math.min(LONG, length));
    to.put(Feature.APOSTROPHE_ADDED, hasApostrophe(surface) && !hasApostrophe(from));
    to.put(Feature.ONE_LETTER, length == 1);
    to.put(Feature.TWO_LETTERS, length == 2);
    to.put(Feature.THREE_LETTERS, length == 3);
    to.put(Feature.CAPITAL, token.isCapitalised());
    to.put(Feature.CAPITALS, token.isCapitals());
    to.put(Feature.DIGIT, token.hasDigit());
    to.put(Feature.SIGN, lowerFrom.chars().anyMatch(c -> !isPlain((char) c)));
    to.put(Feature.CASE, lowerFrom.equals(lowerTo));
    to.put(Feature.ACCENT, accents);
    to.put(Feature.FIRST_LETTER, base(lowerFrom).charAt(0) != base(lowerTo).charAt(0));
    boolean sameBut =
        length == surface.length()
            && lowerFrom.regionMatches(0, lowerTo, 0, length - 1)
            && !lowerFrom.equals(lowerTo);
    to.put(Feature.LAST_LETTER, sameBut);
    to.put(Feature.ENDING_ADDED, lowerTo.length() > length && lowerTo.startsWith(lowerFrom));
    to.put(Feature.FRAGMENT, isHyphened(follows, true) || isHyphened(precedes, false));
    to.put(Feature.SPECK, edge.to() > edge.from() + 1 && Gaps.hasSpeck(from));
    to.put(Feature.NUMERAL, MisreadNumerals.read(from).filter(surface::equals).isPresent());
    to.put(Feature.STOP_FOLLOWS, follows.startsWith("."));
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
