package org.copiste.language.forms;

import java.util.Arrays;

/** Builds the trie of the same forms spelt backwards, for searches that begin at a word's end. */
final class ReverseTrie {
  /** Shorter ranges are sorted by insertion. */
  private static final int SHORT = 12;

  private final WordTrie tree;
  private final int[] start;
  private final int[] words;
  private char[] letters;
  private int size;
  private int visited;

  private ReverseTrie(WordTrie tree) {
    this.tree = tree;
    this.start = new int[2 * tree.size()];
    this.words = new int[tree.size()];
    this.letters = new char[12 * tree.size() + 64];
  }

  /** The trie of the same words, with the same numbers, from their last letters to their first. */
  static WordTrie of(WordTrie tree) {
    ReverseTrie reverse = new ReverseTrie(tree);
    reverse.collect(0, new char[256], 256);
    reverse.sort(0, reverse.visited, 0);
    return reverse.assemble();
  }

  /** Writes all forms backwards into one array. */
  private void collect(int node, char[] path, int from) {
    int word = tree.wordAt(node);
    if (word >= 0) {
      int length = path.length - from;
      if (size + length > letters.length) {
        letters = Arrays.copyOf(letters, 2 * letters.length);
      }
      System.arraycopy(path, from, letters, size, length);
      start[2 * word] = size;
      start[2 * word + 1] = length;
      words[visited++] = word;
      size += length;
    }
    for (int child = tree.children(node); child < tree.childrenEnd(node); child++) {
      if (from > 0) {
        path[from - 1] = tree.label(child);
        collect(child, path, from - 1);
      }
    }
  }

  private int letter(int word, int at) {
    return at < start[2 * word + 1] ? letters[start[2 * word] + at] : -1;
  }

  /** Multikey quicksort (Bentley and Sedgewick 1997) of words that agree in their first letters. */
  private void sort(int from, int to, int at) {
    int low = from;
    int high = to;
    int depth = at;
    while (high - low > SHORT) {
      int pivot = letter(words[low + (high - low) / 2], depth);
      int less = low;
      int same = low;
      int more = high;
      while (same < more) {
        int here = letter(words[same], depth);
        if (here < pivot) {
          swap(less++, same++);
        } else if (here > pivot) {
          swap(same, --more);
        } else {
          same++;
        }
      }
      sort(low, less, depth);
      sort(more, high, depth);
      if (pivot < 0) {
        return;
      }
      low = less;
      high = more;
      depth++;
    }
    insert(low, high, depth);
  }

  private void insert(int from, int to, int depth) {
    for (int i = from + 1; i < to; i++) {
      int word = words[i];
      int k = i;
      while (k > from && compare(word, words[k - 1], depth) < 0) {
        words[k] = words[k - 1];
        k--;
      }
      words[k] = word;
    }
  }

  private int compare(int a, int b, int depth) {
    return Arrays.compare(
        letters,
        start[2 * a] + Math.min(depth, start[2 * a + 1]),
        start[2 * a] + start[2 * a + 1],
        letters,
        start[2 * b] + Math.min(depth, start[2 * b + 1]),
        start[2 * b] + start[2 * b + 1]);
  }

  private void swap(int a, int b) {
    int word = words[a];
    words[a] = words[b];
    words[b] = word;
  }

  private WordTrie assemble() {
    TrieAssembler assembler = new TrieAssembler(3 * words.length + 16);
    int before = -1;
    for (int word : words) {
      int shared = 0;
      while (before >= 0 && letter(before, shared) == letter(word, shared)) {
        shared++;
      }
      int from = start[2 * word];
      int length = start[2 * word + 1];
      CharSequence rest = java.nio.CharBuffer.wrap(letters, from + shared, length - shared);
      assembler.add(shared, rest, word);
      before = word;
    }
    return tree.regrown(assembler);
  }
}
