package org.copiste.pipeline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.copiste.encode.restore.RestoreException;
import org.copiste.encode.restore.Restored;
import org.copiste.encode.restore.SourceRestorer;
import org.copiste.model.Diagnostic;
import org.copiste.model.Diagnostic.Severity;
import org.copiste.read.SourceWriter;
import org.copiste.validate.Finding;
import org.copiste.validate.Report;
import org.copiste.validate.Validation;
import org.copiste.validate.XmlSource;

/** Proves, before a file is written, that it is valid and that its source can be rebuilt. */
final class Proof {
  private Proof() {}

  /** What is wrong with an encoding of a source; empty if nothing is. */
  static List<Diagnostic> of(byte[] source, byte[] tei) {
    List<Diagnostic> faults = new ArrayList<>();
    try {
      Restored restored = SourceRestorer.restore(tei);
      byte[] back = SourceWriter.bytes(restored.text(), restored.encoding());
      int differs = Arrays.mismatch(source, back);
      if (differs >= 0) {
        faults.add(
            Diagnostic.error(
                "source-not-restored",
                0,
                "the TEI would not give the source back: byte " + differs + " differs"));
      }
    } catch (RestoreException e) {
      faults.add(
          Diagnostic.error(
              "source-not-restored",
              0,
              "the TEI would not give the source back: " + e.getMessage()));
    }
    Report report =
        Validation.byProfile().validate(XmlSource.of("output", "file:///output.xml", tei));
    for (Finding finding : report.findings()) {
      if (finding.severity() == Severity.ERROR) {
        faults.add(
            Diagnostic.error(
                "invalid-tei",
                0,
                "the TEI would not be valid at line " + finding.line() + ": " + finding.message()));
      }
    }
    return faults;
  }
}
