package org.copiste.entities.tagger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.copiste.entities.lexicon.Morphology;
import org.copiste.entities.lexicon.PlaceGazetteer;
import org.copiste.entities.network.NameNetwork;
import org.copiste.entities.text.WordOccurrences;
import org.copiste.language.crf.Item;
import org.copiste.language.crf.Labelling;
import org.copiste.language.crf.LinearChain;
import org.copiste.language.text.Token;
import org.copiste.model.Mention;

/**
 * Finds the names of a document in two looks: the first sees each flow and counts of the document's
 * words, the second also how probable the first took each word for a name, here and elsewhere.
 * Immutable and thread-safe.
 */
public final class Tagger {
  /** Marks inside names, and what a scan shows for blanks. */
  private static final Set<String> INSIDE =
      Set.of("-", "–", "'", "\u2019", "&", "_", "^", "¦", "|");

  /** A label less probable than this is not worth a person's look. */
  private static final double POSSIBLE = 0.25;

  /** {@code Ste.}, {@code Wm.}: what is longer before a point ends a sentence. */
  private static final int LONGEST_ABBREVIATION = 3;

  private final NameModel model;
  private final Morphology morphology;

  /**
   * A name that the tagger found.
   *
   * @param first index of its first token
   * @param end index one past its last token
   * @param type what it names
   * @param p probability that it is a name of this type with these ends
   */
  public record Tagged(int first, int end, Mention.Type type, double p) {}

  /** A tagger with a model. */
  public Tagger(NameModel model, Morphology morphology) {
    this.model = model;
    this.morphology = morphology;
  }

  /**
   * What the tagger sees in a flow.
   *
   * @param names the names, by place
   * @param free for each token the probability of each label if nothing is known
   */
  public record Look(List<Tagged> names, double[][] free) {}

  /**
   * The names of a document.
   *
   * @param flows its flows
   * @param allowed for each flow and token the labels that are possible, as a set of {@link
   *     BioLabels}
   * @return what is seen in each flow
   */
  public List<Look> look(List<TaggerText> flows, List<long[]> allowed) {
    List<double[][]> first = new ArrayList<>();
    List<double[][]> scores = new ArrayList<>();
    WordOccurrences occurrences = new WordOccurrences(flows.stream().map(TaggerText::tokens));
    for (TaggerText flow : flows) {
      List<List<String>> features = features(flow, occurrences, morphology, model.network());
      first.add(label(model.first(), features, free(flow)).p());
      // Only the scores are kept: a long document's features would fill the memory.
      double[][] second = new double[features.size()][BioLabels.names().size()];
      for (int i = 0; i < second.length; i++) {
        model.second().addScores(features.get(i), second[i]);
      }
      scores.add(second);
    }
    DocumentFeatures document = new DocumentFeatures(flows, first);
    List<Look> looks = new ArrayList<>();
    for (int f = 0; f < flows.size(); f++) {
      double[][] here = scores.get(f);
      for (int i = 0; i < here.length; i++) {
        List<String> features = new ArrayList<>();
        document.add(f, i, flows.get(f).tokens().get(i), features);
        model.second().addScores(features, here[i]);
      }
      Labelling labelling = model.second().label(here, allowed.get(f));
      long[] free = free(flows.get(f));
      boolean known = !Arrays.equals(free, allowed.get(f));
      looks.add(
          new Look(names(labelling), known ? model.second().label(here, free).p() : labelling.p()));
    }
    return looks;
  }

  /**
   * How probable a name is that a rule found.
   *
   * @param look what the tagger sees in its flow
   */
  public double ruled(Look look, int first, int end, Mention.Type type) {
    return model.ruled().p(type, least(look.free(), first, end, type));
  }

  /** The least probable of the labels that make a name of some tokens. */
  public static double least(double[][] p, int first, int end, Mention.Type type) {
    double least = p[first][BioLabels.begin(type)];
    for (int i = first + 1; i < end; i++) {
      least = Math.min(least, p[i][BioLabels.inside(type)]);
    }
    return least;
  }

  /** The labels that are possible where nothing is known: no name begins in the middle. */
  public static long[] free(TaggerText flow) {
    List<Token> tokens = flow.tokens();
    long[] allowed = new long[tokens.size()];
    Arrays.fill(allowed, BioLabels.ANY);
    for (int i = 0; i < allowed.length; i++) {
      if (tokens.get(i).kind() == Token.Kind.MARK) {
        allowed[i] =
            isInsideNames(tokens, i) ? BioLabels.NOT_FIRST : BioLabels.only(BioLabels.OUTSIDE);
      }
    }
    if (allowed.length > 0) {
      allowed[0] &= BioLabels.FIRST;
    }
    return allowed;
  }

  /**
   * Whether a mark may stand inside a name: no bracket and no stop, but the point of {@code St.}
   */
  private static boolean isInsideNames(List<Token> tokens, int i) {
    String mark = tokens.get(i).text();
    boolean abbreviation =
        i > 0
            && tokens.get(i - 1).nameLike()
            && tokens.get(i - 1).text().length() <= LONGEST_ABBREVIATION;
    return INSIDE.contains(mark) || mark.equals(".") && abbreviation;
  }

  /** By flow and token the features of the first look; the lists can be added to. */
  public static List<List<List<String>>> features(
      List<TaggerText> flows, Morphology morphology, NameNetwork network) {
    WordOccurrences occurrences = new WordOccurrences(flows.stream().map(TaggerText::tokens));
    return flows.stream().map(flow -> features(flow, occurrences, morphology, network)).toList();
  }

  private static List<List<String>> features(
      TaggerText flow, WordOccurrences occurrences, Morphology morphology, NameNetwork network) {
    TokenFeatures features =
        new TokenFeatures(flow, occurrences, morphology, PlaceGazetteer.shared(), network);
    List<List<String>> those = new ArrayList<>();
    for (int i = 0; i < flow.tokens().size(); i++) {
      those.add(features.of(i));
    }
    return those;
  }

  /**
   * Adds the features of the second look.
   *
   * @param first by flow and token the probabilities of the labels in the first look
   */
  public static void second(
      List<TaggerText> flows, List<List<List<String>>> features, List<double[][]> first) {
    DocumentFeatures document = new DocumentFeatures(flows, first);
    for (int f = 0; f < flows.size(); f++) {
      for (int i = 0; i < features.get(f).size(); i++) {
        document.add(f, i, flows.get(f).tokens().get(i), features.get(f).get(i));
      }
    }
  }

  /** Labels a flow. */
  public static Labelling label(LinearChain chain, List<List<String>> features, long[] allowed) {
    return chain.label(i -> new Item(features.get(i), 0), allowed);
  }

  private List<Tagged> names(Labelling labelling) {
    List<Tagged> all = new ArrayList<>(spans(labelling));
    all.addAll(possible(labelling));
    all.sort(Comparator.comparingInt(Tagged::first));
    return all.stream()
        .map(
            name ->
                new Tagged(
                    name.first(),
                    name.end(),
                    name.type(),
                    model.calibration().p(name.type(), name.p())))
        .toList();
  }

  /** What the best labelling leaves out and may be names all the same, for a person to decide. */
  private static List<Tagged> possible(Labelling labelling) {
    int[] labels = labelling.best();
    double[][] p = labelling.p();
    List<Tagged> names = new ArrayList<>();
    int i = 0;
    while (i < labels.length) {
      int end = i + 1;
      if (labels[i] == BioLabels.OUTSIDE) {
        for (Mention.Type type : BioLabels.types()) {
          double least = p[i][BioLabels.begin(type)];
          if (least >= POSSIBLE) {
            int inside = BioLabels.inside(type);
            while (end < labels.length
                && labels[end] == BioLabels.OUTSIDE
                && p[end][inside] >= POSSIBLE) {
              least = Math.min(least, p[end][inside]);
              end++;
            }
            names.add(new Tagged(i, end, type, least));
            break;
          }
        }
      }
      i = end;
    }
    return names;
  }

  /** The names that a labelling says, each with the least probable of its labels. */
  public static List<Tagged> spans(Labelling labelling) {
    int[] labels = labelling.best();
    List<Tagged> names = new ArrayList<>();
    int i = 0;
    while (i < labels.length) {
      int end = i + 1;
      if (BioLabels.begins(labels[i])) {
        Mention.Type type = BioLabels.type(labels[i]).orElseThrow();
        while (end < labels.length && labels[end] == BioLabels.inside(type)) {
          end++;
        }
        names.add(new Tagged(i, end, type, least(labelling.p(), i, end, type)));
      }
      i = end;
    }
    return names;
  }
}
