package org.copiste.read;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.copiste.read.alto.AltoReader;
import org.copiste.read.hocr.HocrReader;
import org.copiste.read.page.PageReader;
import org.copiste.read.pagexml.PageXmlReader;
import org.copiste.read.pdf.PdfReader;

/** The formats that can be read. A new one is added here and named by {@link ForeignFormat}. */
public final class InputFormats {
  /** The name of plain text on the command line. */
  public static final String TEXT = "txt";

  private static final List<PageReader> READERS =
      List.of(new HocrReader(), new AltoReader(), new PageXmlReader(), new PdfReader());

  private InputFormats() {}

  /** The names of all formats on the command line, plain text first. */
  public static List<String> options() {
    List<String> options = new ArrayList<>(List.of(TEXT));
    READERS.forEach(reader -> options.add(reader.option()));
    return options;
  }

  /**
   * The name on the command line of the format that a file has by its content.
   *
   * @return empty for files in formats that cannot be read, and for text that its name does not
   *     show to be plain text
   * @throws IOException if the file cannot be read
   */
  public static Optional<String> of(Path file) throws IOException {
    Optional<String> foreign = ForeignFormat.of(file);
    if (foreign.isPresent()) {
      return foreign.flatMap(InputFormats::reader).map(PageReader::option);
    }
    return SourceReader.recognises(file.getFileName().toString())
        ? Optional.of(TEXT)
        : Optional.empty();
  }

  /** The reader of a format. */
  static Optional<PageReader> reader(String format) {
    return READERS.stream().filter(reader -> reader.format().equals(format)).findFirst();
  }

  /** The formats that can be read, for a sentence. */
  static String all() {
    List<String> names = new ArrayList<>(READERS.stream().map(PageReader::format).toList());
    String last = names.remove(names.size() - 1);
    return "plain text, " + String.join(", ", names) + " and " + last;
  }
}
