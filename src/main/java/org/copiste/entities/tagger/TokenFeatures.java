package org.copiste.entities.tagger;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.copiste.entities.lexicon.Morphology;
import org.copiste.entities.lexicon.PersonTitles;
import org.copiste.entities.lexicon.PlaceGazetteer;
import org.copiste.entities.lexicon.WordLists;
import org.copiste.entities.network.NameNetwork;
import org.copiste.entities.text.WordOccurrences;
import org.copiste.language.text.Token;

/** The features by which the tagger's model judges each token of a flow. */
public final class TokenFeatures {
  private static final Set<String> SURNAME_ENDINGS =
      WordLists.folded("names/foreign-surname-endings");

  private final TaggerText flow;
  private final Morphology morphology;
  private final PlaceGazetteer gazetteer;
  private final List<Token> tokens;
  private final WordOccurrences document;
  private final String[] words;
  private final String[] shapes;
  private final String[] known;
  private final String[] places;
  private final String[] classes;
  private final CapitalRuns runs;
  private final NetworkFeatures network;

  /** The features of a flow's tokens. */
  public TokenFeatures(
      TaggerText flow,
      WordOccurrences document,
      Morphology morphology,
      PlaceGazetteer gazetteer,
      NameNetwork network) {
    this.flow = flow;
    this.morphology = morphology;
    this.gazetteer = gazetteer;
    this.tokens = flow.tokens();
    this.document = document;
    TokenAttributes attributes = new TokenAttributes(tokens, morphology, gazetteer);
    this.words = attributes.words();
    this.shapes = attributes.shapes();
    this.known = attributes.known();
    this.places = attributes.places();
    this.classes = attributes.classes();
    this.runs = new CapitalRuns(tokens);
    this.network = NetworkFeatures.of(tokens, known, network);
  }

  /**
   * What dictionary and lists know of a flow's tokens, letters of {@link NameNetwork#ATTRIBUTES}.
   */
  public static String[] known(TaggerText flow, Morphology morphology) {
    return new TokenAttributes(flow.tokens(), morphology, PlaceGazetteer.shared()).known();
  }

  /** The number of tokens. */
  public int size() {
    return tokens.size();
  }

  private String at(String[] values, int i) {
    return i < 0 ? "<" : i >= values.length ? ">" : values[i];
  }

  /** The features of a token; the list can be added to. */
  public List<String> of(int i) {
    List<String> f = new ArrayList<>(112);
    word(i, f);
    knowledge(i, f);
    classes(i, f);
    run(i, f);
    place(i, f);
    Token token = tokens.get(i);
    if (!places[i].isEmpty()) {
      f.add("pl=" + places[i]);
      f.add("pl-=" + places[i] + at(words, i - 1));
    }
    if (token.capitalised() && token.kind() == Token.Kind.WORD) {
      capital(token, words[i], at(words, i - 1), known[i], f);
    } else if (token.kind() == Token.Kind.WORD) {
      f.add("x3=" + words[i].substring(Math.max(0, words[i].length() - 3)));
    }
    f.addAll(flow.hints().get(i));
    network.add(i, f);
    return f;
  }

  /** Where the token stands: in what kind of block, and at a line's beginning or end. */
  private void place(int i, List<String> f) {
    Token token = tokens.get(i);
    String form = token.nameLike() ? token.allCapitals() ? "AA" : "Aa" : token.kind().toString();
    f.add("blk=" + flow.block().map(Enum::name).orElse("-") + form);
    // As the shipped model has learnt it: of the beginnings of lines it knows those of blocks only.
    f.add("nl=" + (i == 0) + false + form);
  }

  /** The word and its neighbours. */
  private void word(int i, List<String> f) {
    String w = words[i];
    String s = shapes[i];
    String k = known[i];
    String before = at(words, i - 1);
    String after = at(words, i + 1);
    boolean begins = WordOccurrences.beginsSentence(tokens, i);
    f.add("w=" + w);
    f.add("s=" + s + (begins ? "^" : ""));
    f.add("k=" + k + "|" + s);
    f.add("k^=" + k + begins);
    f.add("w-1=" + before);
    f.add("w+1=" + after);
    f.add("w-2=" + at(words, i - 2));
    f.add("w+2=" + at(words, i + 2));
    f.add("b-1=" + before + "|" + s);
    f.add("b+1=" + s + "|" + after);
    f.add("t-2=" + at(words, i - 2) + "|" + before + "|" + s);
    f.add("s3=" + at(shapes, i - 1) + s + at(shapes, i + 1));
    f.add(
        "s5=" + at(shapes, i - 2) + at(shapes, i - 1) + s + at(shapes, i + 1) + at(shapes, i + 2));
  }

  /** What dictionary and lists know of the word and of its neighbours. */
  private void knowledge(int i, List<String> f) {
    String k = known[i];
    String before = at(words, i - 1);
    String after = at(words, i + 1);
    f.add("k-1=" + at(known, i - 1) + at(shapes, i - 1));
    f.add("k+1=" + at(known, i + 1) + at(shapes, i + 1));
    f.add("kk-=" + at(known, i - 1) + "|" + k);
    f.add("kk+=" + k + "|" + at(known, i + 1));
    f.add("pk=" + before + "|" + k);
    f.add("ak=" + k + "|" + after);
  }

  /** The classes of the word and of its neighbours. */
  private void classes(int i, List<String> f) {
    String s = shapes[i];
    String k = known[i];
    String c = classes[i];
    String cb = at(classes, i - 1);
    String ca = at(classes, i + 1);
    f.add("c=" + c + "|" + s);
    f.add("c-1=" + cb);
    f.add("c+1=" + ca);
    f.add("c-2=" + at(classes, i - 2));
    f.add("c+2=" + at(classes, i + 2));
    f.add("c-1s=" + cb + "|" + s);
    f.add("c+1s=" + s + "|" + ca);
    f.add("cc-=" + cb + "|" + c);
    f.add("cc+=" + c + "|" + ca);
    f.add("c3=" + cb + "|" + s + "|" + ca);
    f.add("ck-=" + cb + "|" + k);
    f.add("ck+=" + k + "|" + ca);
  }

  /** The run of capitalised words that the word belongs to. */
  private void run(int i, List<String> f) {
    int first = runs.first(i);
    int end = runs.end(i);
    if (end - first > 1) {
      String run = (i - first) + "/" + Math.min(5, end - first);
      f.add("r=" + run);
      f.add("rb=" + at(words, first - 1));
      f.add("ra=" + at(words, end));
      f.add("rcb=" + at(classes, first - 1) + "|" + run);
      f.add("rca=" + at(classes, end) + "|" + run);
      f.add("rk=" + known[first] + "|" + known[end - 1] + "|" + run);
    }
  }

  /** Whether no dictionary and no list has a word that is capitalised within a sentence. */
  private boolean isUnknown(Token token) {
    return document.isCapitalisedInSentence(token)
        && token.text().length() > 3
        && !token.allCapitals()
        && !document.isLowerCaseElsewhere(token)
        && !morphology.isWord(token.lower())
        && !morphology.isProperNoun(token.text())
        && !morphology.isCountry(token.text())
        && !gazetteer.isKnown(token.folded())
        && !gazetteer.isTown(token.folded());
  }

  private void capital(Token token, String w, String before, String k, List<String> f) {
    int n = w.length();
    for (int length = 2; length <= 4 && length < n; length++) {
      f.add("x" + length + "=" + w.substring(n - length));
      f.add("h" + length + "=" + w.substring(0, length));
    }
    String said =
        (document.isLowerCaseElsewhere(token) ? "s" : "")
            + (document.isCapitalisedInSentence(token) ? "i" : "")
            + (document.hasArticle(token) ? "a" : "");
    f.add("d=" + said);
    f.add("dk=" + said + "|" + k);
    if (document.isTitled(token)) {
      f.add("dT");
      f.add("dT" + k);
    }
    if (document.hasPlacePreposition(token)) {
      f.add("dP");
      f.add("dP" + k);
    }
    if (isUnknown(token)) {
      f.add("du" + (SURNAME_ENDINGS.stream().anyMatch(w::endsWith) ? "e" : ""));
    }
    if (PersonTitles.isTitle(before)) {
      f.add("T-1");
    }
    int dash = w.indexOf('-');
    if (dash > 0) {
      f.add("hy=" + w.substring(0, dash));
    }
  }
}
