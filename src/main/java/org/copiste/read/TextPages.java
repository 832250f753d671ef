package org.copiste.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.copiste.model.Layout;
import org.copiste.model.Span;
import org.copiste.read.page.PageText;

/**
 * The pages of a plain text that is itself part of a document: divided at its form feeds, its line
 * ends made line feeds. Nothing is known of where the lines stand.
 */
final class TextPages {
  private TextPages() {}

  /** The pages of a text, packed or not; one page for an empty file. */
  static List<PageText> of(String name, InputStream in) throws ReadException, IOException {
    byte[] bytes;
    try (InputStream unpacked = Packed.open(in)) {
      bytes = unpacked.readNBytes(SourceReader.LARGEST + 1);
    }
    if (bytes.length == 0 || new String(bytes, StandardCharsets.ISO_8859_1).isBlank()) {
      return List.of(page(""));
    }
    String text = SourceReader.plain(name, bytes).text();
    text = text.replace("\r\n", "\n").replace('\r', '\n');
    List<PageText> pages = new ArrayList<>();
    String[] parts = text.split("\f", -1);
    for (int i = 0; i < parts.length; i++) {
      // Tesseract ends each page with a form feed.
      boolean end = i > 0 && i == parts.length - 1 && parts[i].isBlank();
      if (!end) {
        pages.add(page(parts[i]));
      }
    }
    return pages;
  }

  /** A page with a text, to which a last line feed is added where it is missing. */
  static PageText page(String text) {
    String whole = text.isBlank() ? "" : text.endsWith("\n") ? text : text + "\n";
    return new PageText(
        whole,
        new Layout.Page(
            new Span(0, whole.length()),
            Optional.empty(),
            Optional.empty(),
            0,
            0,
            Layout.Unit.PIXEL,
            List.of()));
  }
}
