package org.copiste.entities.date;

import java.util.Set;
import org.copiste.language.text.Token;

/** Whether a bare number is a year, judged by the words around it. */
final class BareYear {
  private static final Set<String> STRONG =
      Set.of("en", "an", "annee", "annees", "depuis", "des", "vers", "anno", "millesime", "mil");
  private static final Set<String> WEAK =
      Set.of(
          "de",
          "d'",
          "avant",
          "apres",
          "jusqu'",
          "a",
          "entre",
          "pour",
          "courant",
          "ete",
          "printemps",
          "automne",
          "hiver",
          "fin",
          "debut",
          "milieu",
          "et",
          "ou",
          "c.",
          "ca.");
  private static final Set<String> REFERENCES =
      Set.of(
          "p",
          "pp",
          "n",
          "no",
          "№",
          "page",
          "pages",
          "art",
          "article",
          "fonds",
          "f",
          "d",
          "t",
          "tome",
          "vol",
          "inventaire",
          "feuillet",
          "feuillets",
          "numero",
          "numeros",
          "chapitre",
          "ligne",
          "lignes",
          "cote",
          "carton",
          "dossier",
          "folio",
          "fol",
          "v",
          "vers.",
          "cf",
          "tel",
          "telephone",
          "boite",
          "rue",
          "loi");
  private static final Set<String> AFTER =
      Set.of(
          "par",
          "a",
          "au",
          "aux",
          "et",
          "ou",
          "ont",
          "est",
          "sont",
          "fut",
          "furent",
          "etait",
          "etaient",
          "avait",
          "avaient",
          "sera",
          "ne",
          "n'",
          "que",
          "qu'",
          "qui",
          "dans",
          "sous",
          "sur",
          "pour",
          "avec",
          "contre",
          "comme",
          "lorsque",
          "quand",
          "il",
          "ils",
          "elle",
          "elles",
          "on",
          "je",
          "j'",
          "nous",
          "vous",
          "le",
          "la",
          "les",
          "l'",
          "un",
          "une",
          "de",
          "du",
          "des",
          "d'",
          "en",
          "mais",
          "puis",
          "jusqu'",
          "s'",
          "se",
          "c'",
          "ce",
          "cette",
          "ces",
          "y",
          "sans",
          "plus",
          "environ",
          "deja",
          "seulement",
          "inclus",
          "meme");
  private static final Set<String> MEASURES =
      Set.of(
          "franc",
          "frs",
          "livre",
          "million",
          "mille",
          "kilo",
          "metre",
          "hectare",
          "homme",
          "mark",
          "rouble",
          "dollar",
          "tonne",
          "litre",
          "ouvrier",
          "soldat",
          "habitant",
          "exemplaire",
          "personne");
  private final TokenCursor tokens;

  BareYear(TokenCursor tokens) {
    this.tokens = tokens;
  }

  /** Whether the token is written like a year at all. */
  boolean looksLikeYear(int i) {
    return tokens.isDigits(i, 4, 4) && tokens.digits(i) >= 1000 && tokens.digits(i) <= 2099;
  }

  /** Whether the number at an index, with nothing else of a date around it, is a year. */
  boolean isYear(int i) {
    if (!looksLikeYear(i) || isPartOfNumber(i) || isReference(i)) {
      return false;
    }
    boolean since =
        tokens.folded(i - 2).equals("partir") && tokens.isAny(i - 1, Set.of("de", "d'"));
    if (tokens.digits(i) < 1400 && !since && !tokens.isAny(i - 1, STRONG)) {
      return false;
    }
    if (tokens.isGlued(i)
        && !isOpening(i - 1)
        && !isDash(i - 1)
        && tokens.at(i - 1).kind() != Token.Kind.ELISION) {
      return false;
    }
    if (beginsRange(i)) {
      return true;
    }
    if (tokens.isAny(i - 1, STRONG)) {
      return true;
    }
    if (isOpening(i - 1)) {
      return isClosing(i + 1) || isDash(i + 1);
    }
    if (since) {
      return true;
    }
    if (tokens.isAny(i - 1, WEAK)) {
      return !isCounted(i + 1);
    }
    if (tokens.is(i - 1, ".") && tokens.isAny(i - 2, Set.of("ca", "c", "circa"))) {
      return true;
    }
    boolean listed = tokens.is(i - 1, ",") && isClauseMark(i + 1);
    boolean dated = tokens.at(i - 1).nameLike() && tokens.isAny(i + 1, Set.of("par", "pour"));
    return listed || dated;
  }

  /** {@code 1914-1918}: two years, the later one after the dash. */
  private boolean beginsRange(int i) {
    return isDash(i + 1)
        && tokens.isGlued(i + 1)
        && looksLikeYear(i + 2)
        && tokens.isGlued(i + 2)
        && tokens.digits(i + 2) > tokens.digits(i)
        && tokens.digits(i + 2) - tokens.digits(i) < 150;
  }

  private boolean isPartOfNumber(int i) {
    boolean before = tokens.isNumber(i - 1);
    boolean decimal =
        isDecimalMark(i + 1)
            && tokens.isGlued(i + 1)
            && tokens.isNumber(i + 2)
            && tokens.isGlued(i + 2);
    return before
        || tokens.isNumber(i + 1)
        || decimal
        || tokens.is(i + 1, "%")
        || tokens.is(i + 1, "°");
  }

  private boolean isDecimalMark(int i) {
    return tokens.is(i, ",") || tokens.is(i, ".");
  }

  private boolean isReference(int i) {
    int before = tokens.is(i - 1, ".") || tokens.is(i - 1, "°") ? i - 2 : i - 1;
    return tokens.isAny(before, REFERENCES);
  }

  private boolean isOpening(int i) {
    return tokens.is(i, "(") || tokens.is(i, "[");
  }

  private boolean isClosing(int i) {
    return tokens.is(i, ")") || tokens.is(i, "]") || tokens.is(i, ",") || tokens.is(i, ";");
  }

  private boolean isDash(int i) {
    return tokens.is(i, "-") || tokens.is(i, "–") || tokens.is(i, "—");
  }

  private boolean isClauseMark(int i) {
    return isClosing(i) || tokens.is(i, ".") || tokens.is(i, ":") || i >= tokens.size();
  }

  /** A plural or a measure follows, so that the number counts it. */
  private boolean isCounted(int i) {
    Token next = tokens.at(i);
    if (next.kind() != Token.Kind.WORD || tokens.isAny(i, AFTER)) {
      return false;
    }
    String folded = next.folded();
    boolean plural = folded.endsWith("s") || folded.endsWith("x");
    return plural || folded.length() < 3 || MEASURES.contains(folded);
  }
}
