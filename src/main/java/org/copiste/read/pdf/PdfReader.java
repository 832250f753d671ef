package org.copiste.read.pdf;

import java.io.IOException;
import java.io.InputStream;
import org.copiste.model.Layout;
import org.copiste.read.page.PageException;
import org.copiste.read.page.PageReader;
import org.copiste.read.page.PageSink;

/**
 * Reads PDF with a text layer: scans that Tesseract, OCRmyPDF, ABBYY or others have recognised, and
 * what was written on a computer. PDFBox is loaded only when a PDF is met.
 */
public final class PdfReader implements PageReader {

  @Override
  public String format() {
    return "PDF";
  }

  @Override
  public String option() {
    return "pdf";
  }

  @Override
  public Layout.Origin read(InputStream in, PageSink pages) throws PageException, IOException {
    return PdfFile.read(in, pages);
  }
}
