package org.copiste.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.copiste.batch.Recogniser;

/** The inputs of commands that begin with a TEI file made from a source. */
final class TeiFiles implements Recogniser {

  /** What stands beside TEI in an output folder is no matter: only foreign XML is worth a word. */
  @Override
  public Verdict inFolder(Path file) {
    if (!file.getFileName().toString().endsWith(".xml") || !Files.isRegularFile(file)) {
      return Verdict.BESIDE;
    }
    if (TeiSniffer.saysItsSource(file)) {
      return Verdict.INPUT;
    }
    return TeiSniffer.isTei(file) ? Verdict.BESIDE : Verdict.UNKNOWN;
  }

  @Override
  public Optional<String> objection(Path file) {
    return Optional.empty();
  }
}
