package org.copiste.entities.name.gazetteer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.copiste.entities.lexicon.Ordinals;
import org.copiste.entities.name.mention.PersonName;
import org.copiste.language.text.RomanNumerals;
import org.copiste.language.text.Token;

/** The name of a king or pope in an authority file: {@code Louis XIV de France}. */
final class RegnalName {
  private static final String NUMERALS = "1IVXLCDM";

  /** The letters of an ordinal's ending. */
  private static final int LONGEST_ENDING = 2;

  private RegnalName() {}

  /**
   * How texts name a king whose name a list gives with number and country: {@code Pierre Ier}, and
   * {@code Pierre de Serbie}; none if there is no number.
   */
  static List<String> forms(WrittenName written) {
    if (!mayHaveNumeral(written.text())) {
      return List.of();
    }
    String name = written.plain();
    List<Token> tokens = written.tokens();
    Optional<Integer> numeral = numeral(tokens);
    if (numeral.isEmpty()) {
      return List.of();
    }
    int i = numeral.get();
    List<String> names = new ArrayList<>();
    names.add(name.substring(tokens.get(0).start(), tokens.get(i).end()));
    if (i + 1 < tokens.size() && PersonName.isParticle(tokens.get(i + 1))) {
      names.add(
          name.substring(tokens.get(0).start(), tokens.get(i - 1).end())
              + " "
              + name.substring(tokens.get(i + 1).start()));
    }
    return names;
  }

  /** Whether a word begins like a numeral and does not go on like a name. */
  private static boolean mayHaveNumeral(String written) {
    for (int blank = written.indexOf(' '); blank >= 0; blank = written.indexOf(' ', blank + 1)) {
      int end = blank + 1;
      while (end < written.length() && NUMERALS.indexOf(written.charAt(end)) >= 0) {
        end++;
      }
      int letters = end;
      while (letters < written.length() && Character.isLetter(written.charAt(letters))) {
        letters++;
      }
      if (end > blank + 1 && letters - end <= LONGEST_ENDING) {
        return true;
      }
    }
    return false;
  }

  /** Index of the number, which is never the first token; empty if there is none. */
  static Optional<Integer> numeral(List<Token> tokens) {
    for (int i = 1; i < tokens.size(); i++) {
      if (isNumeral(tokens.get(i))) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  /** Whether a token is a number as kings have it: {@code Ier}, {@code XIV}. */
  static boolean isNumeral(Token token) {
    String text = token.text();
    return NUMERALS.indexOf(text.charAt(0)) >= 0
        && (text.equals("1er")
            || text.equals("Ier")
            || RomanNumerals.value(Ordinals.numeral(text)).isPresent());
  }
}
