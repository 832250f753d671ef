package org.copiste.read.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.copiste.read.ReadException;
import org.copiste.read.SourceReader;
import org.copiste.read.Taken;
import org.junit.jupiter.api.Test;

/** Files that are broken, locked or made to do harm: each is one clear error, and soon. */
class PdfFaultsTest {
  private static byte[] letter() {
    DrawnPdf pdf = new DrawnPdf();
    pdf.page();
    return pdf.text(40, 500, 11, "Le jardin est beau.").bytes();
  }

  private static byte[] locked(String password, AccessPermission permission) throws IOException {
    DrawnPdf pdf = new DrawnPdf();
    pdf.page();
    pdf.text(40, 500, 11, "Le jardin est beau.");
    pdf.document().protect(new StandardProtectionPolicy("owner", password, permission));
    return pdf.bytes();
  }

  private static void refused(String code, String word, byte[] pdf) {
    ReadException refused = Taken.refused(pdf);
    assertEquals(code, refused.code(), refused.getMessage());
    assertTrue(refused.getMessage().contains(word), refused.getMessage());
  }

  /** A PDF of objects written by hand, the first of which is the catalogue. */
  private static byte[] pdf(byte[]... objects) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(ascii("%PDF-1.5\n"));
    StringBuilder table = new StringBuilder("0000000000 65535 f \n");
    for (int i = 0; i < objects.length; i++) {
      table.append(String.format("%010d 00000 n \n", out.size()));
      out.write(ascii((i + 1) + " 0 obj\n"));
      out.write(objects[i]);
      out.write(ascii("\nendobj\n"));
    }
    int start = out.size();
    out.write(ascii("xref\n0 " + (objects.length + 1) + "\n" + table));
    out.write(ascii("trailer\n<</Size " + (objects.length + 1) + " /Root 1 0 R>>\n"));
    out.write(ascii("startxref\n" + start + "\n%%EOF\n"));
    return out.toByteArray();
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  private static byte[] stream(String entries, byte[] content) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(ascii("<<" + entries + " /Length " + content.length + ">>\nstream\n"));
    out.write(content);
    out.write(ascii("\nendstream"));
    return out.toByteArray();
  }

  private static byte[] deflated(int zeros) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (DeflaterOutputStream deflate = new DeflaterOutputStream(out)) {
      byte[] block = new byte[1 << 20];
      Arrays.fill(block, (byte) ' ');
      for (int left = zeros; left > 0; left -= block.length) {
        deflate.write(block, 0, Math.min(left, block.length));
      }
    }
    return out.toByteArray();
  }

  private static final byte[] CATALOGUE = ascii("<</Type /Catalog /Pages 2 0 R>>");

  @Test
  void aPasswordIsAskedForOnlyWhereThereIsOne() throws IOException {
    refused("encrypted-file", "password", locked("secret", new AccessPermission()));
    assertEquals("Le jardin est beau.\n", Taken.from(locked("", new AccessPermission())).text());
    AccessPermission none = new AccessPermission();
    none.setCanExtractContent(false);
    refused("encrypted-file", "taken out", locked("", none));
  }

  @Test
  void aScanWithoutTextIsNoDocument() {
    DrawnPdf pdf = new DrawnPdf();
    pdf.page();
    pdf.raw("BI /W 1 /H 1 /CS /G /BPC 8 ID \u0001 EI\n");
    refused("no-text-layer", "only images", pdf.bytes());
  }

  @Test
  void whatWasCutOffIsNotReadInPart() {
    byte[] whole = letter();
    for (int length = 8; length < whole.length - 8; length += 37) {
      ReadException refused = Taken.refused(Arrays.copyOf(whole, length));
      assertEquals("broken-file", refused.code(), length + ": " + refused.getMessage());
    }
  }

  @Test
  void damageAnywhereIsAnErrorOrDoesNoHarm() {
    byte[] whole = letter();
    Random random = new Random(3);
    TreeMap<String, Integer> ends = new TreeMap<>();
    for (int run = 0; run < 300; run++) {
      byte[] damaged = whole.clone();
      for (int i = 0; i < 1 + run % 12; i++) {
        damaged[8 + random.nextInt(whole.length - 8)] = (byte) random.nextInt(256);
      }
      String end;
      try {
        SourceReader.read("a.pdf", damaged);
        end = "read";
      } catch (ReadException e) {
        end = e.code();
      }
      ends.merge(end, 1, Integer::sum);
    }
    TreeSet<String> unexpected = new TreeSet<>(ends.keySet());
    List.of(
            "read",
            "broken-file",
            "no-text-layer",
            "empty-file",
            "encrypted-file",
            "file-too-large")
        .forEach(unexpected::remove);
    assertEquals(new TreeSet<>(), unexpected);
    assertTrue(ends.size() > 1, ends.toString());
  }

  @Test
  void aTreeOfPagesThatGoesInCirclesEnds() throws IOException {
    refused(
        "broken-file",
        "twice",
        pdf(CATALOGUE, ascii("<</Type /Pages /Kids [3 0 R 2 0 R] /Count 2>>"), page("")));
    // Each level names the next one ten times: a thousand million pages in ten objects.
    byte[][] levels = new byte[13][];
    levels[0] = CATALOGUE;
    for (int i = 1; i < 12; i++) {
      String next = (i + 2) + " 0 R ";
      levels[i] = ascii("<</Type /Pages /Kids [" + next.repeat(10) + "] /Count 1000000000>>");
    }
    levels[12] = page("");
    refused("broken-file", "twice", pdf(levels));
  }

  @Test
  void theNumberOfPagesIsNotBelieved() throws IOException {
    refused(
        "broken-file",
        "2000000000 pages",
        pdf(CATALOGUE, ascii("<</Type /Pages /Kids [3 0 R] /Count 2000000000>>"), page("")));
    refused(
        "broken-file",
        "page 2",
        pdf(CATALOGUE, ascii("<</Type /Pages /Kids [3 0 R 9 0 R] /Count 2>>"), page("")));
  }

  private static byte[] page(String entries) {
    return ascii("<</Type /Page /Parent 2 0 R /MediaBox [0 0 400 600]" + entries + ">>");
  }

  @Test
  void streamsThatUnpackToTooMuchAreNotUnpacked() throws IOException {
    byte[] tree = ascii("<</Type /Pages /Kids [3 0 R] /Count 1>>");
    byte[] bomb = deflated(200 << 20);
    byte[] content = stream("/Filter /FlateDecode", bomb);
    refused("file-too-large", "unpacks", pdf(CATALOGUE, tree, page(" /Contents 4 0 R"), content));
    byte[] objects = stream("/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode", deflated(40 << 20));
    ReadException refused =
        Taken.refused(
            new String(
                    pdf(CATALOGUE, tree, page(" /Contents 4 0 R"), objects),
                    StandardCharsets.ISO_8859_1)
                .getBytes(StandardCharsets.ISO_8859_1));
    assertEquals("file-too-large", refused.code(), refused.getMessage());
  }

  @Test
  void formsThatDrawEachOtherEnd() throws IOException {
    byte[][] objects = new byte[16][];
    objects[0] = CATALOGUE;
    objects[1] = ascii("<</Type /Pages /Kids [3 0 R] /Count 1>>");
    objects[2] = page(" /Resources <</XObject <</F 5 0 R>>>> /Contents 4 0 R");
    objects[3] = stream("", ascii("/F Do ".repeat(100)));
    for (int i = 4; i < 16; i++) {
      String entries =
          "/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources <</XObject <</F "
              + Math.min(16, i + 2)
              + " 0 R>>>>";
      objects[i] = stream(entries, ascii(i == 15 ? "q Q" : "/F Do ".repeat(100)));
    }
    refused("file-too-large", "steps", pdf(objects));
  }
}
