package org.copiste.validate.fetch;

/** Thrown when a schema was not got; the message says why and what to do. */
public final class FetchException extends Exception {
  private static final long serialVersionUID = 1L;

  FetchException(String message) {
    super(message);
  }
}
