package org.copiste.pipeline;

import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * The thread on which stages run for one other thread, which can thus leave a stage that does not
 * end. It stays the same as long as possible, since models are kept by thread.
 */
final class StageThread {
  /** In seconds; set by hand. A thread that waits longer ends. */
  private static final int IDLE = 60;

  /** In bytes. Set by hand: sixteen times what Java gives a thread, for recursion in stages. */
  private static final long STACK = 16L << 20;

  private static final ThreadLocal<StageThread> OF_THREAD =
      ThreadLocal.withInitial(StageThread::new);

  private final ThreadPoolExecutor executor =
      new ThreadPoolExecutor(
          1, 1, IDLE, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), StageThread::started);

  private StageThread() {
    executor.allowCoreThreadTimeOut(true);
  }

  private static Thread started(Runnable work) {
    Thread thread = new Thread(null, work, "stages", STACK);
    thread.setDaemon(true);
    return thread;
  }

  static StageThread ofThisThread() {
    return OF_THREAD.get();
  }

  <T> Future<T> submit(Callable<T> work) {
    return executor.submit(work);
  }

  /** Leaves what is running to itself; the next stage runs on another thread. */
  void abandon() {
    executor.shutdownNow();
    OF_THREAD.remove();
  }
}
