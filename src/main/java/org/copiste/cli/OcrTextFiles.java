package org.copiste.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.copiste.batch.FileClassifier;
import org.copiste.read.ForeignFormat;
import org.copiste.read.SourceReader;

/** Recognises the inputs of {@code encode} and {@code repair}: plain text as the OCR left it. */
final class OcrTextFiles implements FileClassifier {

  @Override
  public Kind classify(Path file) {
    String name = file.getFileName().toString();
    if (!Files.isRegularFile(file)) {
      return Kind.UNKNOWN;
    }
    if (SourceReader.recognises(name)) {
      return Kind.INPUT;
    }
    boolean result = name.endsWith(".ledger.json") || TeiSniffer.isTei(file);
    return result ? Kind.COMPANION : Kind.UNKNOWN;
  }

  @Override
  public Optional<String> refusal(Path file) {
    try {
      return ForeignFormat.of(file).map(ForeignFormat::refusal);
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  @Override
  public Optional<String> objection(Path file) {
    return TeiSniffer.isTei(file)
        ? Optional.of("this file is TEI already; raw OCR text is expected")
        : Optional.empty();
  }
}
