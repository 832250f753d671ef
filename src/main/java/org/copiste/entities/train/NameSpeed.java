package org.copiste.entities.train;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.copiste.entities.EntitiesStage;
import org.copiste.entities.authority.Authority;
import org.copiste.entities.lexicon.Morphology;
import org.copiste.entities.tagger.Tagger;
import org.copiste.entities.text.TextFlow;
import org.copiste.entities.text.TextFlows;
import org.copiste.entities.text.WordOccurrences;
import org.copiste.model.Document;

/**
 * Measures the speed of one thread: the tagger alone, on flows that are already tokenised, and the
 * whole stage. The first rounds warm up and do not count.
 */
final class NameSpeed {
  private static final int WARM = 3;
  private static final int ROUNDS = 5;

  private NameSpeed() {}

  /** Prints words per second; words are divided by white space. */
  static void run(Morphology morphology, List<Path> folders, PrintStream out) throws IOException {
    List<Document> documents = new ArrayList<>();
    long words = 0;
    for (Path folder : folders) {
      for (AnnotatedCorpus.Text text : AnnotatedCorpus.read(folder)) {
        documents.add(text.document());
        words += text.document().source().text().strip().split("\\s+").length;
      }
    }
    List<List<TextFlow>> flows = documents.stream().map(TextFlows::of).toList();
    Tagger tagger = Tagger.shared(morphology);
    EntitiesStage stage = new EntitiesStage(Authority.none(), morphology, EntitiesStage.LEAST);
    print("tagger", words, () -> flows.forEach(f -> tag(tagger, f)), out);
    print("whole stage", words, () -> documents.forEach(stage::apply), out);
  }

  private static void tag(Tagger tagger, List<TextFlow> flows) {
    WordOccurrences document = new WordOccurrences(flows);
    flows.forEach(flow -> tagger.tag(flow, document));
  }

  private static void print(String what, long words, Runnable work, PrintStream out) {
    for (int i = 0; i < WARM; i++) {
      work.run();
    }
    long start = System.nanoTime();
    for (int i = 0; i < ROUNDS; i++) {
      work.run();
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    out.printf(Locale.ROOT, "%s: %.0f words/s%n", what, ROUNDS * words / seconds);
  }
}
