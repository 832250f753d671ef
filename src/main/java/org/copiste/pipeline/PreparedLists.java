package org.copiste.pipeline;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.copiste.entities.authority.Authority;
import org.copiste.entities.lexicon.DictionaryMorphology;
import org.copiste.entities.name.NameFinder;
import org.copiste.language.Dictionary;
import org.copiste.language.Lexicon;

/**
 * What is made of a user's word lists and authority file, once for all documents that have the
 * same.
 *
 * @param lexicon the words that count as right
 * @param names finds names
 */
record PreparedLists(Lexicon lexicon, NameFinder names) {
  /** A run rarely meets more configurations with lists of their own at a time. */
  private static final int MOST_KEPT = 4;

  /** Those of the last few corpora. */
  private static final Deque<Kept> KEPT = new ArrayDeque<>();

  private record Kept(
      List<String> words, Authority authority, CompletableFuture<PreparedLists> lists) {}

  /** The lists as they are prepared; the work is done beside the caller's. */
  static CompletableFuture<PreparedLists> of(List<String> words, Authority authority) {
    synchronized (KEPT) {
      for (Kept kept : KEPT) {
        if (kept.authority() == authority && kept.words().equals(words)) {
          return kept.lists();
        }
      }
      if (KEPT.size() == MOST_KEPT) {
        KEPT.removeLast();
      }
      CompletableFuture<PreparedLists> lists =
          CompletableFuture.supplyAsync(() -> prepare(words, authority));
      KEPT.addFirst(new Kept(words, authority, lists));
      return lists;
    }
  }

  private static PreparedLists prepare(List<String> words, Authority authority) {
    Dictionary dictionary = Dictionary.shared();
    Set<String> own = new HashSet<>(words);
    own.addAll(authority.words());
    return new PreparedLists(
        Lexicon.of(dictionary).with(own),
        new NameFinder(authority, new DictionaryMorphology(dictionary)));
  }
}
