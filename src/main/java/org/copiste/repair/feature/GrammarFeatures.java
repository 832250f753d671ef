package org.copiste.repair.feature;

import java.util.Set;
import org.copiste.language.pack.LanguagePack;
import org.copiste.repair.classify.Feature;
import org.copiste.repair.search.EditHypothesis;
import org.copiste.repair.token.LexiconLookup;
import org.copiste.repair.token.WordSequence;

/**
 * What the endings of neighbouring words say about an edit: between {@code a} and {@code à},
 * between {@code adoptes} and {@code adoptés} a participle or an infinitive decides where three
 * words of context were never seen together.
 */
final class GrammarFeatures {
  private static final Set<String> AUXILIARIES = LanguagePack.current().words("repair/auxiliaries");

  /** What stands between an auxiliary and its participle. */
  private static final Set<String> ADVERBS =
      LanguagePack.current().words("repair/adverbs-before-participle");

  private static final Set<String> PARTICIPLES =
      LanguagePack.current().words("repair/participle-endings");

  private static final Set<String> INFINITIVES =
      LanguagePack.current().words("repair/infinitive-endings");

  private static final int SHORTEST = 3;

  void add(WordSequence passage, EditHypothesis one, FeatureVector to) {
    int before = one.edge().from() - 1;
    boolean auxiliary = isAuxiliary(passage, before);
    if (!auxiliary && before > 0 && ADVERBS.contains(word(passage, before))) {
      auxiliary = isAuxiliary(passage, before - 1);
    }
    to.put(Feature.AUXILIARY_BEFORE, auxiliary);
    String after = word(passage, one.edge().to());
    if (ADVERBS.contains(after)) {
      after = word(passage, one.edge().to() + 1);
    }
    to.put(Feature.PARTICIPLE_AFTER, ends(after, PARTICIPLES));
    to.put(Feature.INFINITIVE_AFTER, ends(after, INFINITIVES));
    String surface = LexiconLookup.lower(one.edge().surface());
    to.put(Feature.TO_PARTICIPLE, ends(surface, PARTICIPLES));
  }

  private static boolean isAuxiliary(WordSequence passage, int token) {
    return AUXILIARIES.contains(word(passage, token));
  }

  private static String word(WordSequence passage, int token) {
    boolean there = token >= 0 && token < passage.tokens().size();
    return there ? LexiconLookup.lower(passage.tokens().get(token).text()) : "";
  }

  private static boolean ends(String word, Set<String> endings) {
    if (word.length() < SHORTEST) {
      return false;
    }
    for (String ending : endings) {
      if (word.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }
}
