package org.copiste.read;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.copiste.model.Encoding;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * Detects the character set. A byte-order mark decides; then the zero bytes of UTF-16; then UTF-8,
 * which text in other sets hardly ever satisfies by chance; then, of the single-byte sets in which
 * the language was written, the one with the best {@link CharsetScore}.
 */
final class CharsetDetector {
  private static final List<String> SINGLE_BYTE =
      List.of("ISO-8859-1", "windows-1252", "ISO-8859-15", "x-MacRoman");

  private CharsetDetector() {}

  static Encoding detect(byte[] bytes) throws ReadException {
    if (bytes.length == 0) {
      throw new ReadException(SourceReader.EMPTY_FILE, 1, 1, "the file is empty");
    }
    Optional<Encoding> marked = ByteOrderMark.find(bytes);
    if (marked.isPresent()) {
      return marked.get();
    }
    Optional<String> wide = Utf16Pattern.find(bytes);
    if (wide.isPresent()) {
      return new Encoding(wide.get(), false);
    }
    if (StrictDecoder.accepts(bytes, StandardCharsets.UTF_8)) {
      return Encoding.UTF_8;
    }
    if (Utf8Shape.isMostly(bytes)) {
      // Damaged UTF-8: throw its error, since any other set would decode the text to nonsense.
      StrictDecoder.decode(bytes, StandardCharsets.UTF_8);
    }
    return new Encoding(singleByte(bytes), false);
  }

  private static String singleByte(byte[] bytes) {
    List<String> candidates = new ArrayList<>(SINGLE_BYTE);
    UniversalDetector detector = new UniversalDetector();
    detector.handleData(bytes, 0, bytes.length);
    detector.dataEnd();
    String guess = detector.getDetectedCharset();
    if (guess != null && isSingleByte(guess)) {
      String name = Charset.forName(guess).name();
      if (!candidates.contains(name)) {
        candidates.add(name);
      }
    }
    String best = SINGLE_BYTE.get(0);
    double bestScore = Double.NEGATIVE_INFINITY;
    for (String name : candidates) {
      double score = CharsetScore.of(bytes, Charset.forName(name));
      if (score > bestScore) {
        best = name;
        bestScore = score;
      }
    }
    return best;
  }

  private static boolean isSingleByte(String name) {
    return Charset.isSupported(name)
        && Charset.forName(name).canEncode()
        && Charset.forName(name).newEncoder().maxBytesPerChar() == 1f;
  }
}
