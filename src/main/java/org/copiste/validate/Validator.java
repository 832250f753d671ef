package org.copiste.validate;

/**
 * Checks documents against one schema. Implementations are immutable and may be shared by threads.
 */
@FunctionalInterface
interface Validator {
  /** Checks a document and adds its findings; no content of the document makes it throw. */
  void validate(XmlSource document, FindingCollector findings);
}
