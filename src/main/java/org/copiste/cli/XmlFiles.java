package org.copiste.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.copiste.batch.Recogniser;

/** The inputs of validation: every XML file of a folder, and whatever the user names. */
final class XmlFiles implements Recogniser {

  @Override
  public Verdict inFolder(Path file) {
    return file.getFileName().toString().endsWith(".xml") && Files.isRegularFile(file)
        ? Verdict.INPUT
        : Verdict.BESIDE;
  }

  @Override
  public Optional<String> objection(Path file) {
    return Optional.empty();
  }
}
