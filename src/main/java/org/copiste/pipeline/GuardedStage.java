package org.copiste.pipeline;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.copiste.model.Diagnostic;
import org.copiste.model.Document;
import org.copiste.model.Stage;

/**
 * A stage whose failure costs what it would have said, not the document: a fault of the program in
 * one stage becomes a warning, and the document goes on without that stage's statements. So it does
 * where a stage takes too long, which is an error: the next run is to try again.
 */
final class GuardedStage implements Stage {
  /** A text so much longer, in code units, has so much more time; set by hand, as 20 novels. */
  private static final int UNIT = 10_000_000;

  private final Stage stage;
  private final Duration limit;

  private GuardedStage(Stage stage, Duration limit) {
    this.stage = stage;
    this.limit = limit;
  }

  /**
   * A guarded stage.
   *
   * @param limit how long it may take for each ten million characters begun; zero for any time
   */
  static GuardedStage of(Stage stage, Duration limit) {
    return new GuardedStage(stage, limit);
  }

  @Override
  public Document apply(Document document) {
    try {
      return limit.isZero() ? stage.apply(document) : inTime(document);
    } catch (RuntimeException | StackOverflowError e) {
      return document.withMore(
          List.of(
              Diagnostic.warning(
                  "stage-failed",
                  0,
                  name()
                      + " failed, which is a fault of Copiste; the document goes on without it: "
                      + e)));
    }
  }

  /** Stages say what they find and change nothing, so one that is still at work does no harm. */
  private Document inTime(Document document) {
    Duration allowed = limit.multipliedBy(document.source().text().length() / UNIT + 1L);
    StageThread thread = StageThread.ofThisThread();
    Future<Document> running = thread.submit(() -> stage.apply(document));
    try {
      return running.get(allowed.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      thread.abandon();
      return document.withMore(
          List.of(
              Diagnostic.error(
                  "stage-too-slow",
                  0,
                  name()
                      + " took more than "
                      + allowed.toSeconds()
                      + " s; the document goes on without it (--time-limit)")));
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e);
    } catch (InterruptedException e) {
      thread.abandon();
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  private String name() {
    return stage.getClass().getSimpleName();
  }
}
