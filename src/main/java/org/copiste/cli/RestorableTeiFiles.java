package org.copiste.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.copiste.batch.FileClassifier;

/** The inputs of commands that begin with a TEI file made from a source. */
final class RestorableTeiFiles implements FileClassifier {

  /** What stands beside TEI in an output folder is no matter: only foreign XML is worth a word. */
  @Override
  public Kind classify(Path file) {
    if (!file.getFileName().toString().endsWith(".xml") || !Files.isRegularFile(file)) {
      return Kind.COMPANION;
    }
    if (TeiSniffer.saysItsSource(file)) {
      return Kind.INPUT;
    }
    return TeiSniffer.isTei(file) ? Kind.COMPANION : Kind.UNKNOWN;
  }

  @Override
  public Optional<String> objection(Path file) {
    return Optional.empty();
  }
}
