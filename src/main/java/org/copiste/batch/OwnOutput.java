package org.copiste.batch;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Pattern;

/**
 * Recognises files that Copiste wrote by their content, for folders without a state file: TEI by
 * its {@code application}, a ledger by its first member, an HTML page by its generator, a script
 * and what is kept of a document's pages by their first lines.
 */
final class OwnOutput {
  /** Bytes that are searched; set by hand, well above the place where Copiste names itself. */
  private static final int BEGINNING = 32 * 1024;

  private static final Pattern TEI = Pattern.compile("<application\\b[^<>]*\\bident=\"copiste\"");
  private static final Pattern LEDGER = Pattern.compile("\\A\\s*\\{\\s*\"copiste\"\\s*:");
  private static final String PAGES = "copiste-pages ";
  private static final String SCRIPT = "// Copiste: ";
  private static final Pattern PAGE =
      Pattern.compile("<meta name=\"generator\" content=\"[Cc]opiste");

  private OwnOutput() {}

  /** Whether the file names Copiste as its author; plain text never does. */
  static boolean isOurs(Path file, byte[] bytes) {
    String name = file.getFileName().toString();
    String text = new String(bytes, 0, Math.min(bytes.length, BEGINNING), StandardCharsets.UTF_8);
    if (name.endsWith(".xml")) {
      return TEI.matcher(text).find();
    }
    if (name.endsWith(".json")) {
      return LEDGER.matcher(text).find();
    }
    if (name.endsWith(".pages")) {
      return text.startsWith(PAGES);
    }
    if (name.endsWith(".js")) {
      return text.startsWith(SCRIPT);
    }
    return name.endsWith(".html") && PAGE.matcher(text).find();
  }
}
