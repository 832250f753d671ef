package org.copiste.language.forms;

import org.copiste.language.channel.Glyphs;

/**
 * A letter 4-gram model that tells how much a string looks like a word of the language. It is
 * estimated from the forms of a lexicon, each counted once, with Witten and Bell's interpolation
 * (1991) of orders 4 to 1. Names and rare words that no lexicon lists still follow the spelling of
 * the language; what OCR makes of a stain does not.
 */
public final class CharacterModel {
  private static final int BITS = 5;
  private static final int CLASSES = 1 << BITS;
  private static final int CONTEXTS = 1 << (3 * BITS);
  private static final int ORDERS = 4;

  private static final int ACUTE = 26;
  private static final int ACCENTED = 27;
  private static final int APOSTROPHE = 28;
  private static final int SIGN = 29;
  private static final int EDGE = 31;

  /** By order: how often each letter class follows each context. */
  private final float[][] follows = new float[ORDERS][];

  /** By order: how often each context occurs. */
  private final float[][] met = new float[ORDERS][];

  /** By order: how many different letter classes follow each context. */
  private final float[][] kinds = new float[ORDERS][];

  private final double mean;

  private CharacterModel(WordTrie forms) {
    for (int k = 0; k < ORDERS; k++) {
      follows[k] = new float[1 << ((k + 1) * BITS)];
      met[k] = new float[1 << (k * BITS)];
      kinds[k] = new float[1 << (k * BITS)];
    }
    int edges = EDGE << (2 * BITS) | EDGE << BITS | EDGE;
    count(forms, 0, edges);
    for (int k = 0; k < ORDERS; k++) {
      for (int i = 0; i < follows[k].length; i++) {
        met[k][i >> BITS] += follows[k][i];
        kinds[k][i >> BITS] += follows[k][i] > 0 ? 1 : 0;
      }
    }
    double surprise = 0;
    double letters = 0;
    for (int i = 0; i < follows[ORDERS - 1].length; i++) {
      float n = follows[ORDERS - 1][i];
      if (n > 0) {
        surprise += n * surprise(i >> BITS, i & (CLASSES - 1));
        letters += n;
      }
    }
    mean = letters == 0 ? 0 : surprise / letters;
  }

  /** The model of the forms of a lexicon. */
  public static CharacterModel of(WordTrie forms) {
    return new CharacterModel(forms);
  }

  /**
   * The mean surprisal of a token's letters less that of the lexicon's forms, in nats per letter:
   * about 0 for ordinary words, negative for very regular spellings, and the higher the less a
   * token looks like a word.
   */
  public double excessSurprisal(CharSequence token) {
    int context = EDGE << (2 * BITS) | EDGE << BITS | EDGE;
    double sum = 0;
    for (int i = 0; i <= token.length(); i++) {
      int letter = i == token.length() ? EDGE : kind(Character.toLowerCase(token.charAt(i)));
      sum += surprise(context, letter);
      context = (context << BITS | letter) & (CONTEXTS - 1);
    }
    return sum / (token.length() + 1) - mean;
  }

  /** Counts the forms below a node and returns how many there are. */
  private float count(WordTrie forms, int node, int context) {
    float all = 0;
    if (forms.wordAt(node) >= 0) {
      add(context, EDGE, 1);
      all = 1;
    }
    for (int child = forms.children(node); child < forms.childrenEnd(node); child++) {
      int letter = kind(forms.label(child));
      float below = count(forms, child, (context << BITS | letter) & (CONTEXTS - 1));
      add(context, letter, below);
      all += below;
    }
    return all;
  }

  private void add(int context, int letter, float times) {
    int gram = context << BITS | letter;
    for (int k = 0; k < ORDERS; k++) {
      follows[k][gram & ((1 << ((k + 1) * BITS)) - 1)] += times;
    }
  }

  private double surprise(int context, int letter) {
    int gram = context << BITS | letter;
    double p = 1.0 / CLASSES;
    for (int k = 0; k < ORDERS; k++) {
      int before = context & ((1 << (k * BITS)) - 1);
      double all = met[k][before] + kinds[k][before];
      if (all > 0) {
        p = (follows[k][gram & ((1 << ((k + 1) * BITS)) - 1)] + kinds[k][before] * p) / all;
      }
    }
    return -Math.log(p);
  }

  private static int kind(char letter) {
    char base = Glyphs.base(letter);
    if (base == letter && base >= 'a' && base <= 'z') {
      return base - 'a';
    }
    if (letter == 'é') {
      return ACUTE;
    }
    if (base >= 'a' && base <= 'z') {
      return base == 'c' ? 'c' - 'a' : ACCENTED;
    }
    return Glyphs.code(letter) == Glyphs.code('\'') ? APOSTROPHE : SIGN;
  }
}
