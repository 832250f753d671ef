package org.copiste.read.page;

import java.io.IOException;
import java.io.InputStream;
import org.copiste.model.Layout;

/**
 * Reads the files of one format that say where their text stands. Readers have no state: one may be
 * used for several files at a time. They fetch nothing and keep one page in memory at a time.
 */
public interface PageReader {

  /** The name of the format in messages and in what is written, such as {@code ALTO}. */
  String format();

  /** The name of the format on the command line, such as {@code alto}. */
  String option();

  /**
   * Reads a file from its beginning to its end.
   *
   * @param in the file, unpacked
   * @param pages gets each page, in the order of the file
   * @return what made the file
   * @throws PageException if the file is broken; pages may have been handed over before
   * @throws IOException if the bytes cannot be had; it may come unchecked
   */
  Layout.Origin read(InputStream in, PageSink pages) throws PageException, IOException;
}
