package org.copiste.repair.decode;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How often the document has each token. */
final class DocumentWords {
  private final Map<String, Integer> counts = new HashMap<>();

  DocumentWords(List<Token> tokens) {
    for (Token token : tokens) {
      counts.merge(token.text(), 1, Integer::sum);
    }
  }

  int count(String token) {
    return counts.getOrDefault(token, 0);
  }
}
