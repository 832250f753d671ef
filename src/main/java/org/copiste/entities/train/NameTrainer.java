package org.copiste.entities.train;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.copiste.entities.lexicon.Morphology;
import org.copiste.entities.name.mention.NameMention;
import org.copiste.entities.tagger.BioLabels;
import org.copiste.entities.tagger.NameCalibration;
import org.copiste.entities.tagger.NameModel;
import org.copiste.entities.tagger.Tagger;
import org.copiste.entities.tagger.TaggerText;
import org.copiste.language.crf.CrfTrainer;
import org.copiste.language.crf.Example;
import org.copiste.language.crf.Item;
import org.copiste.language.crf.Labelling;
import org.copiste.language.crf.LinearChain;

/**
 * Learns the tagger of names. The second look must learn how far to trust the first on a document
 * that it has not seen, and so must the calibration: the documents are divided into two halves, and
 * each half is looked at by what the other taught. Deterministic.
 */
public final class NameTrainer {
  private static final int ROUNDS = 6;

  /** 0.005 and 0.02 gave the same figures on hipe2020-dev-fr within a point. */
  private static final double PENALTY = 0.01;

  private final Morphology morphology;
  private final List<NameExample> documents;
  private final NetworkHalves networks;

  /** By document: by flow and token the features, at first of the first look. */
  private final List<List<List<List<String>>>> features = new ArrayList<>();

  private NameTrainer(List<NameExample> documents, NetworkHalves networks, Morphology morphology) {
    this.documents = documents;
    this.networks = networks;
    this.morphology = morphology;
  }

  /**
   * The model that these documents teach.
   *
   * @param networks what learnt from the same documents in the same order
   * @throws IllegalArgumentException if there are fewer than two
   */
  public static NameModel train(
      List<NameExample> documents, NetworkHalves networks, Morphology morphology) {
    if (documents.size() < 2) {
      throw new IllegalArgumentException("two documents are needed at least");
    }
    return new NameTrainer(documents, networks, morphology).train();
  }

  private NameModel train() {
    for (int d = 0; d < documents.size(); d++) {
      features.add(Tagger.features(documents.get(d).flows(), morphology, networks.unseenBy(d)));
    }
    LinearChain first = learn(-1);
    Map<Integer, List<double[][]>> seen = new HashMap<>();
    for (int half = 0; half < 2; half++) {
      LinearChain other = learn(half);
      for (int d = 1 - half; d < documents.size(); d += 2) {
        seen.put(d, looks(other, d));
      }
    }
    seen.forEach((d, look) -> Tagger.second(documents.get(d).flows(), features.get(d), look));
    List<NameCalibration.Seen> names = new ArrayList<>();
    List<NameCalibration.Seen> ruled = new ArrayList<>();
    for (int half = 0; half < 2; half++) {
      LinearChain other = learn(half);
      for (int d = 1 - half; d < documents.size(); d += 2) {
        judge(other, d, names, ruled);
      }
    }
    return new NameModel(
        networks.whole(), first, learn(-1), NameCalibration.fit(names), NameCalibration.fit(ruled));
  }

  /** What one half of the documents teaches; all of them if the half is -1. */
  private LinearChain learn(int half) {
    List<Example> examples = new ArrayList<>();
    for (int d = 0; d < documents.size(); d++) {
      NameExample document = documents.get(d);
      for (int f = 0; (half < 0 || d % 2 == half) && f < document.flows().size(); f++) {
        List<Item> items = features.get(d).get(f).stream().map(x -> new Item(x, 0)).toList();
        examples.add(
            new Example(document.group(), items, document.labels().get(f), document.weight()));
      }
    }
    return new CrfTrainer(BioLabels.names(), 1, ROUNDS, PENALTY, 1).train(examples);
  }

  private List<double[][]> looks(LinearChain chain, int d) {
    List<double[][]> looks = new ArrayList<>();
    for (int f = 0; f < features.get(d).size(); f++) {
      TaggerText flow = documents.get(d).flows().get(f);
      looks.add(Tagger.label(chain, features.get(d).get(f), Tagger.free(flow)).p());
    }
    return looks;
  }

  /** Notes which names of a document were right, where its truth is known. */
  private void judge(
      LinearChain chain,
      int d,
      List<NameCalibration.Seen> found,
      List<NameCalibration.Seen> ruled) {
    NameExample document = documents.get(d);
    for (int f = 0; f < document.flows().size(); f++) {
      int flow = f;
      long[] labels = document.labels().get(f);
      Labelling labelling =
          Tagger.label(chain, features.get(d).get(f), Tagger.free(document.flows().get(f)));
      for (Tagger.Tagged name : Tagger.spans(labelling)) {
        note(name, labels, found);
      }
      document.ruled().stream()
          .filter(name -> name.flow() == flow)
          .map(name -> tagged(name, labelling))
          .forEach(name -> note(name, labels, ruled));
    }
  }

  private static Tagger.Tagged tagged(NameMention name, Labelling labelling) {
    double p = Tagger.least(labelling.p(), name.first(), name.end(), name.type());
    return new Tagger.Tagged(name.first(), name.end(), name.type(), p);
  }

  private static void note(Tagger.Tagged name, long[] labels, List<NameCalibration.Seen> to) {
    boolean known = true;
    for (int t = name.first(); t < name.end(); t++) {
      known &= Long.bitCount(labels[t]) == 1;
    }
    if (known) {
      to.add(new NameCalibration.Seen(name.type(), name.p(), isRight(name, labels)));
    }
  }

  private static boolean isRight(Tagger.Tagged name, long[] labels) {
    long inside = BioLabels.only(BioLabels.inside(name.type()));
    boolean right = labels[name.first()] == BioLabels.only(BioLabels.begin(name.type()));
    for (int t = name.first() + 1; t < name.end(); t++) {
      right &= labels[t] == inside;
    }
    return right && (name.end() == labels.length || (labels[name.end()] & inside) == 0);
  }
}
