package org.copiste.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.copiste.read.ForeignFormat;
import org.copiste.read.ImageFile;
import org.copiste.read.InputFormats;
import org.copiste.read.SourceReader;

/**
 * Recognises the inputs of {@code encode} and {@code repair} by their content: plain text as the
 * OCR left it, and the formats that say where their text stands.
 *
 * @param from the only format whose files are inputs; empty for all
 * @param each whether each file is taken by itself, so that a list of pages is passed over and the
 *     pages are inputs
 */
public record OcrTextFiles(Optional<String> from, boolean each) implements FileClassifier {

  @Override
  public Kind classify(Path file) {
    if (!Files.isRegularFile(file)) {
      return Kind.UNKNOWN;
    }
    Optional<String> format = format(file);
    if (format.isPresent()) {
      boolean list = each && !SourceReader.parts(file).isEmpty();
      return isWanted(format.get()) && !list ? Kind.INPUT : Kind.COMPANION;
    }
    boolean result =
        file.getFileName().toString().endsWith(".ledger.json") || TeiSniffer.isTei(file);
    // Who names a format knows that there are others, but not that a file of it is damaged.
    boolean other = from.isPresent() && !isNamedAs(file, from.get()) && refusal(file).isPresent();
    return result || other || ImageFile.is(file) ? Kind.COMPANION : Kind.UNKNOWN;
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
  public List<Path> parts(Path file) {
    return each ? List.of() : SourceReader.parts(file);
  }

  @Override
  public boolean isWhole(Path file) {
    return format(file).filter(InputFormats.CONTAINER::equals).isPresent();
  }

  @Override
  public Optional<String> objection(Path file) {
    if (TeiSniffer.isTei(file)) {
      return Optional.of("this file is TEI already; raw OCR text is expected");
    }
    // The name of a text that the user names does not matter.
    String format = format(file).orElse(refusal(file).isEmpty() ? InputFormats.TEXT : "");
    return format.isEmpty() || isWanted(format)
        ? Optional.empty()
        : Optional.of("this file is not of the format " + from.orElse("") + " that is asked for");
  }

  /** Whether the extensions of a file, such as {@code .hocr.gz}, have the name of a format. */
  private static boolean isNamedAs(Path file, String format) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    return (name + ".").contains("." + format + ".");
  }

  private boolean isWanted(String format) {
    return from.isEmpty() || from.get().equals(format) || format.equals(InputFormats.CONTAINER);
  }

  private static Optional<String> format(Path file) {
    try {
      return InputFormats.of(file);
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
