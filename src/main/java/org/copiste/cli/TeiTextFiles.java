package org.copiste.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.copiste.batch.FileClassifier;
import org.copiste.batch.TeiSniffer;

/** Recognises the inputs of {@code render}: TEI with a text in it, whoever wrote it. */
final class TeiTextFiles implements FileClassifier {

  /** Of other files in an output folder, only XML that is not TEI is worth a warning. */
  @Override
  public Kind classify(Path file) {
    if (!file.getFileName().toString().endsWith(".xml") || !Files.isRegularFile(file)) {
      return Kind.COMPANION;
    }
    if (!TeiSniffer.isTei(file)) {
      return TeiSniffer.isCatalog(file) ? Kind.COMPANION : Kind.UNKNOWN;
    }
    // The corpus' list of names is not one of its documents.
    boolean list = file.getFileName().toString().equals(CorpusAuthorityFile.FILE);
    return !list && TeiSniffer.hasText(file) ? Kind.INPUT : Kind.COMPANION;
  }

  /** None: reading the file tells where it is not TEI. */
  @Override
  public Optional<String> objection(Path file) {
    return Optional.empty();
  }
}
