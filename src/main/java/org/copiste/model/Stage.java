package org.copiste.model;

/** One step of the pipeline: it adds statements and takes nothing of the source away. */
@FunctionalInterface
public interface Stage {

  /** The document with what this stage has to say; pure and deterministic, never null. */
  Document apply(Document document);
}
