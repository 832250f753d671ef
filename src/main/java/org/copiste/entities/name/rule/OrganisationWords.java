package org.copiste.entities.name.rule;

import java.util.List;
import java.util.Set;
import org.copiste.language.text.Token;

/** The words that names of bodies are made of; all are folded. */
final class OrganisationWords {
  /** Nouns that head the name of a body. */
  private static final Set<String> HEADS =
      words(
          "comite commission commissariat conseil parti bureau institut internationale"
              + " ligue union federation confederation syndicat societe ministere academie"
              + " universite archive archives secretariat groupe jeunesses jeunesse opposition"
              + " assemblee association cercle club chambre senat tribunal cour armee banque"
              + " compagnie ecole faculte bibliotheque musee theatre office service direction"
              + " administration agence convention directoire consulat ambassade prefecture"
              + " gouvernement alliance front mouvement ordre college");

  /** Heads that name nothing when they stand alone, even with an adjective in small letters. */
  private static final Set<String> WEAK =
      words(
          "gouvernement direction service mouvement front armee ecole ordre groupe club"
              + " cercle theatre administration chambre college banque compagnie societe"
              + " opposition office alliance union");

  /** Heads whose name goes on with the party they belong to. */
  private static final Set<String> KEEPERS = words("archive archives institut ecole");

  /** What a body may be there for: {@code Commission de contrôle}. */
  private static final Set<String> MATTERS =
      words(
          "controle defense guerre travail commerce organisation salut surete recherche"
              + " recherches enquete propagande presse finances instruction agriculture interieur"
              + " justice marine sciences medecine securite vigilance administration direction"
              + " redaction liaison planification commissaires ministres deputes"
              + " representants peuple");

  /** Bodies whose whole name is one word. */
  private static final Set<String> NAMES =
      words(
          "politburo orgburo komintern comintern profintern gosplan sovnarkom guepeou"
              + " tcheka reichstag bundestag bundesrat reichsrat reichswehr landtag wehrmacht"
              + " storting rigsdag duma douma");

  /** Beginnings of adjectives that belong to bodies. */
  private static final List<String> STEMS =
      List.copyOf(
          words(
              "central politi milita revolutionn executi nationa internationa communist"
                  + " socialist ouvri economi supr genera provincia regiona federa municipa populair"
                  + " democrati republicain radica catholi chretien syndica scientifi legislati"
                  + " constituant provisoir permanent russe francais alleman anglais britanni"
                  + " americain italien espagnol polonais chinois belge suisse sovieti europ cantona"
                  + " departementa paysan agrair libera conservat trotskyst leninist bolche menche"
                  + " anarchist nationalist industriel commercia financier colonia histori"));

  private OrganisationWords() {}

  private static Set<String> words(String text) {
    return Set.of(text.split(" ", -1));
  }

  static boolean isHead(String folded) {
    return HEADS.contains(folded);
  }

  static boolean isWeakHead(String folded) {
    return WEAK.contains(folded);
  }

  static boolean keepsParty(String folded) {
    return KEEPERS.contains(folded);
  }

  static boolean isMatter(String folded) {
    return MATTERS.contains(folded);
  }

  /** Whether the adjective is one that bodies have. */
  static boolean isInstitutional(String folded) {
    return STEMS.stream().anyMatch(folded::startsWith);
  }

  /** Whether a word with a capital is a body's whole name. */
  static boolean isName(Token token) {
    return token.nameLike() && NAMES.contains(token.folded());
  }
}
