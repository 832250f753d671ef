package org.copiste.model;

/**
 * A step of the pipeline. It adds statements about the source, or revises those of earlier stages.
 */
@FunctionalInterface
public interface Stage {

  /**
   * The document with this stage's statements. The result depends on nothing but the argument and
   * what the stage was made with.
   */
  Document apply(Document document);
}
