package org.copiste.entities.name.gazetteer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.copiste.entities.lexicon.Ordinals;
import org.copiste.entities.name.mention.PersonName;
import org.copiste.language.text.RomanNumerals;
import org.copiste.language.text.Token;
import org.copiste.language.text.Tokenizer;

/** The name of a king or pope in an authority file: {@code Louis XIV de France}. */
final class RegnalName {
  private static final Pattern MAYBE_NUMERAL = Pattern.compile(" [1IVXLCDM]+(?![A-Za-zÀ-ÿ]{3})");
  private static final String FIRST_OF_NUMERALS = "1IVXLCDM";

  private RegnalName() {}

  /**
   * How texts name a king whose name a list gives with number and country: {@code Pierre Ier}, and
   * {@code Pierre de Serbie}; none if there is no number.
   */
  static List<String> forms(String written) {
    if (!MAYBE_NUMERAL.matcher(written).find()) {
      return List.of();
    }
    String name = ListedName.plain(written);
    List<Token> tokens = Tokenizer.tokens(name);
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
    return FIRST_OF_NUMERALS.indexOf(text.charAt(0)) >= 0
        && (text.equals("1er")
            || text.equals("Ier")
            || RomanNumerals.value(Ordinals.numeral(text)).isPresent());
  }
}
