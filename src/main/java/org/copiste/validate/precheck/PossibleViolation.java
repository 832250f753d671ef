package org.copiste.validate.precheck;

import org.xml.sax.SAXException;

/** Thrown to stop the precheck: a rule might be violated, so the rules must be run. */
final class PossibleViolation extends SAXException {
  private static final long serialVersionUID = 1L;

  PossibleViolation(String rule) {
    super(rule);
  }

  /** Does nothing: the stack trace is never used and would be slow to collect. */
  @Override
  public synchronized Throwable fillInStackTrace() {
    return this;
  }
}
