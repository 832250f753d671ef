package org.copiste.batch;

/** A result is not written, because a file that Copiste did not write has its name. */
public final class OverwriteRefusedException extends Exception {
  private static final long serialVersionUID = 1L;

  private final String code;

  /**
   * Says which file is in the way.
   *
   * @param code a stable name for the kind of refusal
   * @param message one sentence
   */
  public OverwriteRefusedException(String code, String message) {
    super(message);
    this.code = code;
  }

  /** A stable name for the kind of refusal. */
  public String code() {
    return code;
  }

  /** One sentence; never null. */
  @Override
  public String getMessage() {
    return String.valueOf(super.getMessage());
  }
}
