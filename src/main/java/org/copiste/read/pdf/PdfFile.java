package org.copiste.read.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessStreamCache;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.copiste.model.Layout;
import org.copiste.read.page.PageException;
import org.copiste.read.page.PageSink;
import org.copiste.read.page.PageText;

/** Reads one PDF, page by page. */
final class PdfFile {
  /** Where PDFBox keeps what it unpacks: the beginning in memory, the rest on the disk. */
  private static final RandomAccessStreamCache.StreamCacheCreateFunction UNPACKED =
      MemoryUsageSetting.setupMixed(SeekableFile.IN_MEMORY).streamCache;

  /** The mark at a PDF's end stands within so many bytes before the last that are not blank. */
  private static final int TAIL = 4096;

  private static final String END = "%%EOF";

  private final PageSink pages;
  private final GlyphCollector collector = new GlyphCollector();
  private final PdfPageText texts = new PdfPageText();
  private final List<Integer> images = new ArrayList<>();
  private int count;
  private boolean anyText;

  private PdfFile(PageSink pages) {
    this.pages = pages;
  }

  static Layout.Origin read(InputStream in, PageSink pages) throws PageException, IOException {
    FixedFonts.install();
    // A stream that cannot be had is another fault than a PDF that cannot be read.
    try (SeekableFile file = SeekableFile.of(in)) {
      return new PdfFile(pages).read(file.content());
    }
  }

  private Layout.Origin read(RandomAccessRead file) throws PageException {
    try {
      checkEnd(file);
      file.seek(0);
      try (PDDocument document = new GuardedParser(file, UNPACKED).parse()) {
        if (!document.getCurrentAccessPermission().canExtractContent()) {
          throw new PageException(
              "encrypted-file", 1, 1, "this PDF is locked: text must not be taken out of it");
        }
        pages(document);
        return PdfOrigin.of(document);
      }
    } catch (InvalidPasswordException e) {
      throw new PageException(
          "encrypted-file", 1, 1, "this PDF asks for a password; save it without one");
    } catch (GlyphCollector.TooMuchException e) {
      throw new PageException("file-too-large", 1, 1, String.valueOf(e.getMessage()));
    } catch (IOException | RuntimeException | StackOverflowError e) {
      throw broken(e);
    } catch (LinkageError e) {
      // Keys of persons need a library that does not come with Copiste.
      throw new PageException(
          "encrypted-file", 1, 1, "this PDF asks for a person's key; save it without");
    }
  }

  private static PageException broken(Throwable e) {
    String message = String.valueOf(e.getMessage());
    String lower = message.toLowerCase(Locale.ROOT);
    if (lower.contains("security handler") || lower.contains("encryption")) {
      return new PageException(
          "encrypted-file", 1, 1, "this PDF is encrypted in a way that cannot be read: " + message);
    }
    return new PageException(
        "broken-file",
        1,
        1,
        "this PDF is damaged: "
            + (e.getMessage() == null ? e.getClass().getSimpleName() : message));
  }

  /** PDFBox reads a file that was cut off as far as it goes, and nobody would notice. */
  private static void checkEnd(RandomAccessRead file) throws PageException, IOException {
    long end = file.length();
    byte[] tail = new byte[TAIL];
    int length;
    do {
      long start = Math.max(0, end - TAIL);
      length = (int) (end - start);
      file.seek(start);
      file.readFully(tail, 0, length);
      while (length > 0 && tail[length - 1] <= ' ') {
        length--;
      }
      end = start;
    } while (length == 0 && end > 0);
    String last = new String(tail, 0, length, StandardCharsets.ISO_8859_1);
    if (!last.contains(END)) {
      throw new PageException("broken-file", 1, 1, "this PDF ends too early: it was cut off");
    }
  }

  private void pages(PDDocument document) throws PageException, IOException {
    COSDictionary root =
        document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.PAGES);
    if (root == null) {
      throw new IOException("it has no pages");
    }
    PageTree tree = new PageTree(root);
    for (Optional<COSDictionary> page = tree.next(); page.isPresent(); page = tree.next()) {
      page(new PDPage(page.get()));
    }
    if (count > 0 && !anyText) {
      throw new PageException(
          "no-text-layer",
          1,
          1,
          "this PDF has no text, only images; have it recognised first (OCRmyPDF, Tesseract)");
    }
    if (!images.isEmpty()) {
      pages.warning(
          "no-text-layer",
          (images.size() == 1 ? "page " : "pages ")
              + Numbers.of(images)
              + " of this PDF have"
              + " an image but no text");
    }
  }

  private void page(PDPage page) throws PageException, IOException {
    count++;
    COSDictionary dictionary = page.getCOSObject();
    if (dictionary.containsKey(COSName.CONTENTS)
        && dictionary.getDictionaryObject(COSName.CONTENTS) == null) {
      throw new IOException("the content of page " + count + " is missing");
    }
    PageSpace space = new PageSpace(page);
    PageText text = texts.of(collector.collect(page, space), collector.isTextLayer(), space);
    if (text.text().isEmpty() && collector.images() > 0) {
      images.add(count);
    }
    anyText |= !text.text().isEmpty();
    pages.page(text);
  }
}
