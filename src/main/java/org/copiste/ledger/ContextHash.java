package org.copiste.ledger;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.copiste.model.Span;

/**
 * Names a reading by what stands around it: the first 12 hexadecimal digits of the SHA-256 of the
 * three words before, the reading and the three words after, as the OCR has them, with single
 * spaces, in UTF-8. A word is what stands between white space; where the reading is part of one,
 * the rest of it counts as a word.
 */
public final class ContextHash {
  private static final int WORDS = 3;
  private static final int DIGITS = 12;

  private ContextHash() {}

  /** The name of the reading at a place of a text. */
  public static String of(String text, Span at) {
    return hash(text, at, at);
  }

  /**
   * Whether a name is that of the reading at a place. People and other programs cut readings
   * differently where punctuation or the rest of a word adheres, so the name may also count the
   * whole word as the reading, or leave the rest of it out.
   */
  public static boolean matches(String hash, String text, Span at) {
    if (hash.equals(of(text, at))) {
      return true;
    }
    Span word = Words.between(text, at);
    return !word.equals(at) && (hash.equals(of(text, word)) || hash.equals(hash(text, at, word)));
  }

  private static String hash(String text, Span reading, Span around) {
    List<String> words = new ArrayList<>(Words.before(text, around.start(), WORDS));
    words.addAll(Words.in(text, reading));
    words.addAll(Words.after(text, around.end(), WORDS));
    byte[] bytes = String.join(" ", words).getBytes(StandardCharsets.UTF_8);
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      return HexFormat.of().formatHex(digest).substring(0, DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
