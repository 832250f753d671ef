package org.copiste.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.copiste.batch.DocumentProcessor.InputException;
import org.copiste.batch.Input;
import org.copiste.batch.Notice;
import org.copiste.batch.WrittenResult;
import org.copiste.ledger.Decisions;
import org.copiste.settings.SettingsException;
import org.copiste.settings.SettingsFiles;

/**
 * Finds the decisions about a document: the file that {@code --decisions} names, or else {@code
 * NAME.decisions.tsv} beside the input. A named file whose name is that of one of the inputs
 * concerns that input only.
 */
final class DecisionFiles {
  static final String OPTION = "decisions";
  static final String EXTENSION = ".decisions.tsv";

  private final Optional<Path> named;
  private final Optional<String> onlyFor;
  private final boolean ofTei;

  DecisionFiles(Optional<Path> named, List<Input> inputs) {
    this(named, inputs, false);
  }

  private DecisionFiles(Optional<Path> named, List<Input> inputs, boolean ofTei) {
    this.named = named;
    this.ofTei = ofTei;
    this.onlyFor =
        named
            .map(p -> String.valueOf(p.getFileName()))
            .filter(f -> f.endsWith(EXTENSION))
            .map(f -> f.substring(0, f.length() - EXTENSION.length()))
            .filter(name -> inputs.stream().anyMatch(i -> i.name().equals(name)));
  }

  /** Those about TEI files, also beside the sources that these were made from. */
  static DecisionFiles ofTei(Optional<Path> named, List<Input> inputs) {
    return new DecisionFiles(named, inputs, true);
  }

  /** The bytes of the decisions about a document; none where there is no file. */
  byte[] bytes(Input input) throws InputException {
    Optional<Path> file = file(input);
    try {
      return file.isPresent() ? read(file.get()) : new byte[0];
    } catch (IOException e) {
      throw unusable(
          input,
          new SettingsException(
              file.get().toString(), 1, 1, "decisions", String.valueOf(e.getMessage())));
    }
  }

  /** The decisions about a document. */
  Decisions of(Input input) throws InputException {
    try {
      return SettingsFiles.decisions(file(input).map(Path::toString).orElse(""), bytes(input));
    } catch (SettingsException e) {
      throw unusable(input, e);
    }
  }

  /**
   * All bytes of a decisions file.
   *
   * @throws IOException with a sentence for people, also where it is a folder or may never end
   */
  static byte[] read(Path file) throws IOException {
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      throw new IOException("the decisions cannot be read: this is no file");
    }
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new IOException("the decisions cannot be read", e);
    }
  }

  /** Who reads only this message shall know which text it costs. */
  private static InputException unusable(Input input, SettingsException e) {
    Notice notice = Notice.of(e);
    return new InputException(
        new Notice(
            notice.file(),
            notice.line(),
            notice.column(),
            notice.severity(),
            notice.message() + "; “" + input.shown() + "” is left out",
            notice.code()));
  }

  private Optional<Path> file(Input input) {
    if (named.isPresent() && onlyFor.map(input.name()::equals).orElse(true)) {
      return named;
    }
    return Stream.concat(input.path().stream(), source(input).stream())
        .map(p -> p.resolveSibling(input.name() + EXTENSION))
        .filter(Files::exists)
        .findFirst();
  }

  /** What a TEI file was made from, where that is known. */
  private Optional<Path> source(Input input) {
    try {
      return ofTei && input.path().isPresent()
          ? WrittenResult.of(input.path().get()).flatMap(WrittenResult::source)
          : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
