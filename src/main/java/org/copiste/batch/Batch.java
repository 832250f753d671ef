package org.copiste.batch;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * Works on many inputs with several threads. Outcomes are handed on in the order of the inputs;
 * only so many inputs are under way that memory stays bounded however many there are.
 */
public final class Batch {
  /**
   * Inputs under way for each thread. What waits for its turn is an outcome, not a document, so
   * many may wait, and one long document does not stop the others.
   */
  private static final int AHEAD = 1000;

  private final int jobs;

  /**
   * With so many threads.
   *
   * @param jobs at least 1
   */
  public Batch(int jobs) {
    this.jobs = jobs;
  }

  /**
   * Works on all inputs.
   *
   * @param work must not throw
   * @param then told of each outcome, in the order of the inputs, on the calling thread
   */
  public <R> void run(List<Input> inputs, Function<Input, R> work, BiConsumer<Input, R> then) {
    int threads = Math.min(jobs, inputs.size());
    if (threads <= 1) {
      inputs.forEach(input -> then.accept(input, work.apply(input)));
      return;
    }
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      Deque<Running<R>> running = new ArrayDeque<>();
      for (Input input : inputs) {
        if (running.size() == threads * AHEAD) {
          handOn(running, then);
        }
        running.add(new Running<>(input, pool.submit(() -> work.apply(input))));
      }
      while (!running.isEmpty()) {
        handOn(running, then);
      }
    } finally {
      pool.shutdownNow();
    }
  }

  private record Running<R>(Input input, Future<R> future) {}

  private static <R> void handOn(Deque<Running<R>> running, BiConsumer<Input, R> then) {
    Running<R> first = running.remove();
    try {
      then.accept(first.input(), first.future().get());
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }
}
