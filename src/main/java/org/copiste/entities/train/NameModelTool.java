package org.copiste.entities.train;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.copiste.entities.EntitiesStage;
import org.copiste.entities.authority.Authority;
import org.copiste.entities.lexicon.DictionaryMorphology;
import org.copiste.entities.lexicon.Morphology;
import org.copiste.language.Dictionary;

/**
 * Trains and measures the name tagger: {@code train MODEL FOLDER…}; {@code score FOLDER…}, without
 * an authority file; {@code misses FILE FOLDER…}, which also writes what was wrong or missed;
 * {@code speed FOLDER…}, in words per second of one thread.
 */
final class NameModelTool {
  private NameModelTool() {}

  /** Runs one of the commands. */
  public static void main(String[] args) throws IOException {
    Morphology morphology = new DictionaryMorphology(Dictionary.shared());
    List<Path> paths = new ArrayList<>();
    for (int i = 1; i < args.length; i++) {
      paths.add(Path.of(args[i]));
    }
    switch (args.length == 0 ? "" : args[0]) {
      case "train" ->
          NameModelTrainer.run(
              morphology, paths.get(0), List.copyOf(paths.subList(1, paths.size())));
      case "score" -> score(morphology, paths, new PrintStream(OutputStream.nullOutputStream()));
      case "misses" -> {
        try (PrintStream file = new PrintStream(paths.get(0).toFile(), StandardCharsets.UTF_8)) {
          score(morphology, paths.subList(1, paths.size()), file);
        }
      }
      case "speed" -> NameSpeed.run(morphology, paths, System.out);
      default ->
          System.err.println(
              "train MODEL FOLDER… | score FOLDER… | misses FILE FOLDER… | speed FOLDER…");
    }
  }

  private static void score(Morphology morphology, List<Path> folders, PrintStream misses)
      throws IOException {
    EntitiesStage stage = new EntitiesStage(Authority.none(), morphology, EntitiesStage.LEAST);
    for (Path folder : folders) {
      NameScorer.run(stage, folder, System.out, misses);
    }
  }
}
