package org.copiste.repair.lattice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.copiste.language.channel.ErrorModelEstimator;
import org.copiste.repair.decode.Shipped;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SplitGeneratorTest {
  private static final SplitGenerator SPLITS =
      new SplitGenerator(Shipped.candidates(), DecoderWeights.standard());

  @ParameterizedTest
  @CsvSource({
    "sansdoute, sans doute",
    "finaledes, finale des",
    // With a misread letter in the second word.
    "sansdoutc, sans doute",
    "lhomme, l'homme",
    "quil, qu'il",
    "jétais, j'étais",
    // An elided word that is seldom met.
    "quoiquil, quoiqu'il",
    // With a misread letter in the first word.
    "sujelssont, sujets sont",
  })
  void theBestPair(String token, String expected) {
    List<SplitGenerator.SplitCandidate> options = SPLITS.of(token);
    assertTrue(!options.isEmpty(), "no pair");
    assertEquals(expected, options.get(0).surface());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        // A word is divided where its apostrophe was lost or two others are far likelier.
        "dune; d'une, du ne",
        "sil; s'il",
        "delà; de là, de la",
        "maison; ''",
        "parfois; ''",
        // Nothing stands for two words.
        "xqzk; ''",
      })
  void words(String token, String expected) {
    List<String> surfaces =
        SPLITS.of(token).stream().map(SplitGenerator.SplitCandidate::surface).toList();
    assertEquals(expected, String.join(", ", surfaces));
  }

  @Test
  void anOptionSaysWhatItIsMadeOf() {
    SplitGenerator.SplitCandidate option = SPLITS.of("sansdoute").get(0);
    assertEquals("sans", option.head());
    assertEquals("doute", option.tail());
    assertEquals(4, option.cut());
    assertEquals(
        List.of(Shipped.MODELS.language().id("sans"), Shipped.MODELS.language().id("doute")),
        List.of(option.words()[0], option.words()[1]));
    assertTrue(option.cost() > option.channel(), "the lost blank costs nothing");
  }

  @Test
  void pairsOfAnotherErrorModelHaveItsCosts() {
    CandidateGenerator other =
        new CandidateGenerator(
            Shipped.candidates(),
            ErrorModelEstimator.of(
                Shipped.MODELS.presets().named("tesseract-eng").orElseThrow().counts()));
    SplitGenerator.SplitCandidate here = SPLITS.of("sansdoutc").get(0);
    SplitGenerator.SplitCandidate there = new SplitGenerator(SPLITS, other).of("sansdoutc").get(0);
    assertEquals(here.surface(), there.surface());
    float channel = other.errors().cost("sans", "sans") + other.errors().cost("doute", "doutc");
    assertEquals(channel, there.channel(), 1e-4);
    assertEquals(here.cost() - here.channel(), there.cost() - there.channel(), 1e-3);
  }
}
