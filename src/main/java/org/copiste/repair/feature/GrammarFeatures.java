package org.copiste.repair.feature;

import java.util.Set;
import org.copiste.repair.classify.Feature;
import org.copiste.repair.search.EditHypothesis;
import org.copiste.repair.token.LexiconLookup;
import org.copiste.repair.token.WordSequence;

/**
 * What the endings of the words beside a change tell: between {@code a} and {@code à}, between
 * {@code adoptes} and {@code adoptés} a participle or an infinitive decides where three words of
 * context were never seen together.
 */
final class GrammarFeatures {
  private static final Set<String> AUXILIARIES =
      Set.of(
          "a",
          "ai",
          "as",
          "avons",
          "avez",
          "ont",
          "avait",
          "avaient",
          "avais",
          "aura",
          "auront",
          "aurait",
          "auraient",
          "ait",
          "aient",
          "eut",
          "eût",
          "ayant",
          "avoir",
          "est",
          "es",
          "suis",
          "sommes",
          "êtes",
          "sont",
          "était",
          "étaient",
          "étais",
          "fut",
          "furent",
          "fût",
          "sera",
          "seront",
          "serait",
          "seraient",
          "soit",
          "soient",
          "été",
          "être",
          "étant");

  /** What stands between an auxiliary and its participle. */
  private static final Set<String> ADVERBS =
      Set.of(
          "pas",
          "plus",
          "jamais",
          "point",
          "bien",
          "mal",
          "déjà",
          "toujours",
          "tout",
          "très",
          "aussi",
          "encore",
          "rien",
          "ainsi",
          "été",
          "donc",
          "trop",
          "si",
          "enfin",
          "souvent");

  private static final String[] PARTICIPLES = {
    "é", "és", "ée", "ées", "i", "is", "it", "ie", "u", "us", "ue", "ues"
  };

  private static final String[] INFINITIVES = {"er", "ir", "re", "oir"};

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

  private static boolean ends(String word, String... endings) {
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
