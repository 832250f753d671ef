package org.copiste.structure.line;

import java.util.regex.Pattern;

/** The heading over notes that stand together. */
public final class NotesHeading {
  private static final Pattern FORM =
      Pattern.compile(
          "(?:[IVX]+\\.\\s*)?(?:notes?|notes? et r[ée]f[ée]rences|r[ée]f[ée]rences et notes"
              + "|notes? (?:de (?:l['’ ]?[ée]dit(?:eur|ion)|l['’]auteur|la r[ée]daction|fin"
              + "|bas de page|bas de pages|la traduction)|du (?:traducteur|texte|chapitre.{0,12})"
              + "|explicatives?|[ée]ditoriales?|finales?))\\s*[:.]?",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private NotesHeading() {}

  public static boolean matches(String body) {
    return body.length() <= 40 && FORM.matcher(body).matches();
  }
}
