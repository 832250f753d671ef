package org.copiste.pipeline;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.copiste.encode.TeiEncoder;
import org.copiste.encode.check.StatementCheck;
import org.copiste.model.Diagnostic;
import org.copiste.model.Document;
import org.copiste.model.NoteStyle;

/**
 * Encodes a document so that the result is valid and gives its source back. Statements that cannot
 * be encoded are left out beforehand; should the proof fail all the same, the document is encoded
 * again without one class of statements after another, until it holds. Only what fails even as bare
 * text has faults.
 */
final class ProvenEncoder {
  private final StatementCheck check;
  private final TeiEncoder encoder;
  private final byte[] source;

  /**
   * For one source.
   *
   * @param accept the lowest probability of a correction that was applied
   * @param days the last day on which each person decided, by name
   * @param source the bytes of its text
   */
  ProvenEncoder(NoteStyle notes, double accept, Map<String, String> days, byte[] source) {
    this.check = new StatementCheck(notes, accept);
    this.encoder = new TeiEncoder(notes, accept, Programs.atWork(), days);
    this.source = source;
  }

  EncodedDocument encode(Document document) {
    EncodedDocument first = attempt(document);
    if (first.faults().isEmpty()) {
      return first;
    }
    return Weakening.combinations()
        .map(steps -> without(steps, document, first))
        .filter(weaker -> weaker.faults().isEmpty())
        .findFirst()
        .orElse(first);
  }

  private EncodedDocument without(List<Weakening> steps, Document document, EncodedDocument first) {
    Document weaker = document;
    for (Weakening step : steps) {
      weaker = step.step().apply(weaker);
    }
    Diagnostic fault = first.faults().get(0);
    Diagnostic said =
        Diagnostic.warning(
            "statements-left-out",
            fault.start(),
            "Encoded without "
                + steps.stream().map(Weakening::name).collect(Collectors.joining("; "))
                + ", because otherwise "
                + fault.message());
    return attempt(weaker.withMore(List.of(said)));
  }

  private EncodedDocument attempt(Document document) {
    byte[] tei = new byte[0];
    Document checked = document;
    try {
      checked = check.apply(document);
      tei = encoder.encode(checked);
      return new EncodedDocument(checked, tei, Proof.of(source, tei));
    } catch (RuntimeException | StackOverflowError e) {
      Diagnostic fault =
          Diagnostic.error("encoder-failed", 0, "the encoder fails, a fault of Copiste: " + e);
      return new EncodedDocument(checked, tei, List.of(fault));
    }
  }
}
