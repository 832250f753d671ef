package org.copiste.repair.decode;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Function;
import org.copiste.language.channel.ErrorModel;
import org.copiste.language.channel.ErrorModelEstimator;
import org.copiste.repair.rank.Ranking;

/** The models that ship, read once for all tests; every change is as probable as another. */
final class Shipped {
  static final Models MODELS = models();

  private Shipped() {}

  private static Models models() {
    try {
      Models models = Models.shipped();
      return new Models(
          models.language(), models.lexicon(), models.presets(), Ranking.constant(0.99));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static ErrorModel errors() {
    return ErrorModelEstimator.of(MODELS.presets().general().counts());
  }

  static Readings readings() {
    return new Readings(MODELS.language(), MODELS.lexicon(), errors(), Weights.standard());
  }

  /** What gives tokens their forms. */
  static Function<String, WrittenForm> forms() {
    return WrittenForm.of(new LexiconLookup(MODELS.lexicon()));
  }
}
