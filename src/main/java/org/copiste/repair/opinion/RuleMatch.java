package org.copiste.repair.opinion;

import java.util.List;
import org.copiste.model.Span;

/**
 * A match of one of LanguageTool's rules in a sentence.
 *
 * @param at the place, in code units of the sentence that was asked about
 * @param rule the rule's identifier, such as {@code A_INFINITIF}
 * @param suggestions what it would put there, its first choice first; may be empty
 */
record RuleMatch(Span at, String rule, List<String> suggestions) {

  /** Copies the suggestions. */
  public RuleMatch {
    suggestions = List.copyOf(suggestions);
  }
}
