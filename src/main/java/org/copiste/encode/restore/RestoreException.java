package org.copiste.encode.restore;

/** The source cannot be restored from a TEI file. */
public final class RestoreException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** With one sentence about what is missing or wrong. */
  public RestoreException(String message) {
    super(message);
  }

  /** The sentence; never null. */
  @Override
  public String getMessage() {
    return String.valueOf(super.getMessage());
  }
}
