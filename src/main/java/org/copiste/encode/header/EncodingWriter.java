package org.copiste.encode.header;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
import org.copiste.encode.layout.Choice;
import org.copiste.encode.layout.EncodingLayout;
import org.copiste.encode.layout.XmlIds;
import org.copiste.encode.xml.Attributes;
import org.copiste.encode.xml.Certainty;
import org.copiste.encode.xml.Xml;
import org.copiste.model.Edit;

/** Writes {@code encodingDesc}: how this text was corrected and encoded. */
final class EncodingWriter {
  private static final Map<String, String> SUBTYPES = new LinkedHashMap<>();

  static {
    SUBTYPES.put("glyph", "confusion de caractères (I/l, c/ç, û/i)");
    SUBTYPES.put("accent", "diacritique perdu ou faux");
    SUBTYPES.put("hyphen", "coupure de mot");
    SUBTYPES.put("segmentation", "mots collés ou coupés");
    SUBTYPES.put("noteCall", "appel de note mal lu");
    SUBTYPES.put("noteLabel", "numéro de note mal lu");
    SUBTYPES.put("punctuation", "ponctuation, guillemets");
    SUBTYPES.put("case", "casse");
    SUBTYPES.put("reading", "leçon donnée par une personne");
  }

  private final EncodingLayout layout;
  private final Xml xml;
  private final Software software;
  private final double accept;

  EncodingWriter(EncodingLayout layout, Xml xml, Software software, double accept) {
    this.layout = layout;
    this.xml = xml;
    this.software = software;
    this.accept = accept;
  }

  /**
   * Writes it all.
   *
   * @param corrected how far the corrections have been looked at, as {@code correction/@status}
   */
  void write(String corrected) {
    xml.line().open("encodingDesc");
    layout.document.metadata().project().ifPresent(this::project);
    xml.line().open("appInfo");
    application("copiste", software.version(), "Copiste");
    application("languagetool-fr", software.languageTool(), "LanguageTool (français)");
    xml.lineBeforeClose().close("appInfo");
    xml.line().open("editorialDecl");
    corrections(corrected);
    normalisation();
    paragraph(
        "hyphenation",
        Attributes.of("eol", "all"),
        "Tous les traits d'union de fin de ligne sont conservés ; lb/@break=\"no\" dit que le mot"
            + " continue à la ligne suivante. Un trait d'union qui ne fait que couper le mot est"
            + " pc/@force=\"weak\" ; celui d'un mot composé, ou que rien ne permet de trancher,"
            + " reste dans le texte.");
    paragraph(
        "quotation",
        Attributes.of("marks", "all"),
        "Les guillemets restent dans le texte, à l'intérieur de q.");
    paragraph(
        "interpretation",
        Attributes.NONE,
        "Personnes, organisations, lieux et dates sont reconnus automatiquement ; @ref renvoie à"
            + " une entrée établie par le projet. Un nom qu'aucune liste ne confirme porte @cert et"
            + " @resp ; @corresp renvoie à une entrée non vérifiée (type=\"unverified\").");
    paragraph("stdVals", Attributes.NONE, "Dates en ISO 8601 (formes W3C).");
    xml.lineBeforeClose().close("editorialDecl");
    new RenditionWriter(layout.renditions, xml).write();
    taxonomy();
    xml.lineBeforeClose().close("encodingDesc");
  }

  private void application(String ident, String version, String label) {
    xml.line().open("application", Attributes.of("ident", ident).with("version", version));
    xml.leaf("label", Attributes.NONE, label).close("application");
  }

  private void project(String text) {
    xml.line().open("projectDesc").leaf("p", Attributes.NONE, text).close("projectDesc");
  }

  private void corrections(String status) {
    boolean any = layout.choices.stream().anyMatch(c -> !c.isNormal());
    xml.line().open("correction", Attributes.of("status", status).with("method", "markup"));
    xml.open("p");
    if (any) {
      xml.text(
          "Chaque correction conserve la leçon de la source (choice, sic, corr) et dit qui en"
              + " répond (@resp). @type=\"ocr\" est une faute de lecture, @type=\"editorial\" une"
              + " faute de la source ; @ana renvoie à la classe de la faute. Une correction du"
              + " programme porte sa probabilité (@cert), au moins ");
      String least = Certainty.of(accept);
      xml.leaf(
          "num", Attributes.of("type", "threshold").with("value", least), least.replace('.', ','));
      xml.text(" ; une correction décidée par une personne n'en porte pas.");
    } else {
      xml.text("Aucune correction n'a été faite.");
    }
    xml.close("p").close("correction");
  }

  private void normalisation() {
    boolean any = layout.choices.stream().anyMatch(Choice::isNormal);
    xml.line().open("normalization", Attributes.of("method", "markup"));
    xml.leaf(
        "p",
        Attributes.NONE,
        (any ? "Les formes normalisées conservent la source (choice, orig, reg). " : "")
            + "Le blanc en début et en fin de ligne est dit par lb/@rendition, plusieurs blancs de"
            + " suite par space ; un appel ou un numéro de note bien lu est donné par note/@n seul."
            + " Le texte de la source se reconstruit ainsi entièrement.");
    xml.close("normalization");
  }

  private void paragraph(String name, Attributes attributes, String text) {
    xml.line().open(name, attributes).leaf("p", Attributes.NONE, text).close(name);
  }

  /** Writes the taxonomy of the classes of correction that occur. */
  private void taxonomy() {
    TreeSet<String> used = new TreeSet<>();
    for (Choice choice : layout.choices) {
      if (!choice.isNormal()) {
        Edit leading = choice.leading();
        used.add(leading.subtype());
      }
    }
    if (used.isEmpty()) {
      return;
    }
    xml.line().open("classDecl");
    xml.line().open("taxonomy", Attributes.of("xml:id", XmlIds.SUBTYPES));
    for (String subtype : used) {
      xml.line().open("category", Attributes.of("xml:id", layout.ids.subtype(subtype)));
      xml.leaf(
          "catDesc", Attributes.NONE, subtype + " : " + SUBTYPES.getOrDefault(subtype, subtype));
      xml.close("category");
    }
    xml.lineBeforeClose().close("taxonomy");
    xml.lineBeforeClose().close("classDecl");
  }
}
