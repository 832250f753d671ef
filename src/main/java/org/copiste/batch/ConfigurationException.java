package org.copiste.batch;

/** A configuration that cannot be used: nothing is done with it. */
public final class ConfigurationException extends Exception {
  private static final long serialVersionUID = 1L;

  private final Notice notice;

  /** With the place and the reason. */
  public ConfigurationException(Notice notice) {
    super(notice.toString());
    this.notice = notice;
  }

  /** The place and the reason. */
  public Notice notice() {
    return notice;
  }
}
