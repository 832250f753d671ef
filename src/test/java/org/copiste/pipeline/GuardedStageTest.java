package org.copiste.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.copiste.model.Diagnostic;
import org.copiste.model.Document;
import org.copiste.model.Metadata;
import org.copiste.model.Stage;
import org.copiste.read.ReadException;
import org.copiste.read.SourceReader;
import org.junit.jupiter.api.Test;

class GuardedStageTest {
  private static final Duration LONG = Duration.ofMinutes(5);

  private final Document document = document();

  private static Document document() {
    try {
      byte[] bytes = "Le jardin".getBytes(StandardCharsets.UTF_8);
      return Document.of(SourceReader.read("t.txt", bytes), Metadata.NONE);
    } catch (ReadException e) {
      throw new IllegalStateException(e);
    }
  }

  private String code(Stage stage, Duration limit) {
    Document after = GuardedStage.of(stage, limit).apply(document);
    assertEquals(1, after.diagnostics().size());
    assertEquals(document.reading(), after.reading());
    return after.diagnostics().get(0).severity() + " " + after.diagnostics().get(0).code();
  }

  @Test
  void aStageThatFailsCostsItsStatementsOnly() {
    Stage broken =
        d -> {
          throw new IllegalStateException("broken");
        };
    Stage endless = new Endless()::deeper;
    for (Duration limit : List.of(Duration.ZERO, LONG)) {
      assertEquals("WARNING stage-failed", code(broken, limit));
      assertEquals("WARNING stage-failed", code(endless, limit));
    }
  }

  private static final class Endless {
    Document deeper(Document document) {
      return further(document).withMore(List.of());
    }

    private Document further(Document document) {
      return deeper(document).withMore(List.of());
    }
  }

  @Test
  void aStageThatDoesNotEndIsLeft() throws InterruptedException {
    CountDownLatch left = new CountDownLatch(1);
    List<Thread> threads = new ArrayList<>();
    Stage stuck =
        d -> {
          threads.add(Thread.currentThread());
          while (left.getCount() > 0) {
            Thread.onSpinWait();
          }
          return d.withMore(List.of(Diagnostic.error("late", 0, "late")));
        };
    assertEquals("ERROR stage-too-slow", code(stuck, Duration.ofMillis(20)));
    left.countDown();
    threads.get(0).join();
    Stage here =
        d -> {
          threads.add(Thread.currentThread());
          return d;
        };
    GuardedStage.of(here, LONG).apply(document);
    GuardedStage.of(here, LONG).apply(document);
    assertNotSame(threads.get(0), threads.get(1));
    assertSame(threads.get(1), threads.get(2), "what is kept by thread would be made again");
  }

  @Test
  void aLackOfMemoryIsTheDocuments() {
    Stage greedy =
        d -> {
          throw new OutOfMemoryError("test");
        };
    assertThrows(OutOfMemoryError.class, () -> GuardedStage.of(greedy, LONG).apply(document));
  }
}
