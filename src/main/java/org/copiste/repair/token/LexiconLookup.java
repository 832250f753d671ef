package org.copiste.repair.token;

import org.copiste.language.forms.WordTrie;
import org.copiste.language.text.Apostrophes;

/**
 * Finds words of the lexicon as they stand in a text: with capitals, with any apostrophe, with
 * {@code oe} for {@code œ}.
 */
public final class LexiconLookup {
  /** No node of the lexicon, or no word. */
  public static final int NONE = -1;

  private static final int ROOT = 0;

  private final WordTrie lexicon;

  public LexiconLookup(WordTrie lexicon) {
    this.lexicon = lexicon;
  }

  /** The number of a word in the lexicon, or {@link #NONE}. */
  public int word(String token) {
    int node = node(token);
    int word = node < 0 ? NONE : lexicon.wordAt(node);
    return word < 0 && hasLigature(token) ? lexicon.find(lower(token).replace("oe", "œ")) : word;
  }

  /** The trie node reached by the letters of a token, or {@link #NONE}. */
  public int node(CharSequence token) {
    return onward(ROOT, token);
  }

  /** The trie node reached from another by more letters, or {@link #NONE}. */
  public int onward(int node, CharSequence more) {
    int at = node;
    for (int i = 0; i < more.length() && at >= 0; i++) {
      at = lexicon.child(at, lower(more.charAt(i)));
    }
    return at;
  }

  /** Whether the lexicon has the word. */
  public boolean isWord(String token) {
    return isWord(word(token), token);
  }

  /** The same where the number of the word is known. */
  public boolean isWord(int word, String token) {
    return word >= 0 && !isNameWrittenSmall(token, word);
  }

  /** Whether a token in small letters is only found as a name or an acronym: {@code pac}. */
  public boolean isNameWrittenSmall(String token, int word) {
    return lexicon.flags(word) == WordTrie.CAPITAL && !Character.isUpperCase(token.charAt(0));
  }

  /** Whether two letters of a token may stand for {@code œ}. */
  public static boolean hasLigature(CharSequence token) {
    for (int i = token.length() - 1; i > 0; i--) {
      char c = token.charAt(i);
      char before = token.charAt(i - 1);
      if ((c == 'e' || c == 'E') && (before == 'o' || before == 'O')) {
        return true;
      }
    }
    return false;
  }

  /** The token with a straight apostrophe. */
  public static String plain(String token) {
    int last = token.length() - 1;
    return last >= 0 && Apostrophes.isApostrophe(token.charAt(last))
        ? token.substring(0, last) + '\''
        : token;
  }

  public static String lower(String token) {
    StringBuilder out = new StringBuilder(token.length());
    for (int i = 0; i < token.length(); i++) {
      out.append(lower(token.charAt(i)));
    }
    return out.toString();
  }

  private static char lower(char c) {
    // The common case.
    if (c >= 'a' && c <= 'z') {
      return c;
    }
    return Apostrophes.isApostrophe(c) ? '\'' : Character.toLowerCase(c);
  }
}
