package org.copiste.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.copiste.batch.Input;
import org.copiste.batch.Maker.ProblemException;
import org.copiste.batch.Notice;
import org.copiste.ledger.Decisions;
import org.copiste.ledger.DecisionsException;
import org.copiste.model.Diagnostic.Severity;

/**
 * Finds the decisions about a document: the file that {@code --decisions} names, or else {@code
 * NAME.decisions.tsv} beside the input. A named file that is called after one of the inputs is
 * about that one only.
 */
final class DecisionFiles {
  static final String EXTENSION = ".decisions.tsv";

  private final Optional<Path> named;
  private final Optional<String> onlyFor;

  DecisionFiles(Optional<Path> named, List<Input> inputs) {
    this.named = named;
    this.onlyFor =
        named
            .map(p -> String.valueOf(p.getFileName()))
            .filter(f -> f.endsWith(EXTENSION))
            .map(f -> f.substring(0, f.length() - EXTENSION.length()))
            .filter(name -> inputs.stream().anyMatch(i -> i.name().equals(name)));
  }

  /** The bytes of the decisions about a document; none where there is no file. */
  byte[] bytes(Input input) throws ProblemException {
    Optional<Path> file = file(input);
    try {
      return file.isPresent() ? Files.readAllBytes(file.get()) : new byte[0];
    } catch (IOException e) {
      throw new ProblemException(
          Notice.error(file.get().toString(), "decisions", "the decisions cannot be read"));
    }
  }

  /** The decisions about a document. */
  Decisions of(Input input) throws ProblemException {
    byte[] bytes = bytes(input);
    try {
      return bytes.length == 0 ? Decisions.NONE : Decisions.read(bytes);
    } catch (DecisionsException e) {
      String shown = file(input).map(Path::toString).orElse("");
      throw new ProblemException(
          new Notice(
              shown, e.line(), 1, Severity.ERROR, String.valueOf(e.getMessage()), "decisions"));
    }
  }

  private Optional<Path> file(Input input) {
    if (named.isPresent() && onlyFor.map(input.name()::equals).orElse(true)) {
      return named;
    }
    return input
        .path()
        .map(p -> p.resolveSibling(input.name() + EXTENSION))
        .filter(Files::isRegularFile);
  }
}
