package org.copiste.entities.train;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.copiste.model.Document;
import org.copiste.model.Mention;
import org.copiste.model.Span;
import org.copiste.model.Stage;

/**
 * Scores a stage on folders of annotated texts: a name counts if its boundaries are exact after
 * titles, articles, prepositions and what follows a comma are trimmed from both.
 */
final class NameScorer {

  /** Right, wrong and missed names of one type. */
  private static final class Tally {
    private int right;
    private int wrong;
    private int missed;

    double f1() {
      return right == 0 ? 0 : 2.0 * right / (2.0 * right + wrong + missed);
    }

    @Override
    public String toString() {
      return String.format(
          Locale.ROOT,
          "P %.3f R %.3f F1 %.3f of %d",
          right / Math.max(1.0, right + wrong),
          right / Math.max(1.0, right + missed),
          f1(),
          right + missed);
    }
  }

  private NameScorer() {}

  /** Scores and prints one line for each type; with {@code misses}, what was wrong or missed. */
  static void run(Stage stage, Path folder, PrintStream out, PrintStream misses)
      throws IOException {
    Map<Mention.Type, Tally> tallies = new EnumMap<>(Mention.Type.class);
    for (Mention.Type type : Mention.Type.values()) {
      tallies.put(type, new Tally());
    }
    for (AnnotatedCorpus.Text text : AnnotatedCorpus.read(folder)) {
      score(stage.apply(text.document()), text.names(), tallies, misses);
    }
    tallies.forEach(
        (type, tally) -> out.println(folder.getFileName() + " " + type.label() + " " + tally));
  }

  private static void score(
      Document found,
      List<AnnotatedCorpus.Name> gold,
      Map<Mention.Type, Tally> tallies,
      PrintStream misses) {
    String text = found.source().text();
    for (Mention.Type type : tallies.keySet()) {
      Tally tally = tallies.getOrDefault(type, new Tally());
      List<Span> wanted =
          new ArrayList<>(
              gold.stream().filter(g -> g.type() == type).map(AnnotatedCorpus.Name::at).toList());
      Map<Span, Integer> left = new HashMap<>();
      wanted.forEach(at -> left.merge(at, 1, Integer::sum));
      for (Mention mention : found.mentions()) {
        if (mention.type() != type) {
          continue;
        }
        Span at = NameTrimmer.name(mention.at(), type, text);
        if (left.remove(at) != null) {
          tally.right++;
        } else {
          tally.wrong++;
          miss(misses, "wrong", type, at, found);
        }
      }
      tally.missed += left.size();
      left.keySet().stream().sorted().forEach(at -> miss(misses, "missed", type, at, found));
    }
  }

  private static void miss(
      PrintStream out, String what, Mention.Type type, Span at, Document document) {
    String text = document.source().text();
    String context =
        text.substring(Math.max(0, at.start() - 30), at.start())
            + "[["
            + at.of(text)
            + "]]"
            + text.substring(at.end(), Math.min(text.length(), at.end() + 20));
    out.println(
        what
            + "\t"
            + type.label()
            + "\t"
            + document.source().name()
            + "\t"
            + context.replace('\n', '|'));
  }
}
