package org.copiste.read.page;

/** Takes the pages of a file in order. */
public interface PageSink {
  /**
   * Takes a page.
   *
   * @throws PageException if there is more text than can be taken
   */
  void page(PageText page) throws PageException;
}
