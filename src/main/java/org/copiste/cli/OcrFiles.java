package org.copiste.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.copiste.batch.Recogniser;
import org.copiste.read.SourceReader;

/** The inputs of commands that begin with what the recognition left. */
final class OcrFiles implements Recogniser {

  @Override
  public Verdict inFolder(Path file) {
    String name = file.getFileName().toString();
    if (!Files.isRegularFile(file)) {
      return Verdict.UNKNOWN;
    }
    if (SourceReader.recognises(name)) {
      return Verdict.INPUT;
    }
    boolean result = name.endsWith(".ledger.json") || TeiSniffer.isTei(file);
    return result ? Verdict.BESIDE : Verdict.UNKNOWN;
  }

  @Override
  public Optional<String> objection(Path file) {
    return TeiSniffer.isTei(file)
        ? Optional.of("this file is TEI already; what the recognition left is expected")
        : Optional.empty();
  }
}
