package org.copiste.ledger;

import java.io.IOException;

/** A ledger that cannot be read, or that does not fit its source. */
public final class LedgerException extends IOException {
  private static final long serialVersionUID = 1L;

  /** Says what is wrong, in one sentence. */
  public LedgerException(String message) {
    super(message);
  }
}
