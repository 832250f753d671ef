package org.copiste.encode.layout;

/** Distinguishes variants of a note number, such as {@code (1)} or {@code ¹}, from misreadings. */
final class NoteSigns {
  private static final String SUPERSCRIPT = "⁰¹²³⁴⁵⁶⁷⁸⁹";
  private static final String BRACKETS = "()[]{}.:-–) ";

  private NoteSigns() {}

  /** Whether a call or label is the number itself in brackets, raised, or with punctuation. */
  static boolean isVariant(String read, String n) {
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < read.length(); i++) {
      char c = read.charAt(i);
      int raised = SUPERSCRIPT.indexOf(c);
      if (raised >= 0) {
        plain.append((char) ('0' + raised));
      } else if (BRACKETS.indexOf(c) < 0) {
        plain.append(c);
      }
    }
    return plain.toString().equals(n);
  }
}
