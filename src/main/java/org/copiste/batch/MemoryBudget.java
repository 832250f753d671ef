package org.copiste.batch;

import java.util.concurrent.Semaphore;

/**
 * Limits the total length of the documents in flight, so that they fit into memory. A thread with a
 * long document waits until others have finished theirs; a document that would not fit even alone
 * is refused.
 */
public final class MemoryBudget {
  /**
   * Bytes of heap per byte of a document. Measured: encoding a document of 3 MB of UTF-8 needed 50
   * at most; doubled by hand for text with more markup and for garbage not yet collected.
   */
  private static final int HEAP_PER_BYTE = 100;

  /**
   * Bytes of heap that the models take. Measured after encoding the seeds: 95 MB, and 150 MB with
   * LanguageTool's rules.
   */
  private static final long MODELS = 160L << 20;

  /** The longest byte array that Java machines create. */
  private static final long LONGEST = Integer.MAX_VALUE - 64;

  /** Bytes counted by one permit, since a semaphore counts in {@code int}. */
  private static final int UNIT = 1024;

  private final long largest;
  private final Semaphore units;

  private MemoryBudget(long largest) {
    this.largest = Math.min(largest, LONGEST);
    this.units = new Semaphore(units(this.largest), true);
  }

  /** What the heap of this Java machine allows. */
  public static MemoryBudget ofThisMachine() {
    long free = Math.max(Runtime.getRuntime().maxMemory() - MODELS, MODELS / 2);
    return new MemoryBudget(free / HEAP_PER_BYTE);
  }

  /** A budget of this many bytes of documents at a time. */
  static MemoryBudget of(long bytes) {
    return new MemoryBudget(bytes);
  }

  /** The length in bytes of the longest document that can be processed. */
  public long largest() {
    return largest;
  }

  /**
   * Waits until a document fits.
   *
   * @param bytes its length, at most {@link #largest()}
   * @return releases the memory when closed
   */
  Share take(long bytes) throws InterruptedException {
    int wanted = units(bytes);
    units.acquire(wanted);
    return () -> units.release(wanted);
  }

  /** The memory reserved for one document. */
  interface Share extends AutoCloseable {
    @Override
    void close();
  }

  private static int units(long bytes) {
    return Math.toIntExact((bytes + UNIT - 1) / UNIT);
  }
}
