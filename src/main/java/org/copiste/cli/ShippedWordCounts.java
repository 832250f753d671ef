package org.copiste.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.copiste.evaluate.WordCounts;
import org.copiste.language.ngram.NgramFile;
import org.copiste.language.ngram.NgramModel;
import org.copiste.language.ngram.WordKey;
import org.copiste.language.pack.LanguagePack;

/**
 * The counts of the language model that ships. It is read when it is first asked. Words seen fewer
 * than three times that no dictionary has are unknown to it; counts are rounded to a twentieth.
 */
final class ShippedWordCounts implements WordCounts {
  private Optional<NgramModel> read = Optional.empty();
  private long total;

  @Override
  public long of(String word) {
    NgramModel model = model();
    String key = WordKey.of(word);
    return model.knows(key) ? count(model, model.id(key)) : 0;
  }

  @Override
  public long total() {
    model();
    return total;
  }

  private NgramModel model() {
    if (read.isEmpty()) {
      try (InputStream in = new BufferedInputStream(LanguagePack.current().open("ngram"))) {
        NgramModel model = NgramFile.read(in);
        for (int word = 0; word < model.size(); word++) {
          total += count(model, word);
        }
        read = Optional.of(model);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return read.get();
  }

  private static long count(NgramModel model, int word) {
    return Math.round(Math.expm1(model.logCount(word)));
  }
}
