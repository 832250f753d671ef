package org.copiste.entities.tagger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.BinaryFileDataReader;
import opennlp.tools.ml.model.GenericModelReader;
import org.copiste.entities.lexicon.DictionaryMorphology;
import org.copiste.entities.lexicon.PlaceGazetteer;
import org.copiste.entities.text.TextFlow;
import org.copiste.entities.text.WordOccurrences;
import org.copiste.language.Dictionary;
import org.copiste.language.pack.LanguagePack;
import org.junit.jupiter.api.Test;

class NamesModelTest {
  private static final String TEXT =
      "Le général Weygand et M. Jean-Paul Sartre ont quitté la Nouvelle-Orléans, dit L.D. Trotsky,"
          + " pour la Société des Nations à Genève. Weygand était à Paris en 1923.";

  private static AbstractModel model() throws IOException {
    try (DataInputStream in =
        new DataInputStream(
            new BufferedInputStream(
                new GZIPInputStream(LanguagePack.current().open("names/model.gz"))))) {
      return new GenericModelReader(new BinaryFileDataReader(in)).getModel();
    }
  }

  private static TokenFeatures features() {
    TextFlow flow = TextFlow.of(TEXT);
    return new TokenFeatures(
        flow,
        new WordOccurrences(List.of(flow)),
        new DictionaryMorphology(Dictionary.shared()),
        PlaceGazetteer.shared());
  }

  /** A sort of feature is what stands before the equals sign. */
  @Test
  void theModelKnowsEverySortOfFeature() throws IOException {
    Set<String> known = new HashSet<>();
    ((Map<?, ?>) model().getDataStructures()[1])
        .keySet()
        .forEach(f -> known.add(((String) f).replaceFirst("=.*", "")));
    Set<String> asked = new TreeSet<>();
    TokenFeatures features = features();
    for (int i = 0; i < features.size(); i++) {
      features.of(i).forEach(x -> asked.add(x.replaceFirst("=.*", "")));
    }
    assertTrue(asked.size() > 40, asked::toString);
    asked.removeAll(known);
    assertEquals(Set.of(), asked);
  }

  @Test
  void askingInTwoStepsGivesWhatTheModelGives() throws IOException {
    AbstractModel model = model();
    LabelModel labels = new LabelModel(model);
    TokenFeatures features = features();
    for (int i = 0; i < features.size(); i++) {
      String[] all = features.of(i, "B-PERSON").toArray(String[]::new);
      double[] scores = new double[labels.size()];
      features.emit(i, labels.addingTo(scores));
      features.emit(i, "B-PERSON", labels.addingTo(scores));
      LabelModel.normalise(scores);
      double[] expected = model.eval(all);
      for (int k = 0; k < expected.length; k++) {
        assertEquals(expected[k], scores[k], 1e-9);
      }
    }
  }
}
