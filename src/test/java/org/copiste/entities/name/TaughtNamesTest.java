package org.copiste.entities.name;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.copiste.entities.EntitiesStage;
import org.copiste.entities.authority.Authority;
import org.copiste.entities.lexicon.DictionaryMorphology;
import org.copiste.language.Dictionary;
import org.copiste.model.Document;
import org.copiste.model.Encoding;
import org.copiste.model.Lessons;
import org.copiste.model.Mention;
import org.copiste.model.Metadata;
import org.copiste.model.Source;
import org.junit.jupiter.api.Test;

class TaughtNamesTest {
  private static final NameFinder FINDER =
      new NameFinder(Authority.none(), new DictionaryMorphology(Dictionary.shared()));

  private static Document tagged(String text, Lessons.Name... taught) {
    return tagged(true, text, taught);
  }

  private static Document tagged(boolean holds, String text, Lessons.Name... taught) {
    Source source = Source.of("t.txt", text, text.length(), "", Encoding.UTF_8);
    return new EntitiesStage(
            FINDER, EntitiesStage.LEAST, List.of(), new Lessons(List.of(), List.of(taught), holds))
        .apply(Document.of(source, Metadata.NONE));
  }

  private static Lessons.Name taught(String text, int right, int wrong) {
    return new Lessons.Name(text, Mention.Type.PLACE, right, wrong);
  }

  private static List<String> places(Document document, List<Mention> mentions) {
    return mentions.stream()
        .filter(m -> m.type() == Mention.Type.PLACE)
        .map(m -> document.source().at(m.at()))
        .toList();
  }

  @Test
  void whatPersonsMarkedIsFoundWhereItHasItsCapital() {
    String text = "Le soir, on se retrouva derrière la Grange Haute et dans la grange haute.";
    assertEquals(List.of(), places(tagged(text), tagged(text).mentions()));
    Document learnt = tagged(text, taught("Grange Haute", 2, 0));
    assertEquals(List.of("Grange Haute"), places(learnt, learnt.mentions()));
    Document small = tagged(text, taught("grange haute", 2, 0));
    assertEquals(List.of(), places(small, small.mentions()));
  }

  @Test
  void whatMayOnlyProposeStaysBelowTheLimit() {
    String text = "Le soir, on se retrouva derrière la Grange Haute.";
    Document learnt = tagged(false, text, taught("Grange Haute", 9, 0));
    assertEquals(List.of(), places(learnt, learnt.mentions()));
    assertEquals(List.of("Grange Haute"), places(learnt, learnt.mentionCandidates()));
    Document seen = tagged(false, "Il habite à Lyon.", taught("Lyon", 0, 9));
    assertEquals(List.of("Lyon"), places(seen, seen.mentions()), "a person has seen it there");
  }

  @Test
  void whatPersonsRefusedFalls() {
    Document learnt = tagged("Il habite à Lyon.", taught("Lyon", 0, 3));
    assertEquals(List.of(), places(learnt, learnt.mentions()));
  }
}
