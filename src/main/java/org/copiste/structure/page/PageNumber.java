package org.copiste.structure.page;

/**
 * The number that a page shows.
 *
 * @param at the line that shows it
 * @param foot whether it stands at the page's foot and not at its head
 */
record PageNumber(NumberLine at, boolean foot) {
  /** Whether it is printed on the page before the one that it numbers. */
  boolean ofNext() {
    return foot && at.form() == NumberLine.Form.NEXT;
  }
}
