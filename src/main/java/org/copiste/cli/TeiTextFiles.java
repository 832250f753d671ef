package org.copiste.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.copiste.batch.FileClassifier;

/** The inputs of views: TEI with a text in it, whoever wrote it. */
final class TeiTextFiles implements FileClassifier {

  /** What stands beside TEI in an output folder is no matter: only foreign XML is worth a word. */
  @Override
  public Kind classify(Path file) {
    if (!file.getFileName().toString().endsWith(".xml") || !Files.isRegularFile(file)) {
      return Kind.COMPANION;
    }
    if (!TeiSniffer.isTei(file)) {
      return TeiSniffer.isCatalog(file) ? Kind.COMPANION : Kind.UNKNOWN;
    }
    // The list of the whole corpus is no document of it.
    boolean list = file.getFileName().toString().equals(CorpusAuthorityFile.FILE);
    return !list && TeiSniffer.hasText(file) ? Kind.INPUT : Kind.COMPANION;
  }

  /** Only reading the file tells at which line it is no TEI. */
  @Override
  public Optional<String> objection(Path file) {
    return Optional.empty();
  }
}
