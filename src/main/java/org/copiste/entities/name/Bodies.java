package org.copiste.entities.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.copiste.entities.Vocabulary;
import org.copiste.entities.text.Flow;
import org.copiste.entities.text.Token;
import org.copiste.model.Mention;

/**
 * Finds bodies by the noun that heads their name. The name is flat and short: {@code Bureau
 * politique} and {@code Comité central} apart, even where the one is the other's.
 */
final class Bodies {
  private static final Set<String> HEADS =
      Set.of(
          "comite",
          "commission",
          "commissariat",
          "conseil",
          "parti",
          "bureau",
          "institut",
          "internationale",
          "ligue",
          "union",
          "federation",
          "confederation",
          "syndicat",
          "societe",
          "ministere",
          "academie",
          "universite",
          "archive",
          "archives",
          "secretariat",
          "groupe",
          "jeunesses",
          "jeunesse",
          "opposition",
          "assemblee",
          "association",
          "cercle",
          "club",
          "chambre",
          "senat",
          "tribunal",
          "cour",
          "armee",
          "banque",
          "compagnie",
          "ecole",
          "faculte",
          "bibliotheque",
          "musee",
          "theatre",
          "office",
          "service",
          "direction",
          "administration",
          "agence",
          "convention",
          "directoire",
          "consulat",
          "ambassade",
          "prefecture",
          "gouvernement",
          "alliance",
          "front",
          "mouvement",
          "ordre",
          "college");

  /** Heads that name nothing when they stand alone, even with an adjective in small letters. */
  private static final Set<String> WEAK =
      Set.of(
          "gouvernement",
          "direction",
          "service",
          "mouvement",
          "front",
          "armee",
          "ecole",
          "ordre",
          "groupe",
          "club",
          "cercle",
          "theatre",
          "administration",
          "chambre",
          "college",
          "banque",
          "compagnie",
          "societe",
          "opposition",
          "office",
          "alliance",
          "union");

  /** Heads whose name goes on with the party they belong to. */
  private static final Set<String> KEEPERS = Set.of("archive", "archives", "institut", "ecole");

  private static final Set<String> OF = Set.of("de", "du", "des", "d'", "aux");
  private static final Set<String> MATTERS =
      Set.of(
          "controle",
          "defense",
          "guerre",
          "travail",
          "commerce",
          "organisation",
          "salut",
          "surete",
          "recherche",
          "recherches",
          "enquete",
          "propagande",
          "presse",
          "finances",
          "instruction",
          "agriculture",
          "interieur",
          "justice",
          "marine",
          "sciences",
          "medecine",
          "securite",
          "vigilance",
          "administration",
          "direction",
          "redaction",
          "liaison",
          "planification");
  private static final Set<String> STEMS =
      Set.of(
          "central",
          "politi",
          "milita",
          "revolutionn",
          "executi",
          "nationa",
          "internationa",
          "communist",
          "socialist",
          "ouvri",
          "economi",
          "supr",
          "genera",
          "provincia",
          "regiona",
          "federa",
          "municipa",
          "populair",
          "democrati",
          "republicain",
          "radica",
          "catholi",
          "chretien",
          "syndica",
          "scientifi",
          "legislati",
          "constituant",
          "provisoir",
          "permanent",
          "russe",
          "francais",
          "alleman",
          "anglais",
          "britanni",
          "americain",
          "italien",
          "espagnol",
          "polonais",
          "chinois",
          "belge",
          "suisse",
          "sovieti",
          "europ",
          "cantona",
          "departementa",
          "paysan",
          "agrair",
          "libera",
          "conservat",
          "trotskyst",
          "leninist",
          "bolche",
          "menche",
          "anarchist",
          "nationalist",
          "industriel",
          "commercia",
          "financier",
          "colonia",
          "histori");

  private final Vocabulary vocabulary;

  Bodies(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  List<FoundName> find(int flowNumber, Flow flow) {
    List<FoundName> found = new ArrayList<>();
    List<Token> tokens = flow.tokens();
    int t = 0;
    while (t < tokens.size()) {
      Optional<Integer> end = bodyEnd(tokens, t);
      if (end.isPresent()) {
        found.add(FoundName.rule(flowNumber, t, end.get(), Mention.Type.ORG, 0.85));
      }
      t = end.orElse(t + 1);
    }
    return found;
  }

  private Optional<Integer> bodyEnd(List<Token> tokens, int t) {
    Token head = tokens.get(t);
    if (!head.nameLike() || !HEADS.contains(head.folded())) {
      return Optional.empty();
    }
    int adjectives = adjectivesEnd(tokens, t + 1);
    int end = complementEnd(tokens, t, adjectives);
    boolean weak = WEAK.contains(head.folded());
    boolean written = capitals(tokens, t + 1, end) > 0;
    boolean whole = end > t + 1 && (!weak || written);
    boolean mid = t > 0 && tokens.get(t - 1).kind() != Token.Kind.MARK;
    boolean alone =
        !weak && mid && Set.of("secretariat", "senat", "directoire").contains(head.folded())
            || head.folded().equals("opposition") && mid;
    return whole ? Optional.of(end) : alone ? Optional.of(t + 1) : Optional.empty();
  }

  private static int capitals(List<Token> tokens, int from, int to) {
    int n = 0;
    for (int i = from; i < to; i++) {
      n += tokens.get(i).capitalised() ? 1 : 0;
    }
    return n;
  }

  private int adjectivesEnd(List<Token> tokens, int from) {
    int end = from;
    while (end < tokens.size() && isAdjective(tokens.get(end))) {
      end++;
    }
    return end;
  }

  private boolean isAdjective(Token token) {
    if (token.kind() != Token.Kind.WORD) {
      return false;
    }
    String folded = token.folded();
    boolean institutional = STEMS.stream().anyMatch(folded::startsWith);
    return institutional
            && (vocabulary.isAdjective(token.lower()) || !vocabulary.isWord(token.lower()))
        || token.capitalised() && !HEADS.contains(folded) && vocabulary.isAdjective(token.lower());
  }

  /** "de contrôle", "des Commissaires du Peuple", "du Travail et de la Défense". */
  private int complementEnd(List<Token> tokens, int head, int from) {
    boolean keeps = KEEPERS.contains(tokens.get(head).folded());
    int end = from;
    boolean first = from == head + 1;
    int i = from;
    while (i < tokens.size()) {
      int noun = i;
      boolean and = tokens.get(noun).folded().equals("et") && end > from;
      noun += and ? 1 : 0;
      int of = noun;
      if (noun < tokens.size() && OF.contains(tokens.get(noun).folded())) {
        noun++;
        if (noun < tokens.size() && Set.of("la", "l'").contains(tokens.get(noun).folded())) {
          noun++;
        }
      }
      if (noun == of || noun >= tokens.size() || !isComplement(tokens, of, noun, first)) {
        boolean ofParty =
            keeps && noun > of && noun < tokens.size() && tokens.get(noun).is("Parti");
        end = ofParty ? noun + 1 : end;
        break;
      }
      end = adjectivesEnd(tokens, noun + 1);
      first = false;
      i = end;
    }
    return end;
  }

  /** A matter, or a noun with a capital that is neither a person, a place nor another body. */
  private boolean isComplement(List<Token> tokens, int of, int noun, boolean first) {
    Token token = tokens.get(noun);
    if (token.kind() != Token.Kind.WORD) {
      return false;
    }
    String folded = token.folded();
    boolean article = noun - of > 1 || tokens.get(of).folded().matches("du|des");
    if (!token.capitalised()) {
      return MATTERS.contains(folded) && (!article || first);
    }
    boolean name = !vocabulary.isWord(token.lower());
    boolean country = vocabulary.isCountry(token.text()) || vocabulary.isProperNoun(token.text());
    return !HEADS.contains(folded.split("-", -1)[0])
            && (!name || token.text().contains("-"))
            && !country
            && !token.allCapitals()
        || folded.equals("republique")
        || folded.equals("peuple");
  }
}
