package org.copiste.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.copiste.batch.Recogniser;

/** The inputs of views: TEI with a text in it, whoever wrote it. */
final class TeiTexts implements Recogniser {

  /** What stands beside TEI in an output folder is no matter: only foreign XML is worth a word. */
  @Override
  public Verdict inFolder(Path file) {
    if (!file.getFileName().toString().endsWith(".xml") || !Files.isRegularFile(file)) {
      return Verdict.BESIDE;
    }
    if (!TeiSniffer.isTei(file)) {
      return TeiSniffer.isCatalog(file) ? Verdict.BESIDE : Verdict.UNKNOWN;
    }
    // The list of the whole corpus is no document of it.
    boolean list = file.getFileName().toString().equals(CorpusNames.FILE);
    return !list && TeiSniffer.hasText(file) ? Verdict.INPUT : Verdict.BESIDE;
  }

  /** Only reading the file tells at which line it is no TEI. */
  @Override
  public Optional<String> objection(Path file) {
    return Optional.empty();
  }
}
