package org.copiste.language.forms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.copiste.language.channel.ErrorModel;
import org.copiste.language.channel.ErrorModelEstimator;
import org.copiste.language.forms.CandidateSearch.Match;
import org.copiste.repair.decode.Models;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The search against a look at every form. */
class CandidateSearchTest {
  private static final int FORMS = 1000;
  private static final int READINGS = 200;
  private static final float LIMIT = 26;

  /**
   * Two letters read as one may be dearer on the way than at their end, so a branch that needs
   * nearly all of the limit may be left.
   */
  private static final float MARGIN = 5;

  private static WordTrie tree;
  private static ErrorModel errors;
  private static final SortedMap<String, Integer> FORM_FLAGS = new TreeMap<>();

  @BeforeAll
  static void grow() throws Exception {
    Models models = Models.shipped();
    Random random = new Random(7);
    while (FORM_FLAGS.size() < FORMS) {
      FORM_FLAGS.put(letters(random, 2 + random.nextInt(9)), WordTrie.LOWER);
    }
    for (String word : "moderne comme homme nommer l' année énorme".split(" ")) {
      FORM_FLAGS.put(word, WordTrie.LOWER);
    }
    tree = WordTrieFile.of(FORM_FLAGS, models.language());
    errors = ErrorModelEstimator.of(models.presets().general().counts());
  }

  private static String letters(Random random, int length) {
    StringBuilder word = new StringBuilder(length);
    for (int i = 0; i < length; i++) {
      word.append("aeinrstélm".charAt(random.nextInt(10)));
    }
    return word.toString();
  }

  /** With less than half of the limit for a side, only forms near enough are sure to be found. */
  @ParameterizedTest
  @ValueSource(floats = {CandidateSearch.COMPLETE, 0.4f, 0.33f})
  void findsWhatALookAtEveryFormFinds(float share) {
    CandidateSearch search = new CandidateSearch(tree, errors, share);
    Random random = new Random(8);
    List<String> forms = List.copyOf(FORM_FLAGS.keySet());
    int expected = 0;
    int readings = share < CandidateSearch.COMPLETE ? 8 * READINGS : READINGS;
    for (int i = 0; i < readings; i++) {
      String reading = misread(forms.get(random.nextInt(forms.size())), random);
      Map<String, Match> found = new HashMap<>();
      for (Match f : search.whole(reading, Integer.MAX_VALUE, LIMIT, ErrorModel.NEVER)) {
        found.put(f.form(), f);
      }
      for (String form : forms) {
        float cost = errors.cost(form, reading);
        float rank = CandidateSearch.rank(cost, tree.own(tree.find(form)));
        float room = LIMIT - MARGIN - (rank - cost);
        if (cost <= Math.min(1, 2 * share) * room) {
          expected++;
          Match f = found.get(form);
          assertTrue(f != null && f.cost() <= cost + 1e-3, form + " for " + reading);
        }
      }
    }
    assertTrue(expected > READINGS, "too few forms are expected: " + expected);
  }

  @Test
  void nearestAreTheBestOfTheWhole() {
    CandidateSearch search = new CandidateSearch(tree, errors, CandidateSearch.COMPLETE);
    Random random = new Random(9);
    List<String> forms = List.copyOf(FORM_FLAGS.keySet());
    for (int i = 0; i < READINGS; i++) {
      String reading = misread(forms.get(random.nextInt(forms.size())), random);
      List<Match> nearest = search.nearest(reading, 6, 32, 8);
      float limit = nearest.isEmpty() ? 32 : nearest.get(0).rank() + 8;
      List<Match> whole = search.whole(reading, 6, limit, 8);
      assertEquals(whole, nearest, reading);
    }
  }

  private static String misread(String form, Random random) {
    StringBuilder reading = new StringBuilder(form);
    for (int n = random.nextInt(3); n > 0; n--) {
      int at = random.nextInt(reading.length());
      switch (random.nextInt(3)) {
        case 0 -> reading.setCharAt(at, "aeo1lIitc".charAt(random.nextInt(9)));
        case 1 -> reading.insert(at, "ilrt.".charAt(random.nextInt(5)));
        default -> {
          if (reading.length() > 1) {
            reading.deleteCharAt(at);
          }
        }
      }
    }
    return reading.toString();
  }
}
