package org.copiste.batch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copiste.validate.catalog.CatalogReader;

/** Tells what kind of XML a file is, mostly from its beginning. */
public final class TeiSniffer {
  /** Bytes searched for the namespace; set by hand, since it stands in the root element. */
  private static final int BEGINNING = 8 * 1024;

  /** Bytes searched for what the TEI header says; set by hand, well above the longest header. */
  private static final int HEADER = 256 * 1024;

  private static final Pattern TEXT = Pattern.compile("<([\\w.-]+:)?text(?=[\\s>])");
  private static final Pattern NOTHING =
      Pattern.compile("\\G[^<>]*>\\s*<([\\w.-]+:)?body\\s*>\\s*<([\\w.-]+:)?p\\s*/>\\s*</");

  private TeiSniffer() {}

  /** Whether the file is XML whose beginning names the TEI namespace. */
  public static boolean isTei(Path file) {
    String beginning = beginning(file, BEGINNING).stripLeading();
    return beginning.startsWith("<") && beginning.contains("http://www.tei-c.org/ns/1.0");
  }

  /** Whether the file is TEI that describes its OCR source, which can then be restored. */
  public static boolean saysItsSource(Path file) {
    return isTei(file) && beginning(file, HEADER).contains("\"ocr-source\"");
  }

  /** Whether the file is an XML catalog. */
  public static boolean isCatalog(Path file) {
    return beginning(file, BEGINNING).contains(CatalogReader.NAMESPACE);
  }

  /** Whether a TEI file has a text that is not empty; lists of names have none. */
  public static boolean hasText(Path file) {
    String all = beginning(file, Integer.MAX_VALUE);
    Matcher text = TEXT.matcher(all);
    return text.find() && !NOTHING.matcher(all).find(text.end());
  }

  private static String beginning(Path file, int length) {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(length);
      boolean marked = bytes.length > 2 && (bytes[0] & 0xFF) == 0xEF && (bytes[1] & 0xFF) == 0xBB;
      int skipped = marked ? 3 : 0;
      return new String(bytes, skipped, bytes.length - skipped, StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      return "";
    }
  }
}
