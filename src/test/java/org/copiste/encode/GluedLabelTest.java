package org.copiste.encode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.copiste.Copiste;
import org.copiste.Encoded;
import org.copiste.OcrSource;
import org.copiste.Problem;
import org.copiste.UnreadableException;
import org.copiste.model.SecondOpinionMode;
import org.junit.jupiter.api.Test;

class GluedLabelTest {
  private static final String PAGE =
      """
      réactionnaire, sur un ton de Thermidor. Mais, pour cela, Boukharine manque encore d'estomac. Il a mis le pied dans |'eau froide,

      1l s'agit du plénum de juillet 1928 qui avait été analysé par Trotsky dans sa lettre “ Le Plénum de juillet et le danger de droite .
      2 Mekhlis : ancien secrétaire particulier de Staline.
       mais il a peur d'y entrer. Il reste immobile et tremble... de courage. Derriere, Rykov et Tomsky regardent ce qui va se passer, préts
      a tout moment a s'enfoncer dans les buissons. Telle est la disposition des principaux acteurs sur la scéne bureaucratique!

      On peut dire que tout cela, au fond, n'a pas d'importance. Ce ne serait pas juste. Certes, Si les classes parlaient a haute voix,
      Si le prolétariat passait a I'offensive politique, la disposition des acteurs de I'appareil perdrait les neuf dixiemes de son importance,
      et, en outre, se modifierait fortement dans un sens ou dans l'autre. Mais nous traversons une époque, qui n'est pas encore
      achevée, d'omnipotence de I'appareil, tandis que s'accentue dans le pays la dualité de pouvoir. Et Staline, et Rykov, et Boukharine,
      c'est le gouvernement. Or le gouvernement ne joue pas un role sans importance. Il est donc nécessaire de considérer
      attentivement la disposition des acteurs bureaucratiques, non seulement en se plagant au point de vue de I'appareil, mais au point
      de vue de classe.
      """;

  /** The number of a note without a call is glued to its first word, which is misread. */
  @Test
  void aNumberThatIsNoCorrectionDoesNotMakeTheCorrectionImprobable() throws UnreadableException {
    Copiste copiste = Copiste.builder().secondOpinion(SecondOpinionMode.OFF).build();
    Encoded encoded = copiste.encode(OcrSource.of("page.txt", PAGE));
    assertEquals(
        List.of(),
        encoded.problems().stream()
            .map(Problem::code)
            .filter("statements-left-out"::equals)
            .toList());
    assertTrue(encoded.teiText().contains("<sic>1l</sic>"), encoded.teiText());
  }
}
