package org.copiste.encode.header;

import java.util.Map;
import org.copiste.encode.layout.Renditions;
import org.copiste.encode.xml.Attributes;
import org.copiste.encode.xml.Rendition;
import org.copiste.encode.xml.Xml;

/** Writes {@code tagsDecl}: what the names of layout mean to which elements point. */
final class RenditionWriter {
  private static final Map<String, String> NOTES =
      Map.of(
          Rendition.CALL_NONE,
          "aucun appel dans le texte ne renvoie à la note",
          Rendition.CALL_SIC,
          "l'appel de la note est gardé dans le texte (sic ou orig) : il est mal lu, ou d'une autre"
              + " forme que son numéro",
          Rendition.CALL_REF,
          "l'appel de la note est l'élément ref qui renvoie à elle",
          Rendition.LABEL_NONE,
          "aucun numéro ne précède la note",
          Rendition.LABEL_SIC,
          "le numéro qui précède la note est gardé dans son texte (sic ou orig) : il est mal lu, ou"
              + " d'une autre forme");

  private static final Map<String, String> LINE_ENDS =
      Map.of("lf", "LF", "crlf", "CR LF", "cr", "CR", "none", "rien");

  private final Renditions renditions;
  private final Xml xml;

  RenditionWriter(Renditions renditions, Xml xml) {
    this.renditions = renditions;
    this.xml = xml;
  }

  void write() {
    if (renditions.used().isEmpty()) {
      return;
    }
    xml.line().open("tagsDecl");
    for (String name : renditions.used()) {
      xml.line()
          .leaf(
              "rendition",
              Attributes.of("xml:id", name).with("scheme", "free"),
              NOTES.getOrDefault(name, space(name)));
    }
    xml.lineBeforeClose().close("tagsDecl");
  }

  private static String space(String name) {
    String[] parts = name.split("-");
    String last = parts[parts.length - 1];
    if (parts[0].equals("end")) {
      return "la ligne de la source se termine par " + LINE_ENDS.getOrDefault(last, last);
    }
    String place =
        parts[0].equals("lead")
            ? "avant le texte de la ligne ou avant l'élément"
            : "en fin de ligne";
    return amount(parts.length > 2 ? parts[1] : "", last) + " " + place;
  }

  private static String amount(String kind, String number) {
    boolean one = number.equals("1");
    return switch (kind) {
      case "tab" -> one ? "une tabulation" : number + " tabulations";
      case "ff" -> one ? "un saut de page (form feed)" : number + " sauts de page (form feed)";
      default -> number.equals("0") ? "aucun blanc" : one ? "un blanc" : number + " blancs";
    };
  }
}
