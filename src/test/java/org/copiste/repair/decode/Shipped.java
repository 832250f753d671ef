package org.copiste.repair.decode;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Function;
import org.copiste.language.channel.ErrorModel;
import org.copiste.language.channel.ErrorModelEstimator;
import org.copiste.repair.classify.EditClassifier;
import org.copiste.repair.lattice.CandidateGenerator;
import org.copiste.repair.lattice.DecoderWeights;
import org.copiste.repair.token.LexiconLookup;
import org.copiste.repair.token.WrittenForm;

/** The models that ship, read once for all tests; every change is as probable as another. */
public final class Shipped {
  public static final Models MODELS = models();

  private Shipped() {}

  private static Models models() {
    try {
      Models models = Models.shipped();
      return new Models(
          models.language(), models.lexicon(), models.presets(), EditClassifier.constant(0.99));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static ErrorModel errors() {
    return ErrorModelEstimator.of(MODELS.presets().general().counts());
  }

  public static CandidateGenerator candidates() {
    return new CandidateGenerator(
        MODELS.language(), MODELS.lexicon(), errors(), DecoderWeights.standard());
  }

  /** What gives tokens their forms. */
  public static Function<String, WrittenForm> forms() {
    return WrittenForm.of(new LexiconLookup(MODELS.lexicon()));
  }
}
