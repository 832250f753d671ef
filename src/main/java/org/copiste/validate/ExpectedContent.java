package org.copiste.validate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copiste.language.text.EditDistance;

/** Turns Jing's phrase for what a grammar expected into an English or French sentence. */
final class ExpectedContent {
  /** How many names are listed at most, nearest to the wrong one first. Set by hand. */
  private static final int MAX_NAMES = 8;

  private static final Pattern NAME_LIST =
      Pattern.compile("(?:\"[^\"]*\"(?:, | or (?=\")| and (?=\"))?){" + (MAX_NAMES + 1) + ",}");
  private static final Pattern PREFIXES = Pattern.compile(" \\(with xmlns:(\\w+)=\"[^\"]*\"\\)");
  private static final String MUST_BE = "must be ";
  private static final Pattern KIND = Pattern.compile("(?:, | or )" + MUST_BE);
  private static final Pattern NAME = Pattern.compile("\"([^\"]*)\"");

  // A phrase comes before any phrase that is part of it. Quoted names are not translated.
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
          Map.entry("a valid instance of datatype", "une valeur du type"),
          Map.entry("a QName equal to ", ""),
          Map.entry("equal to ", ""),
          Map.entry("matching the regular expression", "conforme à l'expression"),
          Map.entry("greater than or ", "au moins "),
          Map.entry("less than or ", "au plus "),
          Map.entry("a string", "une chaîne"),
          Map.entry("a URI", "une adresse (URI)"),
          Map.entry("a boolean", "true ou false"),
          Map.entry("a decimal number", "un nombre"),
          Map.entry("an integer", "un nombre entier"),
          Map.entry("an XML name", "un nom XML"),
          Map.entry("without colons", "sans deux-points"),
          Map.entry("an RFC 3066 language identifier", "un code de langue"),
          Map.entry("an ISO date and time", "un jour et une heure (AAAA-MM-JJTHH:MM:SS)"),
          Map.entry("an ISO date", "un jour réel (AAAA-MM-JJ)"),
          Map.entry("an ISO year and month", "une année et un mois (AAAA-MM)"),
          Map.entry("an ISO month and day (of the form --MM-DD)", "un mois et un jour (--MM-JJ)"),
          Map.entry("an ISO month (of the form --MM)", "un mois (--MM)"),
          Map.entry("an ISO day of the month (of the form ---DD)", "un jour du mois (---JJ)"),
          Map.entry("an ISO time", "une heure (HH:MM:SS)"),
          Map.entry("a year", "une année"),
          Map.entry("missing token", "Il manque un mot"),
          Map.entry("element", "l'élément"),
          Map.entry("token", "le mot"),
          Map.entry("invalid", "n'est pas permis"),
          Map.entry("text", "du texte"),
          Map.entry("data", "une valeur"),
          Map.entry(" with ", " avec "),
          Map.entry(" and ", " et "),
          Map.entry(" or ", " ou "));

  private ExpectedContent() {}

  /**
   * The sentence for the part of Jing's message after the semicolon.
   *
   * @param name the name in the document; of many alternatives the nearest to it are listed
   */
  static String in(MessageLocale locale, String detail, String name) {
    String once = detail.startsWith(MUST_BE) ? MUST_BE + sorted(detail) : detail;
    String brief = NAME_LIST.matcher(once).replaceAll(list -> nearest(list.group(), name));
    Matcher prefixes = PREFIXES.matcher(brief);
    if (prefixes.find() && !brief.contains("\"" + prefixes.group(1) + ":")) {
      // The prefix that Jing explains was among the names that are left out.
      brief = prefixes.replaceFirst("");
    }
    String sentence = locale == MessageLocale.FR ? french(brief) : english(brief);
    return sentence.endsWith(".") || sentence.endsWith("…") ? sentence : sentence + ".";
  }

  /**
   * The kinds of value that are allowed. Jing repeats "must be" before each, and has them in an
   * order that varies from run to run; single values come last.
   */
  private static String sorted(String detail) {
    List<String> kinds = new ArrayList<>(List.of(KIND.split(detail.substring(MUST_BE.length()))));
    kinds.sort(
        Comparator.comparing((String kind) -> kind.startsWith("equal to "))
            .thenComparing(Comparator.naturalOrder()));
    String last = kinds.remove(kinds.size() - 1);
    return kinds.isEmpty() ? last : String.join(", ", kinds) + " or " + last;
  }

  private static String nearest(String list, String name) {
    List<String> names = new ArrayList<>();
    Matcher matcher = NAME.matcher(list);
    while (matcher.find()) {
      names.add(matcher.group(1));
    }
    names.sort(
        Comparator.comparingInt(
            (String n) ->
                EditDistance.of(n.toLowerCase(Locale.ROOT), name.toLowerCase(Locale.ROOT))));
    String kept = String.join("\", \"", names.subList(0, MAX_NAMES));
    return Matcher.quoteReplacement("\"" + kept + "\", …");
  }

  private static String english(String detail) {
    String full = detail.matches("(?s)(one or more )?required .*") ? "missing " + detail : detail;
    return full.substring(0, 1).toUpperCase(Locale.ROOT) + full.substring(1);
  }

  private static String french(String detail) {
    boolean value = detail.startsWith(MUST_BE);
    String[] pieces = detail.substring(value ? MUST_BE.length() : 0).split("\"", -1);
    StringBuilder french = new StringBuilder(value ? "La valeur doit être " : "");
    for (int i = 0; i < pieces.length; i++) {
      french.append(i == 0 ? "" : i % 2 == 1 ? "« " : " »");
      french.append(i % 2 == 1 ? pieces[i] : phrase(pieces[i]));
    }
    return french.toString();
  }

  private static String phrase(String english) {
    String french = english;
    for (Map.Entry<String, String> entry : FRENCH) {
      french = french.replace(entry.getKey(), entry.getValue());
    }
    return french;
  }
}
