package org.copiste.language.forms;

import java.util.Optional;
import org.copiste.language.channel.Glyphs;

/**
 * All word forms in one trie, laid out level by level: node 0 is the root, the children of a node
 * are adjacent and are followed by those of the next node. Siblings are sorted by their most
 * probable descendant, so that a search may stop at the first that is too rare. Forms are in lower
 * case; flags say how dictionaries write them. Immutable and safe for use by several threads.
 */
public final class WordTrie {
  /** Flag: the dictionary has the form in lower case. */
  public static final int LOWER = 1;

  /** Flag: the dictionary has the form with a capital. */
  public static final int CAPITAL = 2;

  /** Flag: the form was seen in a corpus. */
  public static final int CORPUS = 4;

  /** Flag: the document itself or the user vouches for the form. */
  public static final int OWN = 8;

  private static final int FORM = Integer.MIN_VALUE;

  private final char[] label;

  /** The first child of each node; the sign bit marks nodes where a form ends. */
  private final int[] children;

  private final int[] wordAt;

  /** For each node the number of its glyph in the upper byte and {@link #best} in the lower. */
  private final short[] mark;

  private final int[] model;
  private final byte[] flags;
  private final byte[] own;
  private Optional<WordTrie> mirror = Optional.empty();
  private final Object counting = new Object();
  private volatile Optional<CharacterModel> spelling = Optional.empty();

  WordTrie(
      char[] label,
      int[] children,
      int[] wordAt,
      byte[] best,
      int[] model,
      byte[] flags,
      byte[] own) {
    this.label = label;
    this.children = endsMarked(children, wordAt);
    this.wordAt = wordAt;
    this.mark = marks(label, best);
    this.own = own;
    this.model = model;
    this.flags = flags;
  }

  private static int[] endsMarked(int[] children, int[] wordAt) {
    int[] marked = children.clone();
    for (int node = 0; node < wordAt.length; node++) {
      marked[node] = wordAt[node] >= 0 ? children[node] | FORM : children[node];
    }
    return marked;
  }

  private static short[] marks(char[] label, byte[] best) {
    short[] marks = new short[label.length];
    for (int node = 0; node < marks.length; node++) {
      marks[node] = (short) (Glyphs.code(label[node]) << 8 | best[node] & 0xff);
    }
    return marks;
  }

  /** The same words, with the same numbers, spelt backwards; built on first use. */
  public synchronized WordTrie reversed() {
    if (mirror.isEmpty()) {
      mirror = Optional.of(ReverseTrie.of(this));
    }
    return mirror.get();
  }

  /** The character model of these forms; counted on first use. */
  public CharacterModel characterModel() {
    if (spelling.isEmpty()) {
      synchronized (counting) {
        if (spelling.isEmpty()) {
          spelling = Optional.of(CharacterModel.of(this));
        }
      }
    }
    return spelling.get();
  }

  /** The same words and their data on other nodes. */
  WordTrie regrown(TrieAssembler nodes) {
    return nodes.build(model, flags, own);
  }

  /** The letter on the edge that leads to a node. */
  public char label(int node) {
    return label[node];
  }

  /** The first child of a node; the others follow up to {@link #childrenEnd}. */
  public int children(int node) {
    return children[node] & ~FORM;
  }

  /** One past the last child of a node. */
  public int childrenEnd(int node) {
    return children(node + 1);
  }

  /** Whether a form ends at a node. */
  boolean isForm(int node) {
    return children[node] < 0;
  }

  /** The form that ends at a node, or -1. */
  public int wordAt(int node) {
    return wordAt[node];
  }

  /**
   * The log probability of the most probable form at or below a node, as {@link
   * org.copiste.language.ngram.QuantizedLog}. It never rises from one sibling to the next, nor from
   * a node to its children.
   */
  public byte best(int node) {
    return (byte) mark[node];
  }

  /** The number of a node's glyph in the upper byte and {@link #best} in the lower. */
  int mark(int node) {
    return mark[node];
  }

  /** A form's log prior, without context, as {@link org.copiste.language.ngram.QuantizedLog}. */
  public byte own(int word) {
    return own[word];
  }

  /** The number of a form in the language model, or -1. */
  public int model(int word) {
    return model[word];
  }

  /** The flags of a form. */
  public int flags(int word) {
    return flags[word];
  }

  /** How many forms there are. */
  public int size() {
    return model.length;
  }

  /** The number of a form in lower case, or -1. */
  public int find(CharSequence form) {
    int node = 0;
    for (int i = 0; i < form.length(); i++) {
      node = child(node, form.charAt(i));
      if (node < 0) {
        return -1;
      }
    }
    return wordAt[node];
  }

  /** The child of a node by its letter, or -1. */
  public int child(int node, char letter) {
    int stop = childrenEnd(node);
    for (int c = children(node); c < stop; c++) {
      if (label[c] == letter) {
        return c;
      }
    }
    return -1;
  }
}
