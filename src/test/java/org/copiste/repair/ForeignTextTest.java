package org.copiste.repair;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.Optional;
import org.copiste.language.Dictionary;
import org.copiste.language.Lexicon;
import org.copiste.repair.decode.DecodingCorrector;
import org.copiste.repair.decode.Models;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is no French comes back as it was, whatever it has in common with French. */
class ForeignTextTest {
  private static RepairStage stage;

  @BeforeAll
  static void models() throws IOException {
    stage =
        new RepairStage(
            new DecodingCorrector(Models.shipped(), Optional.empty()),
            Lexicon.of(Dictionary.shared()),
            RepairOptions.DEFAULT);
  }

  private static final String FRENCH =
      """
      Le lendemain matin, le navire entra dans le port et tout le monde se précipita sur le quai
      pour voir débarquer les passagers. Le capitaine lut à haute voix ce qu'il avait reçu.
      """;

  @ParameterizedTest
  @ValueSource(
      strings = {
        // English
        """
        The harbour was quiet that morning. A thin mist lay over the water and the fishermen had
        not yet returned from the outer banks. Old Margaret stood on the quay with her basket,
        counting the masts that rose one after another out of the grey, and she smiled.
        """,
        """
        On the table a long letter lay open, for nobody had come to read it. The son was a man of
        six and thirty, as patient as a stone, and on market days he sat in the sun and mended his
        nets for a few pence. "If the rain comes," he said, "the pain is only for a season."
        """,
        // German
        """
        Am frühen Morgen lag der Hafen still. Ein dünner Nebel zog über das Wasser, und die Fischer
        waren noch nicht zurückgekehrt. »Er wird Hunger haben«, sagte sie zu dem Zöllner, der
        nickte und ohne ein Wort seine Pfeife anzündete.
        """,
        // Latin
        """
        Mane portus tacebat. Tenuis nebula super aquas iacebat, neque piscatores ab insulis
        redierant. Anus in litore cum corbe stabat et malos numerabat, qui unus post alium ex
        umbra surgebant; deinde risit, cum velum filii sui vidisset.
        """,
        // Italian
        """
        Quella mattina il porto era tranquillo. Una nebbia sottile copriva l'acqua e i pescatori
        non erano ancora tornati dalle secche. La vecchia Margherita stava sul molo con il suo
        cesto, contava gli alberi che uscivano uno dopo l'altro dal grigio, e sorrise.
        """,
        """
        Il signor direttore era partito la sera prima con il treno di Milano. La moglie, rimasta
        sola, passava le ore a leggere le lettere di lui e a parlare con la vicina, che aveva un
        figlio in America e non sapeva nulla del mondo. Di notte si sentiva il mare.
        """,
        // Java
        """
        import java.util.List;

        /** Counts the masts that leave the mist. */
        public final class MastCounter {
          private final List<String> seen = new ArrayList<>();
          private int total = 0;

          public void add(String name, int masts) {
            for (int i = 0; i < masts; i++) {
              seen.add(name + "-" + i);
            }
            total += masts;
          }
        }
        """,
        // XML
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <fleet xmlns="http://example.org/fleet" year="1911">
          <ship id="s1" masts="3"><name>Étoile du Nord</name><owner ref="#m1"/></ship>
          <person xml:id="m1"><forename>Margaret</forename><surname>Lowe</surname></person>
        </fleet>
        """,
        // JSON
        """
        {
          "fleet": [
            {"id": "s1", "masts": 3, "owner": "m1", "tons": 118.5, "sold": false},
            {"id": "s2", "masts": 2, "owner": "m2", "tons": 64.0, "sold": true}
          ],
          "updated": "1911-06-30T08:00:00Z", "ttl": 3600, "src": "/var/lib/fleet/a1.csv"
        }
        """,
        // Figures
        """
        Mois        Navires   Tonnes    Prix     Total
        Janvier     11        1 180     4,25     5 015
        Février     12        1 011     4,10     4 145
        Mars        21        2 310     3,95     9 124
        1901  1902  1903  1904  1905
         111   110   101   100   011
        """,
      })
  void isLeftAlone(String text) {
    assertEquals(text, stage.apply(Sample.of(text)).reading().text());
    String between = FRENCH + "\n" + text + "\n" + FRENCH;
    assertEquals(between, stage.apply(Sample.of(between)).reading().text());
  }
}
