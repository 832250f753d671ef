package org.copiste.read;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.copiste.model.Edit;
import org.copiste.model.Reading;
import org.copiste.model.Source;
import org.copiste.model.Span;
import org.copiste.model.Step;

/** Files after one correction. */
final class Rewritten {
  private Rewritten() {}

  /** A file in which the first place of some text is read differently. */
  static String text(String format, String file, String from, String to) throws Exception {
    byte[] bytes = file.getBytes(StandardCharsets.UTF_8);
    return new String(bytes(format, bytes, from, to), StandardCharsets.UTF_8);
  }

  static byte[] bytes(String format, byte[] file, String from, String to) throws Exception {
    Original original = Original.of("page.xml", file);
    WriteBack.check(original, format);
    Source source = SourceReader.read(original).source();
    int at = source.text().indexOf(from);
    if (at < 0) {
      throw new IllegalArgumentException(from + " is not in " + source.text());
    }
    Edit edit =
        Edit.of(
            new Span(at, at + from.length()),
            to,
            Edit.Kind.OCR,
            "glyph",
            new Step("test", "test", 1));
    Reading reading =
        from.equals(to)
            ? Reading.of(source)
            : Reading.of(source, List.of(edit.minimal(source.text())));
    return WriteBack.of(original, reading, format);
  }
}
