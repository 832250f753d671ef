package org.copiste.repair.opinion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.copiste.model.Span;
import org.junit.jupiter.api.Test;

/**
 * A real check with LanguageTool: it fails, too, when a part that LanguageTool needs is missing.
 */
class SecondOpinionTest {
  private static final SecondOpinion OPINION = new SecondOpinion();

  @Test
  void theRulesSayWhereAnAccentIsMissing() {
    String sentence = "Il commence a parler et va jusqu'a la porte.";
    List<List<RuleMatch>> answers =
        OPINION.ask(
            List.of(sentence, "Il a parlé à la porte, et il est là.", "", "C'est la, dit-il."));
    assertTrue(
        answers.get(0).stream()
            .anyMatch(o -> o.at().start() == 12 && o.suggestions().get(0).startsWith("à")),
        answers::toString);
    assertTrue(
        answers.get(0).stream()
            .anyMatch(
                o -> o.at().covers(new Span(33, 34)) && o.suggestions().get(0).contains("jusqu'à")),
        answers::toString);
    assertEquals(List.of(), answers.get(1));
    assertEquals(List.of(), answers.get(2));
    assertTrue(
        answers.get(3).stream().anyMatch(o -> o.suggestions().get(0).startsWith("là")),
        answers::toString);
  }

  @Test
  void everyThreadGetsTheSameAnswer() throws ExecutionException, InterruptedException {
    List<String> asked = List.of("Elle se met a courir.", "Voila qui est dit.");
    List<List<RuleMatch>> expected = OPINION.ask(asked);
    ExecutorService threads = Executors.newFixedThreadPool(3);
    try {
      List<Future<List<List<RuleMatch>>>> answers =
          threads.invokeAll(List.of(() -> OPINION.ask(asked), () -> OPINION.ask(asked)));
      for (Future<List<List<RuleMatch>>> answer : answers) {
        assertEquals(expected, answer.get());
      }
    } finally {
      threads.shutdown();
    }
  }
}
