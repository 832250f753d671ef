package org.copiste.entities.tagger;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.copiste.entities.lexicon.Morphology;
import org.copiste.entities.lexicon.PersonNameGazetteer;
import org.copiste.entities.lexicon.PersonTitles;
import org.copiste.entities.lexicon.PlaceGazetteer;
import org.copiste.entities.lexicon.WordClasses;
import org.copiste.language.text.Token;

/** The attributes of a flow's tokens that features are made of, each by index of the token. */
final class TokenAttributes {
  /** Place names of at most so many words are looked up. */
  private static final int LONGEST_PLACE = 4;

  private final List<Token> tokens;
  private final Morphology morphology;
  private final PlaceGazetteer gazetteer;
  private final String[] words;
  private final String[] shapes;
  private final String[] known;
  private final String[] places;
  private final String[] classes;

  TokenAttributes(List<Token> tokens, Morphology morphology, PlaceGazetteer gazetteer) {
    this.tokens = tokens;
    this.morphology = morphology;
    this.gazetteer = gazetteer;
    int n = tokens.size();
    words = new String[n];
    shapes = new String[n];
    known = new String[n];
    places = new String[n];
    classes = new String[n];
    for (int i = 0; i < n; i++) {
      words[i] = word(tokens.get(i));
      shapes[i] = shape(tokens.get(i));
      known[i] = known(tokens.get(i));
      classes[i] = wordClass(tokens.get(i));
    }
    markPlaces();
  }

  /** The folded words; {@code 0} for numbers. */
  String[] words() {
    return words;
  }

  /** Kind of token, capitals and hyphens. */
  String[] shapes() {
    return shapes;
  }

  /** What dictionary and lists know of the words, letters of {@code NameNetwork.ATTRIBUTES}. */
  String[] known() {
    return known;
  }

  /** {@code P} and {@code Q} for the first and further words of listed place names, else empty. */
  String[] places() {
    return places;
  }

  /** The word classes; empty for words without one. */
  String[] classes() {
    return classes;
  }

  private static String word(Token token) {
    return token.kind() == Token.Kind.NUMBER ? "0" : token.folded();
  }

  private static String shape(Token token) {
    return switch (token.kind()) {
      case INITIALS -> "I";
      case ACRONYM -> "B";
      case ELISION -> "E";
      case NUMBER -> token.text().length() == 4 ? "4" : "0";
      case MARK -> token.text();
      case WORD -> {
        if (token.text().length() == 1) {
          yield token.capitalised() ? "X" : "x";
        }
        String hyphen = token.text().indexOf('-') > 0 ? "-" : "";
        yield (token.allCapitals() ? "AA" : token.capitalised() ? "Aa" : "aa") + hyphen;
      }
    };
  }

  /** The class of a word or, failing that, of the last part of a hyphenated one. */
  private static String wordClass(Token token) {
    if (token.kind() == Token.Kind.NUMBER || token.kind() == Token.Kind.MARK) {
      return token.kind() == Token.Kind.NUMBER ? "0" : token.text();
    }
    String lower = token.lower().replace('\u2019', '\'');
    String wordClass = WordClasses.shared().of(lower);
    int dash = lower.lastIndexOf('-');
    return wordClass.isEmpty() && dash > 0
        ? "-" + WordClasses.shared().of(lower.substring(dash + 1))
        : wordClass;
  }

  /** What dictionary and lists know of a word, a letter for each. */
  private String known(Token token) {
    if (token.kind() != Token.Kind.WORD) {
      return "";
    }
    String lower = token.lower();
    StringBuilder flags = new StringBuilder();
    flags.append(morphology.isWord(lower) ? "w" : "");
    if (token.capitalised()) {
      String form = token.allCapitals() ? proper(lower) : token.text();
      flags.append(morphology.isForename(form) ? "g" : "");
      flags.append(morphology.isCountry(form) ? "c" : "");
      flags.append(morphology.isProperNoun(form) ? "z" : "");
      flags.append(PersonNameGazetteer.shared().isForename(token.folded()) ? "G" : "");
      flags.append(PersonNameGazetteer.shared().isSurname(token.folded()) ? "S" : "");
      flags.append(gazetteer.isKnown(token.folded()) ? "p" : "");
      flags.append(gazetteer.isTown(token.folded()) ? "t" : "");
    } else {
      flags.append(morphology.isAdjective(lower) ? "j" : "");
      flags.append(morphology.isVerb(lower) ? "v" : "");
    }
    flags.append(PersonTitles.isTitle(token.folded()) ? "T" : "");
    return flags.toString();
  }

  private static String proper(String lower) {
    return lower.substring(0, 1).toUpperCase(Locale.ROOT) + lower.substring(1);
  }

  /** Marks the tokens of place names of several words. */
  private void markPlaces() {
    Arrays.fill(places, "");
    for (int i = 0; i < words.length; i++) {
      if (!tokens.get(i).nameLike()) {
        continue;
      }
      StringBuilder name = new StringBuilder(words[i]);
      for (int j = i + 1; j < Math.min(words.length, i + LONGEST_PLACE); j++) {
        name.append(' ').append(words[j]);
        if (gazetteer.isKnown(name.toString()) || gazetteer.isTown(name.toString())) {
          for (int k = i; k <= j; k++) {
            places[k] = k == i ? "P" : "Q";
          }
        }
      }
    }
  }
}
