package org.copiste.repair.decode;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.copiste.repair.feature.ScoredEdit;
import org.copiste.repair.lattice.DecodeOptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The most probable reading of short texts, whatever the classifier says of its changes. */
class DecoderTest {
  private static final double LIKELY = 0.5;

  private static String read(String text) {
    List<ScoredEdit> changes =
        new ArrayList<>(new Decoder(Shipped.MODELS).decode(text, new BitSet(), DecodeOptions.NONE));
    changes.removeIf(change -> change.posterior() < LIKELY);
    changes.sort(Comparator.comparingInt(ScoredEdit::start).reversed());
    StringBuilder out = new StringBuilder(text);
    changes.forEach(change -> out.replace(change.start(), change.end(), change.to()));
    return out.toString();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        // A name that no lexicon has.
        "le colonel de Borda-|gnoni est parti hier; le colonel de Bordagnoni est parti hier",
        "une ville qui sera appelée Ros-|tolinia; une ville qui sera appelée Rostolinia",
        // Hyphens that belong where they are.
        "le poète Sully-|Prudhomme est mort; le poète Sully-|Prudhomme est mort",
        "un groupe anti-|républicain; un groupe anti-|républicain",
        "il viendra cet après-|midi; il viendra cet après-|midi",
        "où va-t-il donc ? demanda-t-|il; où va-t-il donc ? demanda-t-|il",
        "le chapeau gris-|perle du duc; le chapeau gris-|perle du duc",
      })
  void putsTogetherWhatALineEndDivided(String text, String expected) {
    assertEquals(expected.replace('|', '\n'), read(text.replace('|', '\n')));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        // A speck inside a word.
        "les notes rédigées pa.r moi; les notes rédigées par moi",
        "dans l'art des déguise.ments; dans l'art des déguisements",
        "un parc com. prenant vingt arbres; un parc comprenant vingt arbres",
        "il dit. venez donc; il dit. venez donc",
        // A prefix or an ending that a line end tore off.
        "une reconnaissance pro-fonde; une reconnaissance profonde",
        "les principales vil-les du pays; les principales villes du pays",
        "une parure anti-que; une parure antique",
        // Hyphens that belong where they are.
        "est-ce vrai ? dit-il; est-ce vrai ? dit-il",
        "où va-t-on ?; où va-t-on ?",
        "un groupe anti-républicain; un groupe anti-républicain",
        "il l'a fait lui-même; il l'a fait lui-même",
        // Two words run together into a third.
        "les habitants delà Russie; les habitants de la Russie",
        "au delà des monts; au delà des monts",
        // An apostrophe between blanks, and one that was a blank.
        "il est vrai , d ' être là; il est vrai , d ' être là",
        "il pense mais'que dire; il pense mais que dire",
        "un air un peu prud'hommesque; un air un peu prud'hommesque",
        // A ligature that a change of character sets lost.
        "il a mangé du b›uf hier; il a mangé du bœuf hier",
        "une grande man › uvre de guerre; une grande manœuvre de guerre",
        "c'est l'½uvre de sa vie; c'est l'œuvre de sa vie",
        "il lit ‹ le journal › et part; il lit ‹ le journal › et part",
        "une page ½ de plus; une page ½ de plus",
        // Three tokens are one misread word only where two are none or something tears them.
        "on a gardé le se- j cret de la lettre; on a gardé le secret de la lettre",
        "on lui a donné un cadeau hier; on lui a donné un cadeau hier",
        // Two tokens that are far from the word they make together.
        "il faut que le gou verncmenl réponde à tous; il faut que le gouvernement réponde à tous",
        // A name that the document has more often.
        "Hier M. Wynthour parla. On écouta M. Wynthour, et M. Wynthonr en fut content; "
            + "Hier M. Wynthour parla. On écouta M. Wynthour, et M. Wynthour en fut content",
        // Raised letters of an ordinal.
        "un billet de 3 e classe; un billet de 3e classe",
        "le 1 er mai de cette année; le 1er mai de cette année",
        "il y en a 3 et plus; il y en a 3 et plus",
        // Strokes that are read together, and a bracket that none opens.
        "c'est la fin. 11 est vrai que nous partons; c'est la fin. Il est vrai que nous partons",
        "c'est la fin. I] est vrai que nous partons; c'est la fin. Il est vrai que nous partons",
        "il y avait 11 hommes et 12 femmes; il y avait 11 hommes et 12 femmes",
        "le roi [Louis II] est mort; le roi [Louis II] est mort",
        "Le pape Paul II est mort; Le pape Paul II est mort",
        "Elle part. II est vrai que nous restons; Elle part. Il est vrai que nous restons",
        "toute I'6conomie du pays; toute l'économie du pays",
        // An elision whose apostrophe was lost before a misread word.
        "il entre à lhépital de la ville; il entre à l'hôpital de la ville",
        "ses yeux sarrétérent sur moi; ses yeux s'arrêtèrent sur moi",
        "il en est de même pour [homme de la rue; il en est de même pour l'homme de la rue",
        "il dit [en riant] que tout va bien; il dit [en riant] que tout va bien",
        // A capital inside a sentence.
        "un jeu difficile A imaginer pour eux; un jeu difficile à imaginer pour eux",
        "il va à la ville à pied A trois heures; il va à la ville à pied A trois heures",
        "il est parti. A ces mots, elle rit; il est parti. A ces mots, elle rit",
        "il y a la vitamine A dans le lait; il y a la vitamine A dans le lait",
        // A mark of exclamation.
        "Elle est morte 1 Il est impossible de le dire; "
            + "Elle est morte ! Il est impossible de le dire",
        "le numéro 1 est sorti; le numéro 1 est sorti",
        "il mesure 1 mètre; il mesure 1 mètre",
        // A digit among small letters.
        "le journal as4ure que la paix; le journal assure que la paix",
        "la salle B12 du palais; la salle B12 du palais",
      })
  void reads(String text, String expected) {
    assertEquals(expected, read(text));
  }
}
