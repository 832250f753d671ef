package org.copiste.repair.decode;

import org.copiste.language.forms.WordTrie;
import org.copiste.language.text.Apostrophes;

/**
 * Finds words of the lexicon as they stand in a text: with capitals, with any apostrophe, with
 * {@code oe} for {@code œ}.
 */
final class LexiconLookup {
  /** No node of the lexicon, or no word. */
  static final int NONE = -1;

  private static final int ROOT = 0;

  private final WordTrie lexicon;

  LexiconLookup(WordTrie lexicon) {
    this.lexicon = lexicon;
  }

  /** The number of a word in the lexicon, or {@link #NONE}. */
  int word(String token) {
    int node = node(token);
    int word = node < 0 ? NONE : lexicon.wordAt(node);
    return word < 0 && hasLigature(token) ? lexicon.find(lower(token).replace("oe", "œ")) : word;
  }

  /** Where the letters of a token lead in the lexicon, or {@link #NONE}. */
  int node(CharSequence token) {
    return onward(ROOT, token);
  }

  /** Where more letters lead from a node, or {@link #NONE}. */
  int onward(int node, CharSequence more) {
    int at = node;
    for (int i = 0; i < more.length() && at >= 0; i++) {
      at = lexicon.child(at, lower(more.charAt(i)));
    }
    return at;
  }

  /** Whether the lexicon has the word. */
  boolean isWord(String token) {
    return isWord(word(token), token);
  }

  /** The same where the number of the word is known. */
  boolean isWord(int word, String token) {
    return word >= 0 && !isNameWrittenSmall(token, word);
  }

  /** Whether a token in small letters is only found as a name or an acronym: {@code pac}. */
  boolean isNameWrittenSmall(String token, int word) {
    return lexicon.flags(word) == WordTrie.CAPITAL && !Character.isUpperCase(token.charAt(0));
  }

  /** Whether two letters of a token may stand for {@code œ}. */
  static boolean hasLigature(CharSequence token) {
    for (int i = token.length() - 1; i > 0; i--) {
      char c = token.charAt(i);
      char before = token.charAt(i - 1);
      if ((c == 'e' || c == 'E') && (before == 'o' || before == 'O')) {
        return true;
      }
    }
    return false;
  }

  static String lower(String token) {
    StringBuilder out = new StringBuilder(token.length());
    for (int i = 0; i < token.length(); i++) {
      out.append(lower(token.charAt(i)));
    }
    return out.toString();
  }

  private static char lower(char c) {
    // Most are these.
    if (c >= 'a' && c <= 'z') {
      return c;
    }
    return Apostrophes.isApostrophe(c) ? '\'' : Character.toLowerCase(c);
  }
}
