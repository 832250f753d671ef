package org.copiste.validate;

/** One way to check a document. Implementations are immutable and may be shared by threads. */
@FunctionalInterface
public interface Validator {
  /** Checks a document and adds what it finds; never throws for what the document contains. */
  void validate(XmlSource document, FindingCollector into);
}
