package org.copiste.repair.feature;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.BitSet;
import java.util.List;
import org.copiste.repair.classify.Feature;
import org.copiste.repair.decode.Decoder;
import org.copiste.repair.decode.Shipped;
import org.copiste.repair.lattice.DecodeOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The features that a change is given, on sentences of a few words. */
class EditScorerTest {

  private static ScoredEdit change(String text, String from, String to) {
    List<ScoredEdit> changes =
        new Decoder(Shipped.MODELS).decode(text, new BitSet(), DecodeOptions.NONE);
    return changes.stream()
        .filter(c -> c.from().equals(from) && c.to().equals(to))
        .findFirst()
        .orElseThrow(() -> new AssertionError("not among the changes: " + changes));
  }

  private static double feature(ScoredEdit change, Feature feature) {
    return change.features()[feature.ordinal()];
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Il était trés content de la voir.; trés; très; ACCENT; 1",
        "Il était trés content de la voir.; trés; très; UNKNOWN; 1",
        "Il était trés content de la voir.; trés; très; ACCENT_OF_WORD; 0",
        "Il était trés content de la voir.; trés; très; LENGTH; 4",
        "Il était trés content de la voir.; trés; très; CHANGED; 1",
        "Il était trés content de la voir.; trés; très; FIRST_LETTER; 0",
        "Il était trés content de la voir.; trés; très; CASE; 0",
        "Il était trés content de la voir.; trés; très; STOP_FOLLOWS; 0",
        "Il rentra dans sa maifon. Elle dormait.; maifon; maison; ACCENT; 0",
        "Il rentra dans sa maifon. Elle dormait.; maifon; maison; STOP_FOLLOWS; 1",
        "Il rentra dans sa maifon. Elle dormait.; maifon; maison; CAPITAL; 0",
        "Il rentra dans sa maifon. Elle dormait.; maifon; maison; ALWAYS; 1",
        "Pendant le voyagc, elle dormait.; voyagc; voyage; LAST_LETTER; 1",
        "Pendant le voyagc, elle dormait.; voyagc; voyage; DIGIT; 0",
        "Pendant le voyagc, elle dormait.; voyagc; voyage; TO_UNSEEN; 0",
        "Pendant 1e voyage, elle dormait.; 1e; le; DIGIT; 1",
        "Pendant 1e voyage, elle dormait.; 1e; le; TWO_LETTERS; 1",
        "Pendant 1e voyage, elle dormait.; 1e; le; FIRST_LETTER; 1",
        "Ils étaient à la mai son avec les enfants.; mai son; maison; JOIN; 1",
        "Ils viendront sansdoute demain matin.; sansdoute; sans doute; SPLIT; 1",
        "Les lois sont adoptees par tous.; adoptees; adoptées; AUXILIARY_BEFORE; 1",
        "Les lois sont adoptees par tous.; adoptees; adoptées; TO_PARTICIPLE; 1",
        "Les lois sont toujours adoptees.; adoptees; adoptées; AUXILIARY_BEFORE; 1",
        "Les lois, par tous adoptees.; adoptees; adoptées; AUXILIARY_BEFORE; 0",
        "Il est pres venu.; pres; près; PARTICIPLE_AFTER; 1",
        "Il est pres venu.; pres; près; INFINITIVE_AFTER; 0",
        "Il est pres partir.; pres; près; INFINITIVE_AFTER; 1",
        "Il venait de la mai.son hier.; mai.son; maison; SPECK; 1",
        "Il venait de la mai son hier.; mai son; maison; SPECK; 0",
        "Au Vle Congrès du parti.; Vle; VIe; NUMERAL; 1",
        "Il rentra dans sa maifon hier.; maifon; maison; NUMERAL; 0",
        "Il faut lécouter encore.; lécouter; l'écouter; APOSTROPHE_ADDED; 1",
        "Il faut lécouter encore.; lécouter; l'écouter; SPLIT; 1",
        "Ils viendront sansdoute demain matin.; sansdoute; sans doute; APOSTROPHE_ADDED; 0",
        "Je vois I'homme de la rue.; I'; l'; APOSTROPHE_ADDED; 0",
        "Je vois l homme de la rue.; 'l '; l'; TO_CORPUS_ONLY; 0",
      })
  void features(String text, String from, String to, Feature feature, double expected) {
    assertEquals(expected, feature(change(text, from, to), feature));
  }

  @Test
  void theDocumentsOwnMisreadingsMakeOneCheaper() {
    String text = "Il rentra dans sa maifon hier.";
    String others = "La perfonne de la chanfon a une raifon pour cette faifon. ".repeat(4);
    double alone = feature(change(text, "maifon", "maison"), Feature.OWN_CHANNEL);
    double among = feature(change(others + text, "maifon", "maison"), Feature.OWN_CHANNEL);
    assertTrue(among > alone + 1, () -> alone + " and " + among);
  }

  @Test
  void theDocumentSpeaksForItsOwnWords() {
    String before = "La maison était vide. Une maison neuve. ";
    ScoredEdit change = change(before + "Il rentra dans sa maifon hier.", "maifon", "maison");
    assertEquals(Math.log1p(2), feature(change, Feature.DOCUMENT_TO), 1e-9);
    assertEquals(0, feature(change, Feature.DOCUMENT_FROM));
    ScoredEdit twice =
        change(before + "Il rentra dans sa maifon hier. Sa maifon.", "maifon", "maison");
    assertEquals(Math.log1p(1), feature(twice, Feature.DOCUMENT_FROM), 1e-9);
  }

  @Test
  void theDamageAroundIsTheShareOfUnknownWords() {
    ScoredEdit clean = change("Il rentra dans sa maifon hier au soir.", "maifon", "maison");
    assertEquals(0, feature(clean, Feature.DAMAGE_NEAR));
    ScoredEdit damaged = change("Il rentra xdqns sa maifon hjxr au soir.", "maifon", "maison");
    assertEquals(2.0 / 6, feature(damaged, Feature.DAMAGE_NEAR), 1e-9);
    assertTrue(feature(damaged, Feature.DAMAGE) > feature(clean, Feature.DAMAGE));
  }

  @Test
  void namesAreNoDamageToWordsInSmallLetters() {
    String before = "Zdqnsk rentra hier au soir.\n\n";
    ScoredEdit named =
        change(before + "Il rentra dans sa maifon hier au soir.", "maifon", "maison");
    ScoredEdit misread =
        change(before + "Il rentra xdqns sa maifon hier au soir.", "maifon", "maison");
    assertEquals(Math.log(0.002 + share(1, 11)), feature(named, Feature.DAMAGE_SMALL), 1e-9);
    assertEquals(Math.log(0.002 + share(2, 13)), feature(named, Feature.DAMAGE), 1e-9);
    assertEquals(Math.log(0.002 + share(2, 11)), feature(misread, Feature.DAMAGE_SMALL), 1e-9);
  }

  /** The share of unknown words, drawn a little to the usual one. */
  private static double share(int unknown, int words) {
    return (unknown + 0.7) / (words + 10);
  }

  @Test
  void theContextSpeaksForWhatIsExpected() {
    ScoredEdit expected = change("Il rentra dans sa maifon hier au soir.", "maifon", "maison");
    assertTrue(feature(expected, Feature.CONTEXT_GAIN) > 0);
    assertTrue(feature(expected, Feature.COUNT_TO) > feature(expected, Feature.COUNT_FROM));
    assertTrue(feature(expected, Feature.CHANNEL) > 0);
    assertEquals(feature(expected, Feature.CHANNEL), feature(expected, Feature.CHANNEL_PER_LETTER));
  }

  @Test
  void theProbabilityIsThatOfTheRanking() {
    ScoredEdit change = change("Il rentra dans sa maifon hier au soir.", "maifon", "maison");
    assertEquals(0.99, change.p(), 1e-9);
  }

  @Test
  void aWordPutTogetherAtALineEndIsNoMatterOfTheRanking() {
    ScoredEdit change = change("Il rentra dans sa mai-\nson hier au soir.", "mai-\nson", "maison");
    assertEquals(change.posterior(), change.p());
    assertEquals(1, feature(change, Feature.HYPHEN));
  }
}
