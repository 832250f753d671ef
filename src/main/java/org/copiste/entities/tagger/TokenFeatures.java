package org.copiste.entities.tagger;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.copiste.entities.lexicon.Morphology;
import org.copiste.entities.lexicon.PersonNameGazetteer;
import org.copiste.entities.lexicon.PersonTitles;
import org.copiste.entities.lexicon.PlaceGazetteer;
import org.copiste.entities.lexicon.WordClasses;
import org.copiste.entities.text.TextFlow;
import org.copiste.entities.text.WordOccurrences;
import org.copiste.language.text.Token;

/** What the model is told about each token of a flow. */
public final class TokenFeatures {
  private static final int LONGEST_PLACE = 4;
  private static final String[] SIZES = {"0", "1", "2", "3", "4"};

  private final List<Token> tokens;
  private final WordOccurrences document;
  private final Morphology morphology;
  private final PlaceGazetteer places;
  private final String[] words;
  private final String[] shapes;
  private final String[] known;
  private final String[] inPlace;
  private final String[] classes;
  private final CapitalRuns runs;

  /** Of the tokens of a flow. */
  public TokenFeatures(
      TextFlow flow, WordOccurrences document, Morphology morphology, PlaceGazetteer places) {
    this.tokens = flow.tokens();
    this.document = document;
    this.morphology = morphology;
    this.places = places;
    int n = tokens.size();
    words = new String[n];
    shapes = new String[n];
    known = new String[n];
    inPlace = new String[n];
    classes = new String[n];
    runs = new CapitalRuns(tokens);
    for (int i = 0; i < n; i++) {
      words[i] = word(tokens.get(i));
      shapes[i] = shape(tokens.get(i));
      known[i] = known(tokens.get(i));
      classes[i] = sort(tokens.get(i));
    }
    markPlaces();
  }

  /** How many tokens the flow has. */
  public int size() {
    return tokens.size();
  }

  private static String word(Token token) {
    return token.kind() == Token.Kind.NUMBER ? "0" : token.folded();
  }

  private static String shape(Token token) {
    return switch (token.kind()) {
      case INITIALS -> "I";
      case ACRONYM -> "B";
      case ELISION -> "E";
      case NUMBER -> token.text().length() == 4 ? "4" : "0";
      case MARK -> token.text();
      case WORD -> {
        if (token.text().length() == 1) {
          yield token.capitalised() ? "X" : "x";
        }
        String hyphen = token.text().indexOf('-') > 0 ? "-" : "";
        yield (token.allCapitals() ? "AA" : token.capitalised() ? "Aa" : "aa") + hyphen;
      }
    };
  }

  /** The class of a word, or of the last part of one with hyphens. */
  private static String sort(Token token) {
    if (token.kind() == Token.Kind.NUMBER || token.kind() == Token.Kind.MARK) {
      return token.kind() == Token.Kind.NUMBER ? "0" : token.text();
    }
    String lower = token.lower().replace('\u2019', '\'');
    String sort = WordClasses.shared().of(lower);
    int dash = lower.lastIndexOf('-');
    return sort.isEmpty() && dash > 0
        ? "-" + WordClasses.shared().of(lower.substring(dash + 1))
        : sort;
  }

  /** What dictionary and lists know of a word. */
  private String known(Token token) {
    if (token.kind() != Token.Kind.WORD) {
      return "";
    }
    String lower = token.lower();
    StringBuilder flags = new StringBuilder();
    flags.append(morphology.isWord(lower) ? "w" : "");
    if (token.capitalised()) {
      String form = token.allCapitals() ? proper(lower) : token.text();
      flags.append(morphology.isForename(form) ? "g" : "");
      flags.append(morphology.isCountry(form) ? "c" : "");
      flags.append(morphology.isProperNoun(form) ? "z" : "");
      flags.append(PersonNameGazetteer.shared().isForename(token.folded()) ? "G" : "");
      flags.append(PersonNameGazetteer.shared().isSurname(token.folded()) ? "S" : "");
      flags.append(places.isKnown(token.folded()) ? "p" : "");
      flags.append(places.isTown(token.folded()) ? "t" : "");
    } else {
      flags.append(morphology.isAdjective(lower) ? "j" : "");
      flags.append(morphology.isVerb(lower) ? "v" : "");
    }
    flags.append(PersonTitles.isTitle(token.folded()) ? "T" : "");
    return flags.toString();
  }

  private static String proper(String lower) {
    return lower.substring(0, 1).toUpperCase(Locale.ROOT) + lower.substring(1);
  }

  /** Names of places of several words. */
  private void markPlaces() {
    for (int i = 0; i < words.length; i++) {
      inPlace[i] = inPlace[i] == null ? "" : inPlace[i];
      if (!tokens.get(i).nameLike()) {
        continue;
      }
      StringBuilder name = new StringBuilder(words[i]);
      for (int j = i + 1; j < Math.min(words.length, i + LONGEST_PLACE); j++) {
        name.append(' ').append(words[j]);
        if (places.isKnown(name.toString()) || places.isTown(name.toString())) {
          for (int k = i; k <= j; k++) {
            inPlace[k] = k == i ? "P" : "Q";
          }
        }
      }
    }
  }

  private String at(String[] values, int i) {
    return i < 0 ? "<" : i >= values.length ? ">" : values[i];
  }

  /** The features of a token that do not depend on the label before it. */
  public List<String> of(int i) {
    List<String> features = new ArrayList<>(48);
    tell(i, parts -> features.add(String.join("", parts)));
    return features;
  }

  /** All features of a token that stands after a label. */
  public List<String> of(int i, String before) {
    List<String> features = of(i);
    tell(i, before, parts -> features.add(String.join("", parts)));
    return features;
  }

  /** Tells the features that depend on the label before. */
  void tell(int i, String before, FeatureSink f) {
    f.add("y=", before);
    f.add("yw=", before, "|w=", words[i]);
    f.add("yk=", before, "|k=", known[i], "|", shapes[i]);
  }

  /** Tells the features that do not depend on the label before. */
  void tell(int i, FeatureSink f) {
    word(i, f);
    knowledge(i, f);
    classes(i, f);
    run(i, f);
    Token token = tokens.get(i);
    if (!inPlace[i].isEmpty()) {
      f.add("pl=", inPlace[i]);
      f.add("pl-=", inPlace[i], at(words, i - 1));
    }
    if (token.capitalised() && token.kind() == Token.Kind.WORD) {
      capital(token, words[i], at(words, i - 1), known[i], f);
    } else if (token.kind() == Token.Kind.WORD) {
      f.add("x3=", words[i].substring(Math.max(0, words[i].length() - 3)));
    }
  }

  /** The word and its neighbours. */
  private void word(int i, FeatureSink f) {
    String w = words[i];
    String s = shapes[i];
    String k = known[i];
    String before = at(words, i - 1);
    String after = at(words, i + 1);
    boolean begins = WordOccurrences.beginsSentence(tokens, i);
    f.add("w=", w);
    f.add("s=", s, begins ? "^" : "");
    f.add("k=", k, "|", s);
    f.add("k^=", k, begins ? "true" : "false");
    f.add("w-1=", before);
    f.add("w+1=", after);
    f.add("w-2=", at(words, i - 2));
    f.add("w+2=", at(words, i + 2));
    f.add("b-1=", before, "|", s);
    f.add("b+1=", s, "|", after);
    f.add("t-2=", at(words, i - 2), "|", before, "|", s);
    f.add("s3=", at(shapes, i - 1), s, at(shapes, i + 1));
    f.add("s5=", at(shapes, i - 2), at(shapes, i - 1), s, at(shapes, i + 1), at(shapes, i + 2));
  }

  /** What is known of the word and of its neighbours. */
  private void knowledge(int i, FeatureSink f) {
    String k = known[i];
    String before = at(words, i - 1);
    String after = at(words, i + 1);
    f.add("k-1=", at(known, i - 1), at(shapes, i - 1));
    f.add("k+1=", at(known, i + 1), at(shapes, i + 1));
    f.add("kk-=", at(known, i - 1), "|", k);
    f.add("kk+=", k, "|", at(known, i + 1));
    f.add("pk=", before, "|", k);
    f.add("ak=", k, "|", after);
  }

  /** The classes of the word and of its neighbours. */
  private void classes(int i, FeatureSink f) {
    String s = shapes[i];
    String k = known[i];
    String c = classes[i];
    String cb = at(classes, i - 1);
    String ca = at(classes, i + 1);
    f.add("c=", c, "|", s);
    f.add("c-1=", cb);
    f.add("c+1=", ca);
    f.add("c-2=", at(classes, i - 2));
    f.add("c+2=", at(classes, i + 2));
    f.add("c-1s=", cb, "|", s);
    f.add("c+1s=", s, "|", ca);
    f.add("cc-=", cb, "|", c);
    f.add("cc+=", c, "|", ca);
    f.add("c3=", cb, "|", s, "|", ca);
    f.add("ck-=", cb, "|", k);
    f.add("ck+=", k, "|", ca);
  }

  /** The run of words with capitals that the word stands in. */
  private void run(int i, FeatureSink f) {
    int first = runs.first(i);
    int end = runs.end(i);
    if (end - first > 1) {
      String run = (i - first) + "/" + Math.min(5, end - first);
      f.add("r=", run);
      f.add("rb=", at(words, first - 1));
      f.add("ra=", at(words, end));
      f.add("rcb=", at(classes, first - 1), "|", run);
      f.add("rca=", at(classes, end), "|", run);
      f.add("rk=", known[first], "|", known[end - 1], "|", run);
    }
  }

  private void capital(Token token, String w, String before, String k, FeatureSink f) {
    int n = w.length();
    for (int length = 2; length <= 4 && length < n; length++) {
      f.add("x", SIZES[length], "=", w.substring(n - length));
      f.add("h", SIZES[length], "=", w.substring(0, length));
    }
    String said =
        (document.isSmallElsewhere(token) ? "s" : "")
            + (document.isCapitalInside(token) ? "i" : "")
            + (document.hasArticle(token) ? "a" : "");
    f.add("d=", said);
    f.add("dk=", said, "|", k);
    if (document.isTitled(token)) {
      f.add("dT");
      f.add("dT", k);
    }
    if (document.isTowards(token)) {
      f.add("dP");
      f.add("dP", k);
    }
    if (PersonTitles.isTitle(before)) {
      f.add("T-1");
    }
    int dash = w.indexOf('-');
    if (dash > 0) {
      f.add("hy=", w.substring(0, dash));
    }
  }
}
