package org.copiste.entities.text;

import java.util.Set;

/** Words that stand before a person's name and are no part of it. */
public final class Titles {
  private static final Set<String> BEFORE =
      Set.of(
          "m", "mm", "mr", "mrs", "mme", "mmes", "mlle", "mlles", "me", "dr", "docteur", "docteurs",
          "monsieur", "messieurs", "madame", "mesdames", "mademoiselle", "monseigneur", "mgr",
          "sieur", "sieurs", "dame", "sir", "lord", "lady", "lieutenant", "lieutenants", "general",
          "generaux", "colonel", "colonels", "capitaine", "capitaines", "commandant", "commandants",
          "marechal", "marechaux", "amiral", "amiraux", "major", "majors", "sergent", "sergents",
          "caporal", "brigadier", "adjudant", "gendarme", "agent", "abbe", "abbes", "pere", "frere",
          "soeur", "cardinal", "eveque", "archeveque", "pasteur", "cure", "pape", "saint", "sainte",
          "roi", "reine", "prince", "princesse", "princes", "duc", "duchesse", "comte", "comtes",
          "comtesse", "marquis", "marquise", "baron", "baronne", "vicomte", "vicomtesse",
          "chevalier", "empereur", "imperatrice", "tsar", "czar", "president", "presidente",
          "ministre", "ministres", "senateur", "senateurs", "depute", "deputes", "conseiller",
          "conseillers", "prefet", "sous-prefet", "maire", "juge", "procureur", "avocat", "notaire",
          "ambassadeur", "consul", "chancelier", "secretaire", "directeur", "directrice",
          "professeur", "professeurs", "prof", "ingenieur", "architecte", "peintre", "sculpteur",
          "ecrivain", "poete", "acteur", "chanteur", "journaliste", "camarade", "camarades",
          "citoyen", "citoyenne", "citoyens", "compagnon", "veuve", "ami", "amie", "maitre", "san",
          "don", "dona", "herr", "frau", "signor", "mister", "feu", "nomme", "nommee", "nommes",
          "dit", "dite", "famille", "freres", "delegue", "commissaire", "rapporteur", "orateur");

  private Titles() {}

  /** Whether a folded word, without its point, is a title or function. */
  public static boolean isTitle(String folded) {
    return BEFORE.contains(folded.endsWith(".") ? folded.substring(0, folded.length() - 1) : folded);
  }
}
