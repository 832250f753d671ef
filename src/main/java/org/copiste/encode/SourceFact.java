package org.copiste.encode;

/**
 * What the header says about the file that the text was read from: the identifier of its {@code
 * bibl}, and the types of the notes and measures in it. Restoring the source depends on them.
 */
final class SourceFact {
  static final String BIBL_ID = "ocr-source";
  static final String CHARSET = "charset";
  static final String BYTE_ORDER_MARK = "byteOrderMark";
  static final String LINE_END = "lineEnd";
  static final String FINAL_LINE_END = "finalLineEnd";
  static final String CHECKSUM = "checksum";
  static final String LINES = "line";

  private SourceFact() {}
}
