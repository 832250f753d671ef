package org.copiste.repair;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.copiste.language.Dictionary;
import org.copiste.language.Lexicon;
import org.copiste.model.Document;
import org.copiste.model.Encoding;
import org.copiste.model.Metadata;
import org.copiste.model.Source;
import org.copiste.repair.decode.DecodingCorrector;
import org.copiste.repair.decode.Models;
import org.copiste.repair.opinion.OpinionatedCorrector;
import org.copiste.repair.opinion.SecondOpinion;

/** Documents for tests. */
final class Sample {
  private static final Corrector CORRECTOR = corrector();

  private Sample() {}

  static Document of(String text) {
    return Document.of(
        Source.of("sample.txt", text, text.length(), "0".repeat(64), Encoding.UTF_8),
        Metadata.NONE);
  }

  /** The repair that ships, at this threshold. */
  static RepairStage stage(double accept) {
    return stage(RepairOptions.DEFAULT.withAccept(accept));
  }

  static RepairStage stage(RepairOptions options) {
    return new RepairStage(CORRECTOR, Lexicon.of(Dictionary.shared()), options);
  }

  static String repaired(String text) {
    return stage(0.9).apply(of(text)).reading().text();
  }

  private static Corrector corrector() {
    try {
      return new OpinionatedCorrector(
          new DecodingCorrector(Models.shipped(), Optional.empty()), new SecondOpinion());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
