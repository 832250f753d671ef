package org.copiste.quality;

import java.util.Locale;

/** The columns of the report, in order. */
enum Column {
  /** The file as the user named it. */
  DOCUMENT(Form.TEXT),
  /** The page's number in the document, counted from 1. */
  PAGE(Form.NUMBER),
  /** The page's number as it is printed or counted: {@code pb/@n}. */
  LABEL(Form.TEXT),
  /** The name of the page's image, where the file says it. */
  IMAGE(Form.TEXT),
  WORDS(Form.NUMBER),
  /** The share of words that are in no dictionary and no list. */
  UNKNOWN(Form.SHARE),
  CORRECTIONS(Form.NUMBER),
  /** Places where a correction was found but not made. */
  DOUBTFUL(Form.NUMBER),
  /** The mean of what the engine says. */
  CONFIDENCE(Form.SHARE),
  /** The estimated share of wrong words, as read. */
  ERROR_RATE(Form.SHARE),
  ERROR_RATE_LOW(Form.SHARE),
  ERROR_RATE_HIGH(Form.SHARE),
  /** {@code yes}, {@code perhaps} or {@code no}. */
  READ_AGAIN(Form.TEXT),
  /** Why cells are empty. */
  REMARK(Form.TEXT);

  /** What a cell holds, unless it is empty. */
  enum Form {
    /** Any characters. */
    TEXT,
    /** A whole number. */
    NUMBER,
    /** From 0 to 1, with four decimals. */
    SHARE
  }

  private final Form form;

  Column(Form form) {
    this.form = form;
  }

  Form form() {
    return form;
  }

  /** Its name in the first line of the CSV. */
  String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
