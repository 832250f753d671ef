package org.copiste.repair.token;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How often each token occurs in the document. */
public final class WordCounts {
  private final Map<String, Integer> counts = new HashMap<>();

  public WordCounts(List<OcrWord> tokens) {
    for (OcrWord token : tokens) {
      counts.merge(token.text(), 1, Integer::sum);
    }
  }

  public int count(String token) {
    return counts.getOrDefault(token, 0);
  }
}
