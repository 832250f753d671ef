package org.copiste.repair.token;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How often each token occurs in the document. */
public final class WordCounts {
  private final Map<String, Integer> counts = new HashMap<>();
  private final Set<String> names = new HashSet<>();

  public WordCounts(List<OcrWord> tokens) {
    for (OcrWord token : tokens) {
      int count = counts.merge(token.text(), 1, Integer::sum);
      if (count == 2 && token.isCapitalised() && !token.isWord()) {
        names.add(token.text());
      }
    }
  }

  /** Capitalised words of the document that stand in it more than once and that no lexicon has. */
  public Set<String> repeatedNames() {
    return names;
  }

  /** The different tokens of the document. */
  public Set<String> tokens() {
    return counts.keySet();
  }

  public int count(String token) {
    return counts.getOrDefault(token, 0);
  }
}
