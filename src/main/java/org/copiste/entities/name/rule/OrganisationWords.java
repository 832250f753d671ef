package org.copiste.entities.name.rule;

import java.util.Set;
import org.copiste.entities.lexicon.WordLists;
import org.copiste.language.text.Token;

/** The words that names of organisations are made of; all are folded. */
public final class OrganisationWords {
  private static final Set<String> HEADS = WordLists.folded("names/organisation-heads");
  private static final Set<String> WEAK_HEADS = WordLists.folded("names/organisation-weak-heads");
  private static final Set<String> LONE_HEADS = WordLists.folded("names/organisation-heads-alone");
  private static final Set<String> HEADS_WITH_PARTY =
      WordLists.folded("names/organisation-heads-with-party");
  private static final Set<String> MATTERS = WordLists.folded("names/organisation-matters");
  private static final Set<String> NAMES = WordLists.folded("names/organisation-names");
  private static final Set<String> ADJECTIVE_STEMS =
      WordLists.folded("names/organisation-adjective-stems");

  private static final Set<String> HEADS_OF_TOWNS =
      WordLists.folded("names/organisation-heads-of-towns");

  private OrganisationWords() {}

  /** Whether a noun heads the names of bodies that are called after a town. */
  static boolean isHeadOfTown(String folded) {
    return HEADS_OF_TOWNS.contains(folded);
  }

  /** Whether a noun heads the name of an organisation. */
  public static boolean isHead(String folded) {
    return HEADS.contains(folded);
  }

  /** Whether a head names nothing alone, even with an adjective in lower case. */
  static boolean isWeakHead(String folded) {
    return WEAK_HEADS.contains(folded);
  }

  /** Whether a head is a whole name inside a sentence. */
  static boolean isLoneHead(String folded) {
    return LONE_HEADS.contains(folded);
  }

  /** Whether the name goes on with the party that the organisation belongs to. */
  static boolean isHeadWithParty(String folded) {
    return HEADS_WITH_PARTY.contains(folded);
  }

  /** Whether a noun is an organisation's business: {@code Commission de contrôle}. */
  static boolean isMatter(String folded) {
    return MATTERS.contains(folded);
  }

  /** Whether an adjective is one that names of organisations have. */
  static boolean isInstitutional(String folded) {
    return ADJECTIVE_STEMS.stream().anyMatch(folded::startsWith);
  }

  /** Whether a capitalised word is the whole name of an organisation. */
  static boolean isName(Token token) {
    return token.nameLike() && NAMES.contains(token.folded());
  }
}
