package org.copiste.encode.xml;

/**
 * What the header says about the file that the text was read from: the identifier of its {@code
 * bibl}, and the types of the notes and measures in it. Restoring the source depends on them.
 */
public final class SourceFact {
  public static final String BIBL_ID = "ocr-source";
  public static final String CHARSET = "charset";
  public static final String BYTE_ORDER_MARK = "byteOrderMark";
  public static final String LINE_END = "lineEnd";
  public static final String FINAL_LINE_END = "finalLineEnd";
  public static final String CHECKSUM = "checksum";
  public static final String TEXT_CHECKSUM = "textChecksum";
  public static final String LINES = "line";

  /** The Unicode form, where the file is {@linkplain Decomposed decomposed} throughout. */
  public static final String UNICODE_FORM = "unicodeForm";

  private SourceFact() {}
}
