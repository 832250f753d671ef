package org.copiste.repair.rule;

import org.copiste.repair.Passage;

/** Where sentences begin, as far as one token's surroundings tell. */
final class Sentences {
  private Sentences() {}

  /** Whether a token begins a sentence or the passage, or follows an opening quotation mark. */
  static boolean begins(Passage passage, int token) {
    String gap = passage.before(token);
    if (token == 0) {
      return true;
    }
    for (int i = 0; i < gap.length(); i++) {
      char c = gap.charAt(i);
      if (c == '.' || c == '!' || c == '?' || c == '…') {
        return true;
      }
    }
    return false;
  }
}
