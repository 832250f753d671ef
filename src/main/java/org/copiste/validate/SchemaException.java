package org.copiste.validate;

import java.util.List;

/** A schema that is missing or cannot be used; the message names it. */
public final class SchemaException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient List<Finding> findings;

  /** A schema that is not there or is of no known kind. */
  public SchemaException(String message) {
    this(message, List.of());
  }

  /** A schema that was read and is wrong. */
  public SchemaException(String message, List<Finding> findings) {
    super(message);
    this.findings = List.copyOf(findings);
  }

  /** What is wrong in the schema itself; empty where it could not be read at all. */
  public List<Finding> findings() {
    return findings;
  }
}
