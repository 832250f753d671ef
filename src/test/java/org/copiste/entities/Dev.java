package org.copiste.entities;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.copiste.entities.tagger.DocumentWords;
import org.copiste.entities.tagger.Tagger;
import org.copiste.entities.text.Flow;
import org.copiste.entities.text.Flows;
import org.copiste.entities.train.ScoreNames;
import org.copiste.entities.train.TrainNames;
import org.copiste.model.Mention;
import org.copiste.model.Stage;

final class Dev {
  private Dev() {}

  public static void main(String[] args) throws Exception {
    Vocabulary vocabulary =
        new DictionaryVocabulary(FrenchDictionary.shared());
    List<Path> rest = new ArrayList<>();
    for (int i = 2; i < args.length; i++) {
      rest.add(Path.of(args[i]));
    }
    switch (args[0]) {
      case "train" -> TrainNames.run(vocabulary, Path.of(args[1]), rest);
      case "tagger", "stage" -> {
        Stage stage =
            args[0].equals("tagger")
                ? taggerOnly(vocabulary)
                : new EntitiesStage(Authority.none(), vocabulary);
        PrintStream misses =
            args[1].equals("-")
                ? new PrintStream(OutputStream.nullOutputStream())
                : new PrintStream(args[1], StandardCharsets.UTF_8);
        for (Path p : rest) {
          ScoreNames.run(stage, p, System.out, misses);
        }
      }
      default -> throw new IllegalArgumentException();
    }
  }

  private static Stage taggerOnly(Vocabulary vocabulary) {
    Tagger tagger = Tagger.shared(vocabulary);
    return d -> {
      List<Flow> flows = Flows.of(d);
      DocumentWords words = new DocumentWords(flows);
      List<Mention> mentions = new ArrayList<>();
      for (Flow f : flows) {
        for (Tagger.Tagged t : tagger.tag(f, words).names()) {
          mentions.add(
              new Mention(
                  t.type(),
                  f.source(
                      f.tokens().get(t.first()).start(),
                      f.tokens().get(t.end() - 1).end(),
                      d.reading()),
                  Optional.empty(),
                  Optional.empty(),
                  false,
                  t.p(),
                  Optional.empty(),
                  Optional.empty()));
        }
      }
      return d.withMentions(mentions, List.of());
    };
  }
}
