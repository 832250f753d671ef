package org.copiste.entities.train;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import opennlp.tools.ml.EventTrainer;
import opennlp.tools.ml.TrainerFactory;
import opennlp.tools.ml.maxent.io.BinaryQNModelWriter;
import opennlp.tools.ml.maxent.quasinewton.QNModel;
import opennlp.tools.ml.model.Event;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.util.ObjectStream;
import opennlp.tools.util.TrainingParameters;
import org.copiste.entities.lexicon.Morphology;
import org.copiste.entities.lexicon.PlaceGazetteer;
import org.copiste.entities.tagger.BioLabels;
import org.copiste.entities.tagger.TokenFeatures;
import org.copiste.entities.text.TextFlow;
import org.copiste.entities.text.WordOccurrences;

/**
 * Trains the tagger's model by L-BFGS. The same folders in the same order give the same file, byte
 * for byte: training uses one thread and no random numbers.
 */
final class NameModelTrainer {
  private static final int ITERATIONS = 100;

  /** A rarer feature is left out. */
  private static final int CUTOFF = 2;

  /** Weight of the Gaussian prior; 0.5 and 3 were worse on hipe2020-dev-fr. */
  private static final double L2_COST = 1.0;

  private NameModelTrainer() {}

  /** Trains on folders of tagged texts and writes the model. */
  static void run(Morphology morphology, Path model, List<Path> folders) throws IOException {
    List<Event> events = new ArrayList<>();
    for (Path folder : folders) {
      for (AnnotatedCorpus.Text text : AnnotatedCorpus.read(folder)) {
        events(text, morphology, events);
      }
    }
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(model))) {
      new BinaryQNModelWriter((QNModel) train(events), new DataOutputStream(out)).persist();
    }
  }

  private static void events(AnnotatedCorpus.Text text, Morphology morphology, List<Event> events) {
    WordOccurrences document = new WordOccurrences(text.flows());
    for (TextFlow flow : text.flows()) {
      TokenFeatures features =
          new TokenFeatures(flow.tokens(), document, morphology, PlaceGazetteer.shared());
      List<String> labels = AnnotatedCorpus.labels(flow, text.names());
      String before = BioLabels.OUTSIDE;
      for (int i = 0; i < labels.size(); i++) {
        events.add(new Event(labels.get(i), features.of(i, before).toArray(String[]::new)));
        before = labels.get(i);
      }
    }
  }

  private static MaxentModel train(List<Event> events) throws IOException {
    TrainingParameters parameters = new TrainingParameters();
    parameters.put(TrainingParameters.ALGORITHM_PARAM, "MAXENT_QN");
    parameters.put(TrainingParameters.ITERATIONS_PARAM, ITERATIONS);
    parameters.put(TrainingParameters.CUTOFF_PARAM, CUTOFF);
    parameters.put("L1Cost", 0.0);
    parameters.put("L2Cost", L2_COST);
    parameters.put("DataIndexer", "OnePass");
    EventTrainer trainer = TrainerFactory.getEventTrainer(parameters, new java.util.HashMap<>());
    return trainer.train(new Events(events));
  }

  /** Events from memory. */
  private static final class Events implements ObjectStream<Event> {
    private final List<Event> all;
    private Iterator<Event> next;

    Events(List<Event> all) {
      this.all = all;
      this.next = all.iterator();
    }

    @Override
    @SuppressWarnings("NullAway")
    public Event read() {
      return next.hasNext() ? next.next() : null;
    }

    @Override
    public void reset() {
      next = all.iterator();
    }
  }
}
