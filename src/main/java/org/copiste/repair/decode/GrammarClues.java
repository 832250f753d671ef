package org.copiste.repair.decode;

import java.util.Set;
import org.copiste.repair.rank.Clue;

/**
 * What the endings of the words beside a change tell: between {@code a} and {@code à}, between
 * {@code adoptes} and {@code adoptés} a participle or an infinitive decides where three words of
 * context were never seen together.
 */
final class GrammarClues {
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

  void add(Passage passage, Possible one, ClueSheet to) {
    int before = one.arc().from() - 1;
    boolean auxiliary = isAuxiliary(passage, before);
    if (!auxiliary && before > 0 && ADVERBS.contains(word(passage, before))) {
      auxiliary = isAuxiliary(passage, before - 1);
    }
    to.put(Clue.AUXILIARY_BEFORE, auxiliary);
    String after = word(passage, one.arc().to());
    if (ADVERBS.contains(after)) {
      after = word(passage, one.arc().to() + 1);
    }
    to.put(Clue.PARTICIPLE_AFTER, ends(after, PARTICIPLES));
    to.put(Clue.INFINITIVE_AFTER, ends(after, INFINITIVES));
    String surface = LexiconLookup.lower(one.arc().surface());
    to.put(Clue.TO_PARTICIPLE, ends(surface, PARTICIPLES));
  }

  private static boolean isAuxiliary(Passage passage, int token) {
    return AUXILIARIES.contains(word(passage, token));
  }

  private static String word(Passage passage, int token) {
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
