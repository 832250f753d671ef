package org.copiste.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.copiste.batch.FileClassifier;
import org.copiste.batch.TeiSniffer;
import org.copiste.validate.Validation;

/** Recognises the inputs of {@code validate}: the XML files of a folder, and any file named. */
final class XmlFiles implements FileClassifier {
  private final boolean teiOnly;
  private int passedOver;

  /**
   * A classifier.
   *
   * @param teiOnly whether XML of another kind is passed over in a folder
   */
  XmlFiles(boolean teiOnly) {
    this.teiOnly = teiOnly;
  }

  @Override
  public Kind classify(Path file) {
    String name = file.getFileName().toString();
    // An XML catalog may lie among the documents of a corpus.
    if (!name.endsWith(".xml")
        || !Files.isRegularFile(file)
        || (name.equals("catalog.xml") && TeiSniffer.isCatalog(file))) {
      return Kind.COMPANION;
    }
    if (teiOnly && Validation.isOtherXml(file)) {
      passedOver++;
      return Kind.COMPANION;
    }
    return Kind.INPUT;
  }

  /** How many files of another kind of XML were passed over. */
  int passedOver() {
    return passedOver;
  }

  @Override
  public Optional<String> objection(Path file) {
    return Optional.empty();
  }
}
