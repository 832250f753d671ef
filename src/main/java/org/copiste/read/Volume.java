package org.copiste.read;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.copiste.model.Encoding;
import org.copiste.model.Layout;
import org.copiste.model.Source;
import org.copiste.read.page.PageException;
import org.copiste.read.page.PageReader;
import org.copiste.read.page.PageSink;
import org.copiste.read.page.PageText;

/**
 * Puts one document together from the files of its pages, one at a time. A file that cannot be read
 * is an error of the document and an empty page in its place, so that the others keep their
 * numbers.
 */
final class Volume {
  /** What tells the format of a page's file stands within so many bytes; set by hand. */
  private static final int BEGINNING = 64 * 1024;

  private final LayoutCollector pages = new LayoutCollector();
  private final Set<String> formats = new LinkedHashSet<>();
  private final Set<Layout.Origin> origins = new LinkedHashSet<>();

  /** Reads the next page or pages. */
  void add(String name, InputStream content) throws ReadException {
    List<PageText> read = new ArrayList<>();
    try {
      BufferedInputStream in = new BufferedInputStream(content, 2 * BEGINNING);
      in.mark(BEGINNING);
      byte[] beginning = in.readNBytes(BEGINNING);
      in.reset();
      Optional<String> format = ForeignFormat.of(beginning);
      if (format.isEmpty()) {
        formats.add(InputFormats.PLAIN_TEXT);
        read.addAll(TextPages.of(name, in));
      } else {
        Optional<PageReader> reader = InputFormats.reader(format.get());
        if (reader.isEmpty()) {
          throw new ReadException(
              SourceReader.UNSUPPORTED_FORMAT, 1, 1, ForeignFormat.refusal(format.get()));
        }
        formats.add(format.get());
        read.addAll(pages(reader.get(), name, in));
      }
    } catch (ReadException e) {
      failed(name, e.code(), e.getMessage());
      read = List.of();
    } catch (PageException e) {
      failed(name, e.code(), e.getMessage());
      read = List.of();
    } catch (UncheckedIOException e) {
      if (e.getCause() instanceof ZipArchive.BombException bomb) {
        throw new ReadException("file-too-large", 1, 1, String.valueOf(bomb.getMessage()));
      }
      failed(
          name,
          "broken-file",
          "it cannot be unpacked: " + reason(Objects.requireNonNull(e.getCause())));
      read = List.of();
    } catch (ZipArchive.BombException e) {
      throw new ReadException("file-too-large", 1, 1, String.valueOf(e.getMessage()));
    } catch (IOException e) {
      failed(name, "broken-file", "it cannot be read: " + reason(e));
      read = List.of();
    }
    add(read.isEmpty() ? List.of(TextPages.page("")) : read);
  }

  private static String reason(IOException e) {
    return e instanceof Packed.TooLongException
        ? "it is longer than the " + Packed.LARGEST + " bytes that are read"
        : String.valueOf(e.getMessage());
  }

  private List<PageText> pages(PageReader reader, String name, InputStream in)
      throws PageException, IOException {
    List<PageText> read = new ArrayList<>();
    try (InputStream unpacked = Packed.open(in)) {
      origins.add(
          reader.read(
              unpacked,
              new PageSink() {
                @Override
                public void page(PageText page) {
                  read.add(page);
                }

                @Override
                public void warning(String code, String message) {
                  pages.warning(code, name + ": " + message);
                }
              }));
    }
    return read;
  }

  private void add(List<PageText> read) throws ReadException {
    try {
      for (PageText page : read) {
        pages.page(page);
      }
    } catch (PageException e) {
      throw new ReadException(e.code(), e.line(), e.column(), e.getMessage());
    }
  }

  /** Adds a page without text, of which nothing is wrong. */
  void addEmpty() throws ReadException {
    add(List.of(TextPages.page("")));
  }

  /** Says that a page's file cannot be read, before its empty page is added. */
  void failed(String name, String code, String message) {
    pages.error(code, name + ": " + message);
  }

  /** Says something of the document as a whole. */
  void warning(String code, String message) {
    pages.warning(code, message);
  }

  /** The same as an error or a warning. */
  void say(String code, String message, boolean error) {
    if (error) {
      pages.error(code, message);
    } else {
      pages.warning(code, message);
    }
  }

  /**
   * The document.
   *
   * @param container the format of the file that holds or lists the pages; empty for a folder
   * @throws ReadException if no page has text
   */
  ReadSource source(String name, Optional<String> container, long bytes, String sha256)
      throws ReadException {
    if (!pages.hasText()) {
      throw pages.diagnostics().stream()
          .findFirst()
          .map(first -> new ReadException(first.code(), 1, 1, first.message()))
          .orElseGet(
              () -> new ReadException(SourceReader.EMPTY_FILE, 1, 1, "its pages have no text"));
    }
    String text = pages.text();
    byte[] own = SourceWriter.bytes(text, Encoding.UTF_8);
    Source source =
        Source.of(name, text, own.length, Sha256.of(own), Encoding.UTF_8)
            .takenFrom(bytes, sha256, Optional.of(pages.layout(origin(container))));
    return new ReadSource(source, pages.diagnostics());
  }

  /** What is the same of all pages. */
  private Layout.Origin origin(Optional<String> container) {
    String of = String.join(", ", formats);
    String format = container.map(file -> file + " (" + of + ")").orElse(of);
    boolean same = origins.size() == 1 && formats.size() == 1;
    return same
        ? new Layout.Origin(
            format,
            origins.iterator().next().version(),
            origins.iterator().next().engine(),
            origins.iterator().next().engineVersion())
        : new Layout.Origin(format, Optional.empty(), Optional.empty(), Optional.empty());
  }
}
