package org.copiste.entities;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;

/** The vocabulary of the French dictionary, for tests. */
public final class DictionaryVocabulary implements Vocabulary {
  private final Dictionary dictionary;
  private final ThreadLocal<DictionaryLookup> lookup;

  public DictionaryVocabulary() throws IOException {
    dictionary =
        Dictionary.read(
            Objects.requireNonNull(
                getClass().getResource("/org/languagetool/resource/fr/french.dict")));
    lookup = ThreadLocal.withInitial(() -> new DictionaryLookup(dictionary));
  }

  private List<String> tags(String form) {
    List<String> tags = new ArrayList<>();
    for (WordData data : lookup.get().lookup(form)) {
      CharSequence tag = data.getTag();
      tags.add(tag == null ? "" : tag.toString());
    }
    return tags;
  }

  @Override
  public boolean isWord(String lower) {
    return tags(lower).stream().anyMatch(t -> !t.startsWith("Z"));
  }

  @Override
  public boolean isAdjective(String lower) {
    return tags(lower).stream().anyMatch(t -> t.startsWith("J"));
  }

  @Override
  public boolean isVerb(String lower) {
    return tags(lower).stream().anyMatch(t -> t.startsWith("V"));
  }

  @Override
  public boolean isGivenName(String form) {
    return tags(form).stream().anyMatch(t -> t.matches("Z [mf] sp.*"));
  }

  @Override
  public boolean isCountry(String form) {
    return tags(form).stream().anyMatch(t -> t.matches("Z [mf] [sp][A-Z]?"));
  }

  @Override
  public boolean isProperNoun(String form) {
    return tags(form).stream().anyMatch(t -> t.startsWith("Z"));
  }
}
