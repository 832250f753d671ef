package org.copiste.batch;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Works on many inputs with several threads. Outcomes are handed on in the order of the inputs;
 * only so many inputs are under way that memory stays bounded however many there are.
 *
 * <p>What is worked out is written by other threads, since a disk that is to keep it lets its
 * writer wait: those that work go on meanwhile.
 */
public final class Batch {
  /**
   * Inputs under way for each thread. What waits for its turn is an outcome, not a document, so
   * many may wait, and one long document does not stop the others.
   */
  private static final int AHEAD = 1000;

  /** Results for each thread that may wait to be written; a slow disk stops the work. */
  private static final int UNWRITTEN = 2;

  private final int jobs;

  /**
   * With so many threads that work.
   *
   * @param jobs at least 1
   */
  public Batch(int jobs) {
    this.jobs = jobs;
  }

  /**
   * Works on all inputs.
   *
   * @param work works on an input, and gives back what writes its results and says the outcome;
   *     neither must throw
   * @param then told of each outcome, in the order of the inputs, on the calling thread
   */
  public <R> void run(
      List<Input> inputs, Function<Input, Supplier<R>> work, BiConsumer<Input, R> then) {
    if (inputs.size() <= 1) {
      inputs.forEach(input -> then.accept(input, work.apply(input).get()));
      return;
    }
    int threads = Math.min(jobs, inputs.size());
    Semaphore unwritten = new Semaphore(threads * UNWRITTEN);
    ExecutorService workers = Executors.newFixedThreadPool(threads);
    ExecutorService writers = Executors.newFixedThreadPool(threads);
    try {
      Deque<Running<R>> running = new ArrayDeque<>();
      for (Input input : inputs) {
        if (running.size() == threads * AHEAD) {
          handOn(running, then);
        }
        Future<Future<R>> future =
            workers.submit(
                () -> {
                  Supplier<R> worked = work.apply(input);
                  unwritten.acquire();
                  return writers.submit(() -> written(worked, unwritten));
                });
        running.add(new Running<>(input, future));
      }
      while (!running.isEmpty()) {
        handOn(running, then);
      }
    } finally {
      workers.shutdownNow();
      writers.shutdownNow();
    }
  }

  private static <R> R written(Supplier<R> worked, Semaphore unwritten) {
    try {
      return worked.get();
    } finally {
      unwritten.release();
    }
  }

  private record Running<R>(Input input, Future<Future<R>> future) {}

  private static <R> void handOn(Deque<Running<R>> running, BiConsumer<Input, R> then) {
    Running<R> first = running.remove();
    try {
      then.accept(first.input(), first.future().get().get());
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }
}
