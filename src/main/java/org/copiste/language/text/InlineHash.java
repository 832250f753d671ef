package org.copiste.language.text;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * What a page's Content Security Policy calls a script or a style sheet that stands in the page.
 */
public final class InlineHash {
  private InlineHash() {}

  /**
   * The source by which a policy allows this script or style sheet and no other.
   *
   * @param text all that stands between the tags
   */
  public static String of(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
