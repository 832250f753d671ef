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
 * Processes many inputs with several threads and reports the outcomes in the order of the inputs.
 * The number of inputs in flight is bounded, so that memory does not grow with their number.
 *
 * <p>Results are written by threads of their own: forcing a file to disk blocks its writer, and the
 * threads that compute go on meanwhile.
 */
public final class Batch {
  /**
   * Inputs in flight per thread. Set by hand, high enough that the threads stay busy while one long
   * document holds up the reporting order; what waits is an outcome, not a document.
   */
  private static final int AHEAD = 1000;

  /**
   * Results per thread that may wait to be written, set by hand: one is written while the next is
   * computed. A slow disk throttles the computing threads.
   */
  private static final int UNWRITTEN = 2;

  private final int jobs;

  /**
   * A batch.
   *
   * @param jobs how many threads compute, at least 1; as many more write
   */
  public Batch(int jobs) {
    this.jobs = jobs;
  }

  /**
   * Processes all inputs and returns when the last outcome is reported.
   *
   * @param work computes an input's results and returns what writes them and tells the outcome;
   *     neither may throw
   * @param then receives each outcome, in the order of the inputs, on the calling thread
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
