package org.copiste.read.page;

/** Takes the pages of a file in order. */
public interface PageSink {
  /**
   * Takes a page.
   *
   * @throws PageException if there is more text than can be taken
   */
  void page(PageText page) throws PageException;

  /**
   * Takes a message about the file as a whole, of which the pages can be read all the same.
   *
   * @param code a stable name for the kind of message
   * @param message one sentence
   */
  default void warning(String code, String message) {}
}
