package org.copiste.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.copiste.batch.Recogniser;

/** The inputs of validation: every XML file of a folder, and whatever the user names. */
final class XmlFiles implements Recogniser {

  @Override
  public Verdict inFolder(Path file) {
    String name = file.getFileName().toString();
    boolean xml = name.endsWith(".xml") && Files.isRegularFile(file);
    // The catalog of a corpus lies among its documents.
    return xml && !(name.equals("catalog.xml") && TeiSniffer.isCatalog(file))
        ? Verdict.INPUT
        : Verdict.BESIDE;
  }

  @Override
  public Optional<String> objection(Path file) {
    return Optional.empty();
  }
}
