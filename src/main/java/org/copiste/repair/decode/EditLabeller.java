package org.copiste.repair.decode;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import org.copiste.language.channel.Alignment;
import org.copiste.language.forms.WordTrie;
import org.copiste.language.text.EditDistance;
import org.copiste.repair.classify.EditClassifier;
import org.copiste.repair.classify.Feature;
import org.copiste.repair.classify.LabelledEdit;
import org.copiste.repair.feature.ScoredEdit;
import org.copiste.repair.lattice.DecodeOptions;
import org.copiste.repair.token.EngineConfidence;

/**
 * Labels the edits that the decoder finds possible in an OCR text by its ground truth, to train the
 * classifier. An edit is right if it brings the words around it closer to the truth.
 */
public final class EditLabeller {
  private static final Pattern DIVISION = Pattern.compile("(?<=\\p{L})[-¬\u00ad]\\s?(?=\\p{L})");

  /** Punctuation; not within a word, where a sign is a misreading. */
  private static final Pattern NO_LETTERS =
      Pattern.compile("(?<!\\p{L})[^\\p{L}\\p{N}' ]|[^\\p{L}\\p{N}' ](?!\\p{L})");

  private final Decoder decoder;
  private final NameListSampler lists;

  /** Labels the edits that these models find. */
  public EditLabeller(Models models) {
    EditClassifier all = EditClassifier.constant(0.99);
    this.decoder =
        new Decoder(new Models(models.language(), models.lexicon(), models.presets(), all));
    this.lists = new NameListSampler(word -> isCommon(models.lexicon(), word));
  }

  /**
   * The labelled edits of one text, half of the texts with a list of names. Edits that only join a
   * divided word or move a blank are left out, since many ground truths keep line-end hyphens. If
   * the truth is rough, edits are also left out where it keeps an unknown word, or one that lacks
   * an apostrophe or an accent: there the truth is wrong more often than the edit.
   *
   * @param sure how sure the engine was of the reading's words
   * @param proofread how reliable the truth is
   */
  public List<LabelledEdit> of(
      String truth, String reading, EngineConfidence sure, Truth proofread) {
    int[] places = places(truth, reading);
    List<LabelledEdit> labelled = new ArrayList<>();
    DecodeOptions options = DecodeOptions.NONE.with(lists.next(truth)).with(sure);
    for (ScoredEdit change : decoder.decode(reading, new BitSet(), options)) {
      int start = change.start();
      int end = change.end();
      while (start > 0 && !Character.isWhitespace(reading.charAt(start - 1))) {
        start--;
      }
      while (end < reading.length() && !Character.isWhitespace(reading.charAt(end))) {
        end++;
      }
      String meant = letters(wholeWords(truth, places[start], places[end]));
      String without = letters(reading.substring(start, end));
      String with =
          letters(
              reading.substring(start, change.start())
                  + change.to()
                  + reading.substring(change.end(), end));
      if (!with.equals(without)) {
        int changed = EditDistance.of(with, meant);
        int unchanged = EditDistance.of(without, meant);
        boolean right = changed < unchanged;
        boolean left = !right && isNoFrench(change, meant);
        boolean elsewhere = 2 * Math.min(changed, unchanged) > with.length();
        if (proofread == Truth.PROOFREAD || !left && !elsewhere) {
          labelled.add(new LabelledEdit(change.features(), right));
        }
      }
    }
    return labelled;
  }

  private static boolean isCommon(WordTrie lexicon, String word) {
    int at = lexicon.find(word);
    return at >= 0 && (lexicon.flags(at) & WordTrie.LOWER) != 0;
  }

  /** How reliable a ground truth is. */
  public enum Truth {
    /** Corrected by hand, or the text that the page was rendered from. */
    PROOFREAD,
    /** It keeps some misreadings. */
    ROUGH
  }

  /** Whether a truth keeps what is hardly French. */
  private static boolean isNoFrench(ScoredEdit change, String meant) {
    double[] features = change.features();
    if (is(Feature.APOSTROPHE_ADDED, features)) {
      return true;
    }
    return meant.contains(change.from())
        && (is(Feature.UNKNOWN, features) || is(Feature.CORPUS_ONLY, features))
        && !is(Feature.PERIOD, features)
        && (!is(Feature.CAPITAL, features) || is(Feature.ACCENT, features));
  }

  private static boolean is(Feature feature, double[] features) {
    return features[feature.ordinal()] == 1;
  }

  /** A stretch of the truth grown to whole words, which an alignment may cut. */
  private static String wholeWords(String truth, int from, int to) {
    int start = from;
    int end = Math.max(from, to);
    while (start > 0 && !Character.isWhitespace(truth.charAt(start - 1))) {
      start--;
    }
    while (end < truth.length() && !Character.isWhitespace(truth.charAt(end))) {
      end++;
    }
    return truth.substring(start, end);
  }

  /** Where each place of a reading is in the truth. */
  private static int[] places(String truth, String reading) {
    int[] places = new int[reading.length() + 1];
    int read = 0;
    int at = 0;
    for (Alignment.Block block : Alignment.of(truth, reading)) {
      while (read < block.readFrom()) {
        places[read++] = at++;
      }
      while (read < block.readTo()) {
        places[read] = Math.min(block.to(), block.from() + read - block.readFrom());
        read++;
      }
      at = block.to();
    }
    while (read <= reading.length()) {
      places[read++] = Math.min(truth.length(), at++);
    }
    return places;
  }

  private static String letters(String text) {
    String plain = text.replace('’', '\'').replace("œ", "oe").replace("Œ", "Oe");
    String whole = DIVISION.matcher(plain).replaceAll("");
    return NO_LETTERS.matcher(whole).replaceAll("").replaceAll("\\s+", " ").strip();
  }
}
