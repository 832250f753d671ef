package org.copiste.batch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Semaphore;
import org.copiste.read.InputFormats;
import org.copiste.read.SourceReader;

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

  /** Shorter files count as they are, so that their format need not be looked at. */
  private static final long SMALL = 1 << 20;

  /**
   * A file that says where its text stands counts as one of so many bytes: 882 pages of ALTO with
   * all their words, 287 MB of which 3 % are text, took 1.1 GB of heap. Where a page has no words,
   * up to 10 % are text, but no place of a word is kept.
   */
  private static final int MARKUP = 16;

  /** The same of a PDF, which is long only where it holds images or fonts; set by hand. */
  private static final int PDF = 50;

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
   * The length that counts for a document.
   *
   * @param bytes of all its files
   * @param sample one of its files, which shows their format
   */
  public long length(long bytes, Path sample) throws IOException {
    long length = bytes + SourceReader.packedLength(sample);
    return length > SMALL
        ? length / InputFormats.of(sample).map(MemoryBudget::markup).orElse(1)
        : length;
  }

  private static int markup(String format) {
    return switch (format) {
      case InputFormats.TEXT -> 1;
      case "pdf" -> PDF;
      default -> MARKUP;
    };
  }

  /** That a document is longer than {@link #largest()}. */
  public DocumentProcessor.InputException tooLarge(String shown) {
    return new DocumentProcessor.InputException(
        Notice.error(
            shown,
            "file-too-large",
            "the file has more than the "
                + largest / 1_000_000
                + " MB that fit into the memory of this run; divide it, or give Java more"
                + " memory (COPISTE_JAVA_OPTIONS=-Xmx8g)"));
  }

  /**
   * Waits until a document fits.
   *
   * @param bytes its length, at most {@link #largest()}
   * @return releases the memory when closed
   */
  public Share take(long bytes) throws InterruptedException {
    int wanted = units(bytes);
    units.acquire(wanted);
    return () -> units.release(wanted);
  }

  /** The memory reserved for one document. */
  public interface Share extends AutoCloseable {
    @Override
    void close();
  }

  private static int units(long bytes) {
    return Math.toIntExact((bytes + UNIT - 1) / UNIT);
  }
}
