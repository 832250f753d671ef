package org.copiste.entities.tagger;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.BinaryFileDataReader;
import opennlp.tools.ml.model.GenericModelReader;
import org.copiste.entities.lexicon.Morphology;
import org.copiste.entities.lexicon.PlaceGazetteer;
import org.copiste.entities.text.TextFlow;
import org.copiste.entities.text.WordOccurrences;
import org.copiste.language.pack.LanguagePack;
import org.copiste.model.Mention;

/**
 * Finds names with a maximum-entropy model of Apache OpenNLP and a beam search over its labels.
 * Immutable and thread-safe.
 */
public final class Tagger {
  private static final String MODEL = "names/model.gz";

  /** Paths kept at each token; set by hand. */
  private static final int BEAM = 4;

  /** A less probable label is not followed up; set by hand. */
  private static final double LEAST = 0.001;

  /**
   * A name that the model finds.
   *
   * @param first index of its first token
   * @param end index one past its last token
   * @param type what it names
   * @param p the smallest probability of its labels
   */
  public record Tagged(int first, int end, Mention.Type type, double p) {}

  /**
   * What the model finds in a flow.
   *
   * @param names left to right, disjoint
   * @param typeP for each token and each type in the order of {@link Mention.Type}, the probability
   *     that the token belongs to such a name, given the previous label
   */
  public record Tagging(List<Tagged> names, double[][] typeP) {}

  /**
   * A sequence of labels up to a token.
   *
   * @param before the path up to the previous token; empty at the first token
   * @param score sum of the log probabilities
   * @param p the probabilities of the last token's labels
   */
  private record Path(Optional<Path> before, int label, double score, double[] p) {}

  /** The probabilities of a token's labels after each previous label, computed on demand. */
  private final class LabelProbabilities {
    private final TokenFeatures features;
    private final int token;
    private final double[] scores = new double[model.size()];
    private final double[][] after = new double[model.size() + 1][0];

    LabelProbabilities(TokenFeatures features, int token) {
      this.features = features;
      this.token = token;
      features.emit(token, model.addingTo(scores));
    }

    /**
     * The probabilities after a label.
     *
     * @param before the previous label's number; one past the last at the start of a flow
     */
    double[] after(int before) {
      if (after[before].length == 0) {
        double[] p = scores.clone();
        features.emit(token, model.before(before), model.addingTo(p));
        LabelModel.normalise(p);
        after[before] = p;
      }
      return after[before];
    }
  }

  private final LabelModel model;
  private final Morphology morphology;
  private final PlaceGazetteer places;

  /** A tagger with a model that gives label probabilities. */
  public Tagger(AbstractModel model, Morphology morphology, PlaceGazetteer places) {
    this(new LabelModel(model), morphology, places);
  }

  private Tagger(LabelModel model, Morphology morphology, PlaceGazetteer places) {
    this.model = model;
    this.morphology = morphology;
    this.places = places;
  }

  /** Loaded on first use. */
  private static final class Holder {
    static final LabelModel MODEL = load();
  }

  /** The tagger with the language pack's model. */
  public static Tagger shared(Morphology morphology) {
    return new Tagger(Holder.MODEL, morphology, PlaceGazetteer.shared());
  }

  private static LabelModel load() {
    try (InputStream packed = LanguagePack.current().open(MODEL);
        DataInputStream in =
            new DataInputStream(new BufferedInputStream(new GZIPInputStream(packed)))) {
      return new LabelModel(new GenericModelReader(new BinaryFileDataReader(in)).getModel());
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** The names of a flow of a document. */
  public Tagging tag(TextFlow flow, WordOccurrences document) {
    TokenFeatures features = new TokenFeatures(flow.tokens(), document, morphology, places);
    List<Path> beam = new ArrayList<>();
    for (int i = 0; i < features.size(); i++) {
      LabelProbabilities here = new LabelProbabilities(features, i);
      List<Path> next = new ArrayList<>();
      if (i == 0) {
        extend(Optional.empty(), here, next);
      }
      for (Path path : beam) {
        extend(Optional.of(path), here, next);
      }
      next.sort((a, b) -> Double.compare(b.score(), a.score()));
      beam = next.size() > BEAM ? new ArrayList<>(next.subList(0, BEAM)) : next;
    }
    return beam.isEmpty()
        ? new Tagging(List.of(), new double[0][])
        : names(beam.get(0), features.size());
  }

  private void extend(Optional<Path> path, LabelProbabilities here, List<Path> to) {
    int last = path.map(Path::label).orElse(model.size());
    double[] p = here.after(last);
    for (int label = 0; label < p.length; label++) {
      if (p[label] > LEAST && model.mayFollow(label, last)) {
        double score = path.map(Path::score).orElse(0.0);
        to.add(new Path(path, label, score + Math.log(p[label]), p));
      }
    }
  }

  private Tagging names(Path last, int n) {
    int[] label = new int[n];
    double[][] p = new double[n][];
    Optional<Path> path = Optional.of(last);
    for (int i = n - 1; i >= 0 && path.isPresent(); i--) {
      label[i] = path.get().label();
      p[i] = path.get().p();
      path = path.get().before();
    }
    List<Tagged> names = new ArrayList<>();
    int i = 0;
    while (i < n) {
      String here = model.label(label[i]);
      int end = i + 1;
      double least = p[i][label[i]];
      if (!here.equals(BioLabels.OUTSIDE)) {
        String inside = "I-" + here.substring(2);
        while (end < n && model.label(label[end]).equals(inside)) {
          least = Math.min(least, p[end][label[end]]);
          end++;
        }
        names.add(new Tagged(i, end, model.type(label[i]).orElseThrow(), least));
      }
      i = end;
    }
    return new Tagging(names, byType(p));
  }

  private double[][] byType(double[][] p) {
    double[][] byType = new double[p.length][Mention.Type.values().length];
    for (int i = 0; i < p.length; i++) {
      for (int label = 0; label < model.size(); label++) {
        Optional<Mention.Type> type = model.type(label);
        if (type.isPresent()) {
          byType[i][type.get().ordinal()] += p[i][label];
        }
      }
    }
    return byType;
  }
}
