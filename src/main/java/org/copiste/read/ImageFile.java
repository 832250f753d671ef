package org.copiste.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Recognises images by their first bytes. They lie beside the files that describe their text. */
public final class ImageFile {
  /** PNG, JPEG, TIFF of both byte orders, GIF, JPEG 2000 and its bare code stream, DjVu. */
  private static final List<String> BEGINNINGS =
      List.of(
          "\u0089PNG\r\n",
          "\u00FF\u00D8\u00FF",
          "II*\0",
          "MM\0*",
          "GIF8",
          "\0\0\0\fjP  ",
          "\u00FF\u004F\u00FF\u0051",
          "AT&TFORM");

  private static final int LENGTH = 16;

  private ImageFile() {}

  /** Whether a file is an image; not if it cannot be read. */
  public static boolean is(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      return is(in.readNBytes(LENGTH));
    } catch (IOException e) {
      return false;
    }
  }

  /** The same for the first bytes of a file. */
  public static boolean is(byte[] beginning) {
    String start =
        new String(beginning, 0, Math.min(LENGTH, beginning.length), StandardCharsets.ISO_8859_1);
    boolean webp = start.startsWith("RIFF") && start.startsWith("WEBP", 8);
    boolean bmp = start.startsWith("BM") && start.startsWith("\0\0\0\0", 6);
    return webp || bmp || BEGINNINGS.stream().anyMatch(start::startsWith);
  }
}
