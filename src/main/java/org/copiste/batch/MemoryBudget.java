package org.copiste.batch;

import java.util.concurrent.Semaphore;

/**
 * Keeps what is under way small enough for the memory there is. A thread with a long document waits
 * until the others have finished theirs; a document too long even to be alone is refused.
 */
public final class MemoryBudget {
  /**
   * Heap for each byte of a document. Measured: a document of 3 MB in UTF-8 needed 50 at the
   * highest; the rest is for text with more markup and for what a collection has not freed yet.
   */
  private static final int HEAP_PER_BYTE = 100;

  /**
   * Heap that the models take whatever is under way; measured: 95 MB, with a second opinion 150.
   */
  private static final long MODELS = 160L << 20;

  /** No array of bytes is longer. */
  private static final long LONGEST = Integer.MAX_VALUE - 64;

  private static final int UNIT = 1024;

  private final long largest;
  private final Semaphore units;

  private MemoryBudget(long largest) {
    this.largest = Math.min(largest, LONGEST);
    this.units = new Semaphore(units(this.largest), true);
  }

  /** What the memory of this Java machine allows. */
  public static MemoryBudget ofThisMachine() {
    long free = Math.max(Runtime.getRuntime().maxMemory() - MODELS, MODELS / 2);
    return new MemoryBudget(free / HEAP_PER_BYTE);
  }

  /** A budget for so many bytes of documents at a time. */
  static MemoryBudget of(long bytes) {
    return new MemoryBudget(bytes);
  }

  /** The length in bytes of the longest document that can be worked on. */
  public long largest() {
    return largest;
  }

  /**
   * Waits until a document fits.
   *
   * @param bytes its length, at most {@link #largest()}
   * @return gives the room back when it is closed
   */
  Share take(long bytes) throws InterruptedException {
    int wanted = units(bytes);
    units.acquire(wanted);
    return () -> units.release(wanted);
  }

  /** Room for one document. */
  interface Share extends AutoCloseable {
    @Override
    void close();
  }

  private static int units(long bytes) {
    return Math.toIntExact((bytes + UNIT - 1) / UNIT);
  }
}
