package org.copiste.repair;

import org.copiste.language.FrenchDictionary;
import org.copiste.language.Lexicon;
import org.copiste.model.Document;
import org.copiste.model.Encoding;
import org.copiste.model.Metadata;
import org.copiste.model.Source;

/** Documents for tests. */
final class Sample {
  private Sample() {}

  static Document of(String text) {
    return Document.of(
        Source.of("sample.txt", text, text.length(), "0".repeat(64), Encoding.UTF_8),
        Metadata.NONE);
  }

  static RepairStage stage(double accept) {
    FrenchDictionary dictionary = FrenchDictionary.shared();
    return new RepairStage(
        new RuleCorrector(dictionary, new org.copiste.repair.opinion.SecondOpinion()),
        Lexicon.of(dictionary),
        RepairOptions.DEFAULT.withAccept(accept));
  }

  static String repaired(String text) {
    return stage(0.9).apply(of(text)).reading().text();
  }
}
