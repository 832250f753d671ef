package org.copiste.batch;

/** A result that must not be put where it belongs, because something else stands there. */
public final class Refusal extends Exception {
  private static final long serialVersionUID = 1L;

  private final String code;

  /**
   * Says what stands in the way.
   *
   * @param code a stable name for the sort of refusal
   * @param message one sentence
   */
  public Refusal(String code, String message) {
    super(message);
    this.code = code;
  }

  /** A stable name for the sort of refusal. */
  public String code() {
    return code;
  }

  /** The sentence; never null. */
  @Override
  public String getMessage() {
    return String.valueOf(super.getMessage());
  }
}
