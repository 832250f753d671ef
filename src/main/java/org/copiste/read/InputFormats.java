package org.copiste.read;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.copiste.read.alto.AltoReader;
import org.copiste.read.hocr.HocrReader;
import org.copiste.read.page.PageReader;
import org.copiste.read.pagexml.PageXmlReader;
import org.copiste.read.pdf.PdfReader;

/** The formats that can be read. A new one is added here and named by {@link ForeignFormat}. */
public final class InputFormats {
  /** The name of plain text on the command line. */
  public static final String TEXT = "txt";

  /** The name of a file that holds or lists files of pages in any format. */
  public static final String CONTAINER = "container";

  /** The name of plain text in what is written. */
  static final String PLAIN_TEXT = "plain text";

  private static final Set<String> CONTAINERS = Set.of(ForeignFormat.ZIP, ForeignFormat.METS);

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
   * The name on the command line of the format that a file has by its content, or {@link
   * #CONTAINER}.
   *
   * @return empty for files in formats that cannot be read, and for text that its name does not
   *     show to be plain text
   * @throws IOException if the file cannot be read
   */
  public static Optional<String> of(Path file) throws IOException {
    Optional<String> foreign = ForeignFormat.of(file);
    if (foreign.filter(CONTAINERS::contains).isPresent()) {
      return Optional.of(CONTAINER);
    }
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

  /** The name on the command line of a format of pages by its name in what is written. */
  static Optional<String> option(Optional<String> format) {
    return format.isEmpty()
        ? Optional.of(TEXT)
        : format.flatMap(InputFormats::reader).map(PageReader::option);
  }

  /** The formats that can be read, for a sentence. */
  static String all() {
    List<String> names = new ArrayList<>(READERS.stream().map(PageReader::format).toList());
    String last = names.remove(names.size() - 1);
    return "plain text, " + String.join(", ", names) + ", " + last + ", and these in ZIP and METS";
  }
}
