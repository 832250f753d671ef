package org.copiste.repair.rule;

import java.util.List;
import java.util.Optional;
import org.copiste.model.Edit;
import org.copiste.repair.MisreadNumerals;
import org.copiste.repair.Passage;
import org.copiste.repair.PassageWord;
import org.copiste.repair.Proposal;
import org.copiste.repair.TokenProposer;

/**
 * A Roman ordinal some strokes of which were read as other letters: {@code XlXe} for {@code XIXe},
 * {@code le Vle Congrès} for {@code le VIe Congrès}.
 *
 * <p>The decoder finds it, too, but a short text gives its classifier little to go by. Only behind
 * a word in small letters, where no sentence begins: there {@code Vle} is not {@code Vie}. Safe on
 * these terms.
 */
public final class MisreadOrdinal implements TokenProposer {
  /**
   * Set by hand: all five such places of the letter of 1928, the rendered pages and the training
   * pages of ICDAR 2017 are ordinals, too few to measure it.
   */
  private static final double SURE = 0.95;

  @Override
  public List<Proposal> proposeAt(Passage passage, int token) {
    PassageWord here = passage.tokens().get(token);
    String text = here.text();
    Optional<String> meant = MisreadNumerals.read(text);
    boolean inside =
        token > 0
            && passage.before(token).isBlank()
            && Character.isLowerCase(passage.tokens().get(token - 1).text().charAt(0));
    if (meant.isEmpty()
        || !inside
        || !MisreadNumerals.isPlain(text)
        || !MisreadNumerals.isOrdinal(text)
        || meant.get().equals(text)) {
      return List.of();
    }
    return List.of(
        new Proposal(here.at(), meant.get(), Edit.Kind.OCR, "glyph", "misread-ordinal", SURE));
  }
}
