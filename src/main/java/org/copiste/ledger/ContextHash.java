package org.copiste.ledger;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.copiste.model.Span;

/**
 * Identifies a reading by its context: the first 12 hexadecimal digits of the SHA-256 of the three
 * words before, the reading and the three words after, as the OCR has them, with single spaces, in
 * UTF-8. Words are separated by white space; if the reading is only part of one, the rest of it
 * counts as a word.
 */
public final class ContextHash {
  private static final int WORDS = 3;
  private static final int DIGITS = 12;

  private ContextHash() {}

  /** The hash of the reading at a place of a text. */
  public static String of(String text, Span at) {
    return hash(text, at, at);
  }

  /**
   * Whether a hash is that of the reading at a place. People and other programs differ in where a
   * reading ends when punctuation or the rest of a word adheres to it, so the hash may also take
   * the whole word as the reading, or leave the rest of the word out.
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
