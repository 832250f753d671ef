package org.copiste.fuzz;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.copiste.encode.TeiEncoder;
import org.copiste.encode.check.StatementCheck;
import org.copiste.encode.header.Software;
import org.copiste.encode.restore.SourceRestorer;
import org.copiste.model.Document;
import org.copiste.model.Edit;
import org.copiste.model.Layout;
import org.copiste.model.Metadata;
import org.copiste.model.NoteStyle;
import org.copiste.model.Reading;
import org.copiste.model.Source;
import org.copiste.model.Span;
import org.copiste.model.Step;
import org.copiste.read.Original;
import org.copiste.read.ReadException;
import org.copiste.read.SourceReader;
import org.copiste.read.SourceWriter;
import org.copiste.read.WriteBack;

/** A file is read or refused; what is read fits its layout and can be written again. */
final class ReadChecks {
  private static final StatementCheck CHECK = new StatementCheck(NoteStyle.INLINE, 0.9);

  private ReadChecks() {}

  static void check(String name, byte[] input) throws Exception {
    Original original = Original.of(name, input);
    Source source;
    try {
      source = SourceReader.read(original).source();
    } catch (ReadException refused) {
      assertFalse(refused.getMessage().isBlank());
      assertTrue(refused.line() >= 1 && refused.column() >= 1, refused.toString());
      return;
    }
    byte[] own = SourceWriter.bytes(source.text(), source.encoding());
    if (source.sha256().equals(source.textSha256())) {
      assertArrayEquals(input, own);
    }
    comesBack(source);
    if (source.layout().isPresent()) {
      assertEquals(source.text(), new String(own, StandardCharsets.UTF_8));
      fits(source.layout().get(), source.text());
      writtenBack(original, source);
    }
  }

  /** With no stage between, so that only what the reader gave can go wrong. */
  static void comesBack(Source source) {
    byte[] tei =
        new TeiEncoder(NoteStyle.INLINE, 0.9, new Software("0", "0"))
            .encode(CHECK.apply(Document.of(source, Metadata.NONE)));
    assertEquals(source.text(), SourceRestorer.restore(tei).text());
  }

  private static void fits(Layout layout, String text) {
    int end = 0;
    for (Layout.Page page : layout.pages()) {
      assertEquals(end, page.at().start());
      int done = page.at().start();
      end = page.at().end();
      for (Layout.Line line : page.lines()) {
        assertTrue(line.at().start() >= done && line.at().end() <= end, line.toString());
        String words = line.at().of(text);
        assertFalse(words.isEmpty());
        assertTrue(words.indexOf('\n') < 0 && words.indexOf('\f') < 0, words);
        done = line.at().end();
      }
    }
    assertEquals(text.length(), end);
  }

  /** One letter of the first line is read otherwise. */
  private static void writtenBack(Original original, Source source) throws Exception {
    Layout layout = source.layout().orElseThrow();
    Optional<String> format =
        WriteBack.formats().stream()
            .filter(f -> layout.origin().format().toLowerCase(Locale.ROOT).startsWith(f))
            .findFirst();
    if (format.isEmpty()) {
      return;
    }
    Span line = layout.pages().stream().flatMap(p -> p.lines().stream()).findFirst().get().at();
    Edit edit =
        Edit.of(
            new Span(line.start(), line.start() + 1),
            "é",
            Edit.Kind.OCR,
            "glyph",
            new Step("fuzz", "letter", 1));
    try {
      Reading reading = Reading.of(source, List.of(edit.minimal(source.text())));
      byte[] written = WriteBack.of(original, reading, format.get());
      Source again = SourceReader.read(original.name(), written);
      assertEquals(source.text().length(), again.text().length());
    } catch (ReadException noPlace) {
      assertEquals(WriteBack.FAILED, noPlace.code());
    }
  }
}
