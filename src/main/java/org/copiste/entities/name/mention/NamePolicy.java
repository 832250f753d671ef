package org.copiste.entities.name.mention;

import java.util.List;
import java.util.Set;
import org.copiste.entities.lexicon.Ordinals;
import org.copiste.entities.lexicon.PersonTitles;
import org.copiste.entities.lexicon.WordLists;
import org.copiste.language.text.RomanNumerals;
import org.copiste.language.text.Token;
import org.copiste.model.Mention;

/**
 * What counts as a name: no congress or other event, no common noun for an organisation, no title,
 * no followers of a person or an idea.
 */
public final class NamePolicy {
  private static final Set<String> EVENTS = WordLists.folded("names/events");
  private static final Set<String> BARE = WordLists.folded("names/not-names-alone");
  private static final Set<String> FOLLOWERS = WordLists.folded("names/follower-endings");

  private NamePolicy() {}

  /** Whether the tokens from {@code first} to before {@code end} may be a name of a type. */
  public static boolean admits(List<Token> tokens, int first, int end, Mention.Type type) {
    for (int t = first; t < end; t++) {
      if (EVENTS.contains(tokens.get(t).folded())) {
        return false;
      }
    }
    Token head = tokens.get(first);
    boolean named = false;
    for (int t = first; t < end; t++) {
      named |= tokens.get(t).capitalised();
    }
    String numeral = Ordinals.numeral(head.text());
    if (!named || RomanNumerals.value(numeral).isPresent() && head.text().length() > 1) {
      return false;
    }
    if (end - first == 1) {
      boolean title = PersonTitles.isTitle(head.folded());
      return !BARE.contains(head.folded()) && !title && !isFollowers(head, type);
    }
    return true;
  }

  /** {@code Socialistes-révolutionnaires}, {@code Bolcheviks}. */
  private static boolean isFollowers(Token token, Mention.Type type) {
    return type != Mention.Type.PERSON
        && FOLLOWERS.stream().anyMatch(ending -> token.folded().endsWith(ending));
  }
}
