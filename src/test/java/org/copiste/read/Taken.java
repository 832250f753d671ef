package org.copiste.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.copiste.model.Layout;
import org.copiste.model.Source;
import org.copiste.model.Span;

/** What is taken from small files with a layout, with what holds of every layout checked. */
public final class Taken {
  private Taken() {}

  /** Reads a file in UTF-8. */
  public static Source from(String content) {
    return from(content.getBytes(StandardCharsets.UTF_8));
  }

  /** Reads a file. */
  public static Source from(byte[] content) {
    try {
      Source source = SourceReader.read("page.xml", content);
      check(source);
      return source;
    } catch (ReadException e) {
      throw new AssertionError(e.code() + " " + e.line() + ":" + e.column() + " " + e, e);
    }
  }

  /** Why a file cannot be read. */
  public static ReadException refused(byte[] content) {
    return assertThrows(ReadException.class, () -> SourceReader.read("page.xml", content));
  }

  /** Why a file in UTF-8 cannot be read. */
  public static ReadException refused(String content) {
    return refused(content.getBytes(StandardCharsets.UTF_8));
  }

  /** All lines of the layout in order. */
  public static List<Layout.Line> lines(Source source) {
    return source.layout().orElseThrow().pages().stream()
        .flatMap(page -> page.lines().stream())
        .toList();
  }

  /** All words of the layout in order. */
  public static List<Layout.Word> words(Source source) {
    return lines(source).stream().flatMap(line -> line.words().stream()).toList();
  }

  /** The text of all words of the layout in order. */
  public static List<String> wordTexts(Source source) {
    return words(source).stream().map(word -> source.at(word.at())).toList();
  }

  /** Packs bytes. */
  public static byte[] gzip(byte[] bytes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
      zip.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static void check(Source source) {
    int at = 0;
    int line = 0;
    int number = 0;
    for (Layout.Page page : source.layout().orElseThrow().pages()) {
      assertEquals(at, page.at().start());
      assertEquals(number++ > 0, source.at(page.at()).startsWith("\f"));
      for (Layout.Line next : page.lines()) {
        line++;
        Span content = source.lines().content(line);
        assertEquals(content.end(), next.at().end());
        assertEquals("", source.at(new Span(content.start(), next.at().start())).replace("\f", ""));
        int from = next.at().start();
        for (Layout.Word word : next.words()) {
          assertTrue(from <= word.at().start() && next.at().covers(word.at()), word.toString());
          from = word.at().end();
        }
      }
      at = page.at().end();
    }
    assertEquals(source.text().length(), at);
  }
}
