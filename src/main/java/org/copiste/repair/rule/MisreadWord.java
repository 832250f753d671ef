package org.copiste.repair.rule;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.copiste.language.Confusions;
import org.copiste.language.LookAlikes;
import org.copiste.language.text.Casing;
import org.copiste.model.Edit;
import org.copiste.repair.Passage;
import org.copiste.repair.Proposal;
import org.copiste.repair.Token;
import org.copiste.repair.TokenProposer;

/**
 * A string that is no word but looks like one: accents lost or wrong ({@code ouvriére}, {@code
 * déja}), a cedilla taken for a tail ({@code fagon}), letters of like shape ({@code contrdle},
 * {@code gue}).
 *
 * <p>A word with a capital inside a sentence is left alone unless only its accents differ: it may
 * be a name. What has digits, or capitals in the middle, or fewer than two letters is left alone.
 * The rule does not decide; it gives each word's cost to the chooser.
 */
public final class MisreadWord implements TokenProposer {
  private static final double LIMIT = 13;
  private static final double LIMIT_FOR_NAMES = 6.5;
  private static final double LIMIT_FOR_SHORT = 7;
  private static final int SHORT = 4;
  private static final double SHORT_WORD = 1;
  private static final int MOST = 12;

  private final LookAlikes lookAlikes;
  private final Confusions confusions;

  /** Looks for words in this way. */
  public MisreadWord(LookAlikes lookAlikes, Confusions confusions) {
    this.lookAlikes = lookAlikes;
    this.confusions = confusions;
  }

  @Override
  public List<Proposal> proposeAt(Passage passage, int token) {
    Token here = passage.tokens().get(token);
    String word = here.core();
    Casing casing = Casing.of(word);
    if (word.length() < 2
        || casing == Casing.UPPER
        || (casing == Casing.MIXED && !isLetterThenQ(word))
        || !word.chars().allMatch(Character::isLetter)
        || passage.seen().knows(word)
        || isPartOfKnownCompound(passage, token)
        || (here.isElided() && FrenchLetters.isElided(word))) {
      return List.of();
    }
    boolean mayBeName = casing == Casing.TITLE && !Sentences.begins(passage, token);
    double limit = mayBeName ? LIMIT_FOR_NAMES : word.length() < SHORT ? LIMIT_FOR_SHORT : LIMIT;
    String lower = word.toLowerCase(Locale.ROOT);
    List<Proposal> proposals = new ArrayList<>();
    String key = casing == Casing.MIXED ? word : lower;
    for (LookAlikes.Match match : lookAlikes.find(key, confusions, limit)) {
      String to = casing.write(match.word());
      boolean accents = sameLetters(lower, match.word());
      if (to.equals(word) || (mayBeName && !accents) || Casing.of(match.word()) != Casing.LOWER) {
        continue;
      }
      proposals.add(
          new Proposal(
              here.coreAt(),
              to,
              Edit.Kind.OCR,
              accents ? "accent" : "glyph",
              "misread-word",
              new Proposal.Shape(match.cost() + brevity(word), match.word(), match.why())));
      if (proposals.size() == MOST) {
        break;
      }
    }
    return proposals;
  }

  /** Whether the token and its neighbour make a word with a hyphen, such as {@code cahin-caha}. */
  private static boolean isPartOfKnownCompound(Passage passage, int token) {
    return (token > 0 && passage.before(token).equals("-") && isCompound(passage, token - 1, token))
        || (token + 1 < passage.tokens().size()
            && passage.after(token).equals("-")
            && isCompound(passage, token, token + 1));
  }

  private static boolean isCompound(Passage passage, int first, int second) {
    return passage
        .seen()
        .knows(passage.tokens().get(first).text() + "-" + passage.tokens().get(second).core());
  }

  /** {@code dQ} for {@code dû}: the one capital that stands for a small letter at a word's end. */
  private static boolean isLetterThenQ(String word) {
    return word.endsWith("Q") && word.length() >= 2 && word.indexOf('Q') == word.length() - 1;
  }

  /** Short words are near to many others, and the nearest is less likely the right one. */
  private static double brevity(String word) {
    return word.length() < SHORT ? SHORT_WORD : 0;
  }

  private static boolean sameLetters(String a, String b) {
    return bare(a).equals(bare(b));
  }

  private static String bare(String word) {
    StringBuilder letters = new StringBuilder();
    for (char c : Normalizer.normalize(word, Normalizer.Form.NFD).toCharArray()) {
      if (Character.getType(c) != Character.NON_SPACING_MARK) {
        letters.append(c);
      }
    }
    return letters.toString();
  }
}
