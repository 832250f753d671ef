package org.copiste.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** ZIP files made for tests. */
final class Zips {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ZipOutputStream zip;

  Zips() {
    this(StandardCharsets.UTF_8);
  }

  Zips(Charset names) {
    zip = new ZipOutputStream(out, names);
  }

  Zips add(String name, String text) throws IOException {
    return add(name, text.getBytes(StandardCharsets.UTF_8));
  }

  Zips add(String name, byte[] content) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(content);
    zip.closeEntry();
    return this;
  }

  byte[] bytes() throws IOException {
    zip.close();
    return out.toByteArray();
  }

  /** A page in ALTO. */
  static String alto(String... lines) {
    StringBuilder page =
        new StringBuilder(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                + "<alto xmlns=\"http://www.loc.gov/standards/alto/ns-v3#\"><Layout>"
                + "<Page ID=\"p\" WIDTH=\"1000\" HEIGHT=\"1600\"><PrintSpace><TextBlock>");
    for (int i = 0; i < lines.length; i++) {
      page.append("<TextLine HPOS=\"10\" VPOS=\"").append(40 * i);
      page.append("\" WIDTH=\"800\" HEIGHT=\"30\">");
      for (String word : lines[i].split(" ")) {
        page.append("<String CONTENT=\"").append(word).append("\"/>");
      }
      page.append("</TextLine>");
    }
    return page + "</TextBlock></PrintSpace></Page></Layout></alto>\n";
  }

  /** A page in hOCR. */
  static String hocr(String line) {
    return "<!DOCTYPE html>\n<html><head><meta name=\"ocr-system\" content=\"tesseract 5.3.0\"/></head>"
        + "<body><div class=\"ocr_page\" title=\"bbox 0 0 900 900\"><span class=\"ocr_line\">"
        + line
        + "</span></div></body></html>\n";
  }
}
