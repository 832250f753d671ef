package org.copiste.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.copiste.batch.FileClassifier;

/** Recognises the inputs of {@code validate}: the XML files of a folder, and any file named. */
final class XmlFiles implements FileClassifier {

  @Override
  public Kind classify(Path file) {
    String name = file.getFileName().toString();
    boolean xml = name.endsWith(".xml") && Files.isRegularFile(file);
    // An XML catalog may lie among the documents of a corpus.
    return xml && !(name.equals("catalog.xml") && TeiSniffer.isCatalog(file))
        ? Kind.INPUT
        : Kind.COMPANION;
  }

  @Override
  public Optional<String> objection(Path file) {
    return Optional.empty();
  }
}
