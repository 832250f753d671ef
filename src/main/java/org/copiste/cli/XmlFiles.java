package org.copiste.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.copiste.batch.FileClassifier;

/** The inputs of validation: every XML file of a folder, and whatever the user names. */
final class XmlFiles implements FileClassifier {

  @Override
  public Kind classify(Path file) {
    String name = file.getFileName().toString();
    boolean xml = name.endsWith(".xml") && Files.isRegularFile(file);
    // The catalog of a corpus lies among its documents.
    return xml && !(name.equals("catalog.xml") && TeiSniffer.isCatalog(file))
        ? Kind.INPUT
        : Kind.COMPANION;
  }

  @Override
  public Optional<String> objection(Path file) {
    return Optional.empty();
  }
}
