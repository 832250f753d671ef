package org.copiste.validate;

import java.util.List;

/** Thrown for a schema that is missing or cannot be used; the message names it. */
public final class SchemaException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient List<Finding> findings;

  /** For a schema that does not exist or is of no known kind. */
  public SchemaException(String message) {
    this(message, List.of());
  }

  /** For a schema that was read and is wrong. */
  public SchemaException(String message, List<Finding> findings) {
    super(message);
    this.findings = List.copyOf(findings);
  }

  /** The errors in the schema; empty if it could not be read at all. */
  public List<Finding> findings() {
    return findings;
  }
}
