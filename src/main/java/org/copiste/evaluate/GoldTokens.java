package org.copiste.evaluate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.copiste.language.pack.LanguagePack;
import org.copiste.language.text.Apostrophes;
import org.copiste.language.text.RomanNumerals;
import org.copiste.language.text.Token;
import org.copiste.language.text.Tokenizer;
import org.copiste.model.Span;

/**
 * The tokens of a gold text that a corrector is most likely to harm and a reader most likely to
 * miss: figures, dates, names and rare words.
 */
final class GoldTokens {
  static final String FIGURES = "figures";
  static final String DATES = "dates";
  static final String NAMES = "names";
  static final String RARE = "rare words";
  static final String UNSEEN = "unseen words";

  /**
   * A word is rare if it occurs at most once in a million: 3 on the Zipf scale, where low frequency
   * begins (van Heuven, Mandera, Keuleers and Brysbaert 2014). Papers on OCR agree on no limit.
   */
  private static final long RARE_IN = 1_000_000;

  /** Counts keep only dictionary words below this, so that no other limit is the same for all. */
  private static final long SEEN = 3;

  private static final Set<String> ENDINGS = Set.of(".", "!", "?", "…");

  /** What a sentence may begin with. */
  private static final String OPENING = ":«“”\"„(—–-";

  private static final Set<String> TITLES =
      LanguagePack.current().words("names/abbreviated-titles");
  private static final Set<String> SMALL =
      LanguagePack.current().words("dictionary/function-words");

  private final String gold;
  private final List<Token> tokens;
  private final WordCounts counts;
  private final Map<String, List<Span>> found = new TreeMap<>();

  private GoldTokens(String gold, WordCounts counts) {
    this.gold = gold;
    this.tokens = Tokenizer.tokens(gold);
    this.counts = counts;
  }

  /**
   * The places of the tokens by kind.
   *
   * @param gold the text in the exact form
   * @param ledger says which names and dates the gold has; without one they are known by their form
   */
  static Map<String, List<Span>> of(String gold, Optional<LedgerFile> ledger, WordCounts counts) {
    GoldTokens all = new GoldTokens(gold, counts);
    all.figures();
    all.words();
    if (ledger.isPresent() && !ledger.get().mentions().isEmpty()) {
      all.listed(ledger.get());
    } else {
      all.names();
      new DateForms(all.tokens).spans().forEach(span -> all.add(DATES, span));
    }
    return all.found;
  }

  private void add(String kind, Span at) {
    found.computeIfAbsent(kind, k -> new ArrayList<>()).add(at);
  }

  private void figures() {
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).kind() == Token.Kind.NUMBER) {
        int start = tokens.get(i).start();
        while (i + 2 < tokens.size()
            && DateForms.touch(tokens, i, i + 2)
            && ".,/:".contains(tokens.get(i + 1).text())
            && tokens.get(i + 2).kind() == Token.Kind.NUMBER) {
          i += 2;
        }
        add(FIGURES, new Span(start, tokens.get(i).end()));
      }
    }
  }

  private void words() {
    for (Token token : tokens) {
      if (counts.total() == 0 || !isWord(token)) {
        continue;
      }
      long count = count(token.text());
      if (count * RARE_IN <= counts.total()) {
        add(RARE, new Span(token.start(), token.end()));
      }
      if (count < SEEN) {
        add(UNSEEN, new Span(token.start(), token.end()));
      }
    }
  }

  private boolean isWord(Token token) {
    return token.kind() == Token.Kind.WORD
        && token.text().length() > 1
        && !DividedWords.isHalf(gold, new Span(token.start(), token.end()))
        && RomanNumerals.value(token.text()).isEmpty();
  }

  /** The count of the rarest part of a word; hyphens and apostrophes part it. */
  private long count(String word) {
    long least = Long.MAX_VALUE;
    int start = 0;
    for (int i = 0; i <= word.length(); i++) {
      boolean apostrophe = i < word.length() && Apostrophes.isApostrophe(word.charAt(i));
      if (i == word.length() || apostrophe || !Character.isLetter(word.charAt(i))) {
        if (i > start) {
          least = Math.min(least, counts.of(word.substring(start, apostrophe ? i + 1 : i)));
        }
        start = i + 1;
      }
    }
    return least;
  }

  /** Words with a capital inside a sentence. */
  private void names() {
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (token.nameLike()
          && !token.allCapitals()
          && isWord(token)
          && !SMALL.contains(token.lower())
          && !beginsSentence(i)) {
        add(NAMES, new Span(token.start(), token.end()));
      }
    }
  }

  private boolean beginsSentence(int token) {
    if (token == 0) {
      return true;
    }
    String before = tokens.get(token - 1).text();
    boolean title = token > 1 && TITLES.contains(tokens.get(token - 2).text());
    return ENDINGS.contains(before) && !(title && before.equals(".")) || OPENING.contains(before);
  }

  /** Every occurrence of what the ledger names, as it reads after the ledger's corrections. */
  private void listed(LedgerFile ledger) {
    Map<String, String> kinds = new HashMap<>();
    int longest = 0;
    for (LedgerFile.Named mention : ledger.mentions()) {
      String reading = TextForm.EXACT.of(ledger.corrected(mention));
      kinds.put(reading, mention.type().equals("date") ? DATES : NAMES);
      longest = Math.max(longest, Tokenizer.tokens(reading).size());
    }
    for (int i = 0; i < tokens.size(); i++) {
      for (int last = Math.min(i + longest, tokens.size()) - 1; last >= i; last--) {
        Span span = new Span(tokens.get(i).start(), tokens.get(last).end());
        String kind = kinds.get(span.of(gold));
        if (kind != null) {
          add(kind, span);
          i = last;
          break;
        }
      }
    }
  }
}
