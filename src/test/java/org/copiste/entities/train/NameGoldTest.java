package org.copiste.entities.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.copiste.entities.lexicon.DictionaryMorphology;
import org.copiste.entities.lexicon.Morphology;
import org.copiste.entities.network.NameNetwork;
import org.copiste.entities.tagger.BioLabels;
import org.copiste.entities.tagger.NameModel;
import org.copiste.entities.tagger.Tagger;
import org.copiste.language.Dictionary;
import org.copiste.model.Document;
import org.copiste.model.Encoding;
import org.copiste.model.Mention;
import org.copiste.model.Metadata;
import org.copiste.model.Source;
import org.copiste.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NameGoldTest {
  private static final Morphology MORPHOLOGY = new DictionaryMorphology(Dictionary.shared());

  private static NameExample example(NameGold gold, boolean partial) {
    String text = gold.text();
    Source source = Source.of("t.txt", text, text.length(), "", Encoding.UTF_8);
    return new NameExamples(MORPHOLOGY).of(Document.of(source, Metadata.NONE), gold, 1, partial);
  }

  /** The labels of a text in which one string is tagged. */
  private static String labels(String text, String tagged, Mention.Type type, boolean partial) {
    int at = text.indexOf(tagged);
    Span span = new Span(at, at + tagged.length());
    NameGold gold =
        new NameGold("g", "t", text, List.of(new NameGold.Tagged(span, type)), List.of());
    NameExample example = example(gold, partial);
    StringBuilder shown = new StringBuilder();
    long[] labels = example.labels().get(0);
    for (int i = 0; i < labels.length; i++) {
      String token = example.flows().get(0).tokens().get(i).text();
      if (labels[i] != BioLabels.only(BioLabels.OUTSIDE)) {
        shown.append(shown.length() == 0 ? "" : " ").append(token).append('/');
        for (int label = 0; label < BioLabels.names().size(); label++) {
          if (labels[i] != BioLabels.ANY && (labels[i] >>> label & 1) != 0) {
            shown.append(BioLabels.names().get(label), 0, 3);
          }
        }
      }
    }
    return shown.toString();
  }

  @Test
  void titlesAndAppositionsAreNoPartOfANameAndParticlesAre() {
    assertEquals(
        "de/B-P Lasteyrie/I-P",
        labels(
            "On vit M. de Lasteyrie, député.",
            "M. de Lasteyrie, député",
            Mention.Type.PERSON,
            false));
    assertEquals("Nice/B-P", labels("Il va à Nice.", "à Nice", Mention.Type.PLACE, false));
    assertEquals(
        "de/ Prusse/",
        labels("Le roi de Prusse vint.", "roi de Prusse", Mention.Type.PERSON, false));
  }

  @Test
  void whereSomeNamesAreTaggedTheOthersTeachNothing() {
    assertEquals(
        "Murray/ BUTLER/B-PI-PI-O Paris/",
        labels("Il vit M. Murray BUTLER à Paris hier.", "BUTLER", Mention.Type.PERSON, true));
    assertEquals(
        "BUTLER/B-P",
        labels("Il vit M. Murray BUTLER à Paris hier.", "BUTLER", Mention.Type.PERSON, false));
  }

  @Test
  void tokensWithLabelsAreSetAsText(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("a.bio");
    Files.writeString(file, "Jean I-PER\nMorel I-PER\n, O\nà O\nLyon I-LOC\nParis B-LOC\n. O\n");
    NameGold gold = new NameGoldReader().read(file).get(0);
    assertEquals("Jean Morel, à Lyon Paris.", gold.text());
    assertEquals(
        List.of("Jean Morel", "Lyon", "Paris"),
        gold.names().stream().map(n -> n.at().of(gold.text())).toList());
  }

  @Test
  void whatIsNoGoldSaysWhere(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("a.txt"), "Jean");
    Files.writeString(folder.resolve("a.json"), "{\"mentions\":\n[");
    NameGoldException broken =
        assertThrows(NameGoldException.class, () -> new NameGoldReader().read(folder));
    assertEquals(2, broken.line());
    Files.writeString(
        folder.resolve("a.json"), "{\"mentions\":[{\"type\":\"person\",\"start\":0,\"end\":9}]}");
    assertThrows(NameGoldException.class, () -> new NameGoldReader().read(folder));
    Path bio = folder.resolve("b.bio");
    Files.writeString(bio, "Jean O\nMorel\n");
    assertEquals(
        2, assertThrows(NameGoldException.class, () -> new NameGoldReader().read(bio)).line());
  }

  /** A made-up language of names: whatever follows {@code chez} is a person. */
  @Test
  void whatIsTaggedIsLearntAndFoundElsewhereInTheDocument() {
    List<NameExample> documents = new ArrayList<>();
    for (String name : List.of("Zorbov", "Mirnak", "Talpire", "Dorvel", "Quibart", "Ponsec")) {
      String text = "On dîna chez " + name + " hier. Le soir, " + name + " chanta.";
      List<NameGold.Tagged> names = new ArrayList<>();
      for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
        names.add(new NameGold.Tagged(new Span(at, at + name.length()), Mention.Type.PERSON));
      }
      documents.add(example(new NameGold("g", name, text, names, List.of()), false));
    }
    NameNetwork network = NameModel.shipped().network();
    NameModel model =
        NameTrainer.train(documents, new NetworkHalves(network, network, network), MORPHOLOGY);
    NameExample other =
        example(
            new NameGold(
                "g",
                "o",
                "On dîna chez Vartel hier. Le soir, Vartel chanta.",
                List.of(),
                List.of()),
            false);
    List<Tagger.Tagged> found =
        new Tagger(model, MORPHOLOGY)
            .look(other.flows(), List.of(Tagger.free(other.flows().get(0))))
            .get(0)
            .names();
    assertEquals(2, found.size());
    assertEquals(Mention.Type.PERSON, found.get(1).type());
  }
}
