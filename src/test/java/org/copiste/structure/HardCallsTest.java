package org.copiste.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.copiste.model.Document;
import org.copiste.model.Note;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Calls that something else hides, and notes that stand alone. */
class HardCallsTest {
  /** Each note as its number, the text before its call and the beginning of its body. */
  private static List<String> notes(String text) {
    Document document = new StructureStage().apply(new LayoutStage().apply(Texts.document(text)));
    return document.notes().stream().map(note -> shown(note, text)).toList();
  }

  private static String shown(Note note, String text) {
    int body = note.body().get(0).start();
    String call = note.call().map(c -> text.substring(c.start() - 5, c.end())).orElse("none");
    return note.n() + ": " + call + " | " + text.substring(body, body + 6);
  }

  /** A page of prose with a sentence in it, its notes, and the page after. */
  private static String page(String sentence, String... notes) {
    return """
        Le moulin de la vallée tournait encore au temps de nos grands-pères, et
        chacun y portait son grain deux fois par an, au printemps et en automne.
        """
        + sentence
        + """

        Personne ne se souvient du nom du meunier, ni de celui de sa femme, et
        leurs enfants sont partis pour la ville, où ils ont appris un métier que
        """
        + String.join("\n", notes)
        + """

        \fleurs parents ne connaissaient pas. La roue fut vendue avec le reste, la
        maison aussi, et le ruisseau coule aujourd'hui sous une route.
        """;
  }

  @Test
  void behindTheDigitsOfAYear() {
    assertEquals(
        List.of("1: (17641 | Archiv", "2:  18512 | Le bai"),
        notes(
            page(
                "On le bâtit d'abord en bois (17641), puis en pierre l'an 18512, au même\nlieu.",
                "1 Archives de la commune.",
                "2 Le bail est perdu.")));
  }

  @Test
  void behindTheEndOfAStretchOfYears() {
    assertEquals(
        List.of("1: 85-871 | Les co"),
        notes(
            page(
                "Il servit sans arrêt durant les hivers de 1785-871, qui furent longs.",
                "1 Les comptes en parlent.")));
  }

  @Test
  void twoCallsSideBySide() {
    assertEquals(
        List.of("3: oulin3 | Archiv", "4: ulin34 | Notari"),
        notes(
                page(
                    "Deux actes1 et un plan2 nomment ce moulin34 avec ses terres et son pré.",
                    "1 Le premier de mai.",
                    "2 Sans date.",
                    "3 Archives de la commune.",
                    "4 Notariat du canton."))
            .subList(2, 4));
  }

  /** Three pages that nothing marks, each with two notes of its own. */
  @ParameterizedTest
  @CsvSource(
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "1,2,1. ,2. ",
        "(1),(2),(1) ,(2) ",
        "' (1)',' (2)',(1),(2)",
        "¹,²,¹ ,² ",
        "(a),(b),(a) ,(b) "
      })
  void numberedAnewOnPagesThatNothingMarks(String first, String second, String one, String two) {
    String text =
        String.format(
            """
            La grande salle du château est ornée de portraits anciens%1$s qui furent
            donnés par la famille du dernier possesseur%2$s en cette année.

            %3$sDe portraits peints par Rigaud et ses élèves.
            %4$sLa famille de Brosses.

            Les efforts du comité continuent%1$s et le public les suit avec un
            intérêt qui ne s'est jamais démenti%2$s depuis l'origine.

            %3$sIbid., page douze.
            %4$sVoir plus haut.

            Le village voisin garde le souvenir des fêtes%1$s que l'on y donnait chaque
            année, au retour de la moisson, devant l'église%2$s et sur la place.

            %3$sArchives de la commune.
            %4$sElle est du douzième siècle.
            """,
            first, second, one, two);
    Document document = new StructureStage().apply(new LayoutStage().apply(Texts.document(text)));
    List<String> words =
        document.notes().stream()
            .map(note -> note.call().map(call -> word(text, call.start())).orElse("none"))
            .toList();
    assertEquals(
        List.of("anciens", "possesseur", "continuent", "démenti", "fêtes", "église"), words);
  }

  private static String word(String text, int end) {
    String before = text.substring(0, end).strip();
    return before.substring(before.lastIndexOf(' ') + 1).replaceAll(".*'|\\(.*", "");
  }

  @Test
  void theItemsOfAListAreNotCalled() {
    assertEquals(
        List.of(),
        notes(
            """
            Le règlement distingue plusieurs cas (a) selon la nature du bien et la
            qualité du possesseur, dont voici la liste complète :

            (a) Les biens communaux, qui ne peuvent être vendus.
            (b) Les biens de l'Eglise, dont la vente est réglée.
            (c) Les biens des particuliers.

            Dans tous les cas le notaire en est averti par écrit.
            """));
  }

  @Test
  void aStarBetweenBlanks() {
    assertEquals(
        List.of("*: eaux * | Archiv"),
        notes(
            page(
                "Le moulin y est nommé avec ses terres, son pré et ses eaux * dans un acte.",
                "* Archives de la commune.")));
  }

  @Test
  void aStarBetweenBlanksThatIsNoCall() {
    assertEquals(
        List.of(),
        notes(
            page(
                "Jean * 1850 à Paris et Marie * 1860 à Lyon vivaient là * * * avec M. * du lieu.",
                "Archives de la commune.")));
  }

  @Test
  void behindAClosingQuoteAndAnEllipsis() {
    assertEquals(
        List.of("1: eure»1 | Tradit", "2: tard…2 | Tradit"),
        notes(
            page(
                "Il disait : «Venez à l'heure»1, et répondait aux autres : Trop tard…2 Puis\nil fermait.",
                "1 Tradition du pays.",
                "2 Tradition encore.")));
  }

  @Test
  void aLoneNoteUnderATextThatAnnouncesAQuotation() {
    String text =
        """
        Le notaire du bourg, qui aimait les vieux papiers1, en a recopié un, que
        l'on croit du siècle dernier et dont voici les premiers mots tels quels :
        1 Il en avait deux coffres, dit-on, et n'en brûlait jamais une seule page
        12 d'entre elles sont restées.
        \f« Le moulin, la roue et le bief appartiennent au seigneur, qui les loue
        pour neuf ans à qui lui plaît. »
        """;
    assertEquals(List.of("1: piers1 | Il en "), notes(text));
  }

  @Test
  void aLoneNoteToTheHeadingWhereEachParagraphIsALine() {
    String paragraph =
        "Je vous écris de la maison du meunier, où l'on m'a reçu hier soir avec toute la bonté que"
            + " vous savez, et d'où je partirai demain si la pluie cesse et si le cheval veut bien"
            + " marcher jusqu'au gué.\n";
    String text =
        "À madame de ***1.\n"
            + paragraph
            + paragraph
            + paragraph
            + "1 Cette lettre est sans date ; le papier est du milieu du siècle.\n";
    assertEquals(List.of("1: e ***1 | Cette "), notes(text));
  }

  @Test
  void numbersOfTheTextStayText() {
    assertEquals(
        List.of(),
        notes(page("On y comptait 17641 sacs en 1851, et 12 meules de 1785 à 1871.", "").strip()));
    assertEquals(
        List.of(),
        notes(
            """
            Une heure après il est arrivé de la ville, avec 2 chevaux et trop tard,
            2 voitures et un chariot de foin que l'on attendait depuis la veille du
            \fmarché. Personne n'en voulait plus.
            """));
  }
}
