package org.copiste.validate.clearance;

import org.xml.sax.SAXException;

/** Ends the reading: a rule may find something, so the rules must be run. */
public final class Doubt extends SAXException {
  private static final long serialVersionUID = 1L;

  Doubt(String rule) {
    super(rule);
  }

  /** Costs nothing to make: nobody looks at where it came from. */
  @Override
  public synchronized Throwable fillInStackTrace() {
    return this;
  }
}
