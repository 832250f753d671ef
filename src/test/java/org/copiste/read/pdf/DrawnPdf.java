package org.copiste.read.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;

/** A PDF made line by line; pages are of A5, measured from the lower left corner in points. */
final class DrawnPdf {
  static final PDFont SERIF;

  static {
    FixedFonts.install();
    SERIF = new PDType1Font(Standard14Fonts.FontName.TIMES_ROMAN);
  }

  private final PDDocument document = new PDDocument();

  /** Of the last page; empty before the first. */
  private Optional<PDPageContentStream> content = Optional.empty();

  PDDocument document() {
    return document;
  }

  /** Begins a page. */
  PDPage page() {
    try {
      end();
      PDPage page = new PDPage(PDRectangle.A5);
      document.addPage(page);
      content = Optional.of(new PDPageContentStream(document, page));
      return page;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Draws a piece of text. */
  DrawnPdf text(double x, double y, double size, String text) {
    return text(Matrix.getTranslateInstance((float) x, (float) y), size, text);
  }

  /** Draws a piece of text turned counter-clockwise. */
  DrawnPdf turned(double degrees, double x, double y, double size, String text) {
    return text(
        Matrix.getRotateInstance(Math.toRadians(degrees), (float) x, (float) y), size, text);
  }

  private DrawnPdf text(Matrix at, double size, String text) {
    try {
      content.orElseThrow().beginText();
      content.orElseThrow().setFont(SERIF, (float) size);
      content.orElseThrow().setTextMatrix(at);
      content.orElseThrow().showText(text);
      content.orElseThrow().endText();
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Draws what follows invisibly, as the text layer of a scan is. */
  DrawnPdf hidden() {
    try {
      content.orElseThrow().setRenderingMode(RenderingMode.NEITHER);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Operators as they are. */
  DrawnPdf raw(String operators) {
    try {
      content.orElseThrow().appendRawCommands(operators);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void end() throws IOException {
    if (content.isPresent()) {
      content.get().close();
    }
  }

  byte[] bytes() {
    try (document) {
      end();
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
