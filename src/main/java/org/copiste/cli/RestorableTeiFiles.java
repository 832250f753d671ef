package org.copiste.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.copiste.batch.FileClassifier;
import org.copiste.batch.TeiSniffer;

/** Recognises the inputs of {@code restore} and {@code review}: TEI that Copiste made. */
final class RestorableTeiFiles implements FileClassifier {
  private int foreign;

  /** How many files of TEI were passed over that Copiste did not make. */
  int foreign() {
    return foreign;
  }

  /** Of other files in an output folder, only XML that is not TEI is worth a warning. */
  @Override
  public Kind classify(Path file) {
    if (!file.getFileName().toString().endsWith(".xml") || !Files.isRegularFile(file)) {
      return Kind.COMPANION;
    }
    if (TeiSniffer.saysItsSource(file)) {
      return Kind.INPUT;
    }
    if (!TeiSniffer.isTei(file)) {
      return Kind.UNKNOWN;
    }
    foreign++;
    return Kind.COMPANION;
  }

  @Override
  public Optional<String> objection(Path file) {
    return Optional.empty();
  }
}
