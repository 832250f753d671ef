package org.copiste.validate;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Says what a grammar expected: Jing's English phrase as a sentence, or its French. */
final class Expected {

  // Longer phrases first: each is replaced outside quotation marks only.
  private static final List<Map.Entry<String, String>> FRENCH =
      List.of(
          Map.entry("missing required elements", "Il manque les éléments"),
          Map.entry("missing required element", "Il manque l'élément"),
          Map.entry("one or more required attributes", "Il manque un ou plusieurs attributs"),
          Map.entry("required attributes", "Il manque les attributs"),
          Map.entry("required attribute", "Il manque l'attribut"),
          Map.entry("attributes allowed here", "Aucun attribut n'est permis ici"),
          Map.entry("or an attribute from another namespace", "ou un attribut d'un autre espace"),
          Map.entry("an element from another namespace", "un élément d'un autre espace de noms"),
          Map.entry("the element end-tag", "la fin de l'élément"),
          Map.entry("expected attribute", "Attendu : l'attribut"),
          Map.entry("expected element", "Attendu : l'élément"),
          Map.entry("expected", "Attendu :"),
          Map.entry("must be a valid instance of datatype", "Attendu : une valeur du type"),
          Map.entry("must be a QName equal to", "La valeur doit être"),
          Map.entry("must be equal to", "La valeur doit être"),
          Map.entry("matching the regular expression", "conforme à l'expression"),
          Map.entry("greater than or equal to", "supérieure ou égale à"),
          Map.entry("less than or equal to", "inférieure ou égale à"),
          Map.entry("must be a string", "La valeur doit être une chaîne"),
          Map.entry("must be a URI", "La valeur doit être une adresse (URI)"),
          Map.entry("must be a boolean", "La valeur doit être true ou false"),
          Map.entry("must be a decimal number", "La valeur doit être un nombre"),
          Map.entry("must be an integer", "La valeur doit être un nombre entier"),
          Map.entry("must be an XML name", "La valeur doit être un nom XML"),
          Map.entry("without colons", "sans deux-points"),
          Map.entry("must be an ISO date and time", "La valeur doit être un jour et une heure ISO"),
          Map.entry("must be an ISO date", "La valeur doit être un jour réel (AAAA-MM-JJ)"),
          Map.entry("must be an ISO year and month", "La valeur doit être AAAA-MM"),
          Map.entry("must be an ISO time", "La valeur doit être une heure ISO"),
          Map.entry("must be a year", "La valeur doit être une année"),
          Map.entry("must be", "La valeur doit être"),
          Map.entry("missing token", "Il manque un mot"),
          Map.entry("element", "l'élément"),
          Map.entry("token", "le mot"),
          Map.entry("invalid", "n'est pas permis"),
          Map.entry("text", "du texte"),
          Map.entry("data", "une valeur"),
          Map.entry(" with ", " avec "),
          Map.entry(" and ", " et "),
          Map.entry(" or ", " ou "));

  private Expected() {}

  /** The sentence for a detail that follows Jing's semicolon. */
  static String in(Tongue tongue, String detail) {
    String said = tongue == Tongue.FR ? french(detail) : english(detail);
    return said.endsWith(".") ? said : said + ".";
  }

  private static String english(String detail) {
    String full = detail.matches("(?s)(one or more )?required .*") ? "missing " + detail : detail;
    return full.substring(0, 1).toUpperCase(Locale.ROOT) + full.substring(1);
  }

  private static String french(String detail) {
    String[] pieces = detail.split("\"", -1);
    StringBuilder french = new StringBuilder();
    for (int i = 0; i < pieces.length; i++) {
      french.append(i == 0 ? "" : i % 2 == 1 ? "« " : " »");
      french.append(i % 2 == 1 ? pieces[i] : phrase(pieces[i]));
    }
    return french.toString();
  }

  private static String phrase(String english) {
    String said = english;
    for (Map.Entry<String, String> entry : FRENCH) {
      said = said.replace(entry.getKey(), entry.getValue());
    }
    return said;
  }
}
