package org.copiste.repair.rule;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.copiste.language.PeriodSpelling;
import org.copiste.model.Edit;
import org.copiste.model.SpellingMode;
import org.copiste.repair.Passage;
import org.copiste.repair.PassageWord;
import org.copiste.repair.Proposal;
import org.copiste.repair.TokenProposer;

/**
 * Today's form of an older spelling, where the user asks for it: {@code connoissoient} becomes
 * {@code connaissaient}, {@code momens} {@code moments}.
 *
 * <p>Only words that no dictionary has, in small letters; a capitalised one may be a name. One or
 * two regular changes lead to a word of today.
 */
public final class ModernSpelling implements TokenProposer {
  /** The user has asked for it; another reading than a word of the old spelling is rare. */
  private static final double SURE = 0.95;

  @Override
  public List<Proposal> proposeAt(Passage passage, int token) {
    if (passage.seen().options().spelling() != SpellingMode.MODERN) {
      return List.of();
    }
    PassageWord here = passage.tokens().get(token);
    String text = here.core();
    Predicate<String> known = passage.seen().lexicon()::knows;
    if (!text.equals(text.toLowerCase(Locale.ROOT)) || known.test(text)) {
      return List.of();
    }
    return modern(text, known)
        .map(
            today ->
                List.of(
                    new Proposal(
                        here.coreAt(), today, Edit.Kind.NORMAL, "glyph", "modern-spelling", SURE)))
        .orElse(List.of());
  }

  private static Optional<String> modern(String form, Predicate<String> known) {
    return PeriodSpelling.modern(form, known)
        .or(
            () ->
                PeriodSpelling.undone(form).stream()
                    .flatMap(once -> PeriodSpelling.modern(once, known).stream())
                    .findFirst());
  }
}
