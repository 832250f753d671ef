package org.copiste.encode.restore;

/** A TEI file from which the source cannot be rebuilt. */
public final class RestoreException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Says in one sentence what is missing or wrong. */
  public RestoreException(String message) {
    super(message);
  }

  /** The sentence; never null. */
  @Override
  public String getMessage() {
    return String.valueOf(super.getMessage());
  }
}
