package org.copiste.language.train;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.copiste.language.Dictionary;
import org.copiste.language.forms.WordTrie;
import org.copiste.language.forms.WordTrieFile;
import org.copiste.language.ngram.CountsException;
import org.copiste.language.ngram.CountsFile;
import org.copiste.language.ngram.NgramModel;
import org.copiste.language.pack.LanguagePack;

/** Builds the lexicon from LanguageTool's dictionary and the words of the counts. */
public final class LexiconBuilder {
  /** How often the corpus must have a word that the dictionary lacks; set by hand. */
  private static final int LEAST = 3;

  /** How often it must have a word of two letters; set by hand. */
  private static final int LEAST_SHORT = 600;

  /** How often it must have an elided word; set by hand. */
  private static final int LEAST_ELIDED = 340;

  /**
   * Of the dictionary only words of three letters and more are taken. Articles, pronouns and elided
   * words are far more frequent in the corpus than the lone letters and numerals that it holds by
   * mistake ({@code l} 2,013 times, {@code ii} 2,005 times): from this count on a short word ranks
   * as one of the dictionary's.
   */
  private static final int LEAST_FUNCTION_WORD = 3000;

  /** Numerals are not words: {@code ii} is usually {@code il} misread. */
  private static final Pattern ROMAN = Pattern.compile("[ivxlc]{2,}e?");

  /** Shortened words that are printed without a point. */
  private static final Set<String> ABBREVIATIONS =
      LanguagePack.current().words("spelling/abbreviations");

  private static final Set<String> ONE_LETTER =
      LanguagePack.current().words("spelling/one-letter-words");

  private static final Set<String> LIKE_NUMERALS =
      LanguagePack.current().words("spelling/numeral-like-words");

  private final SortedMap<String, Integer> forms = new TreeMap<>();

  private LexiconBuilder() {}

  /**
   * Builds the lexicon's file.
   *
   * @param counts folder of the counts
   * @param model the language model that the lexicon's numbers refer to
   * @return its bytes; the same for the same counts and model
   * @throws CountsException if the counts are malformed
   * @throws IOException if they or the dictionary cannot be read
   */
  public static byte[] build(Path counts, NgramModel model) throws IOException {
    LexiconBuilder builder = new LexiconBuilder();
    Dictionary.shared().forms(builder::parts);
    builder.corpus(counts.resolve(CountsFile.WORDS));
    return WordTrieFile.write(builder.forms, model);
  }

  private void parts(String form) {
    int start = 0;
    for (int i = 0; i <= form.length(); i++) {
      boolean end = i == form.length() || !Character.isLetter(form.charAt(i));
      if (end) {
        if (i > start + 1) {
          add(form.substring(start, i));
        }
        start = i + 1;
      }
    }
  }

  /** Adds a word; {@code parlè} stands only before {@code je}. */
  private void add(String form) {
    String lower = form.toLowerCase(Locale.ROOT);
    boolean inverted = lower.endsWith("è");
    if (lower.length() > 2 && !inverted) {
      flag(lower, lower.equals(form) ? WordTrie.LOWER : WordTrie.CAPITAL);
    }
  }

  private void flag(String form, int flag) {
    forms.merge(form, flag, (a, b) -> a | b);
  }

  private void corpus(Path words) throws IOException {
    CountsFile.read(
        words,
        (word, count, line) -> {
          if (counts(word, count)) {
            boolean small = word.length() <= 2 || word.endsWith("'");
            boolean function = small && count >= LEAST_FUNCTION_WORD;
            flag(word, function ? WordTrie.CORPUS | WordTrie.LOWER : WordTrie.CORPUS);
          }
        });
    for (String abbreviation : ABBREVIATIONS) {
      flag(abbreviation, WordTrie.CAPITAL);
    }
    for (String letter : ONE_LETTER) {
      flag(letter, WordTrie.LOWER);
    }
  }

  private boolean counts(String word, int count) {
    if (word.startsWith("<")) {
      return false;
    }
    for (int i = 0; i < word.length() - 1; i++) {
      if (!Character.isLetter(word.charAt(i))) {
        return false;
      }
    }
    if (word.endsWith("'")) {
      return count >= LEAST_ELIDED;
    }
    if (forms.containsKey(word)) {
      return true;
    }
    if (forms.containsKey(word.replace("oe", "œ")) || forms.containsKey(word.replace("ae", "æ"))) {
      return false;
    }
    if (ROMAN.matcher(word).matches() && !LIKE_NUMERALS.contains(word)) {
      return false;
    }
    return word.length() == 2 ? count >= LEAST_SHORT : word.length() > 2 && count >= LEAST;
  }
}
