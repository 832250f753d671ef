package org.copiste.quality;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import org.copiste.language.Lexicon;
import org.copiste.language.TextLanguage;
import org.copiste.language.WordTally;
import org.copiste.language.text.Token;
import org.copiste.language.text.Tokenizer;
import org.copiste.model.Document;
import org.copiste.model.Edit;
import org.copiste.model.Layout;
import org.copiste.model.Span;

/** Counts the pages of a document after its repair. */
public final class PageCounter {
  /** A word divided at a line's end, or where one was lost. */
  private static final Pattern DIVISION =
      Pattern.compile("(?<=\\p{L})[-‐‑¬\u00ad](?:(?:\r\n|\n|\r)\\s*+| (?=\\p{Ll}))(?=\\p{L})");

  private static final Pattern HYPHENS = Pattern.compile("[-‐‑]");

  /** Signs that belong to text; others are specks that were taken for characters. */
  private static final String SIGNS = ".,;:!?'’‘\"“”„«»‹›()[]-‐‑–—…*†‡§°º%&/⁄+=¬\u00ad£$€№²³¹";

  private final Document document;
  private final Lexicon lexicon;
  private final OptionalDouble engine;
  private int words;
  private int small;
  private int capital;
  private int strays;
  private WordTally tally = WordTally.NONE;

  private PageCounter(Document document, Lexicon lexicon, OptionalDouble engine) {
    this.document = document;
    this.lexicon = lexicon;
    this.engine = engine;
  }

  /**
   * The counts of parts of a document.
   *
   * @param lexicon the words that count as right
   * @param parts its pages, or the whole text, in code units of the source
   */
  public static List<PageCounts> of(Document document, Lexicon lexicon, List<Span> parts) {
    Map<Integer, Layout.Page> layout = new HashMap<>();
    document
        .source()
        .layout()
        .ifPresent(all -> all.pages().forEach(page -> layout.put(page.at().start(), page)));
    boolean foreign = TextLanguage.other(document.source().text()).isPresent();
    List<PageCounts> counts = new ArrayList<>();
    for (Span part : parts) {
      OptionalDouble engine =
          Optional.ofNullable(layout.get(part.start()))
              .map(PageCounter::confidence)
              .orElse(OptionalDouble.empty());
      counts.add(new PageCounter(document, lexicon, engine).count(part, foreign));
    }
    return counts;
  }

  /**
   * The text with the words put together that are divided at a line's end.
   *
   * @param join what stands for hyphen and line end
   */
  public static String undivided(String text, String join) {
    return DIVISION.matcher(text).replaceAll(join);
  }

  private PageCounts count(Span page, boolean foreign) {
    // Long s, ligatures and blanks of all kinds are as good as their plain forms.
    String read = document.source().at(page);
    String plain = Normalizer.normalize(read, Normalizer.Form.NFKC);
    Tokenizer.tokens(undivided(plain, "-")).forEach(this::add);
    int longS = (int) read.chars().filter(c -> c == 'ſ').count();
    Corrections found =
        Corrections.of(
            within(document.reading().edits(), page), within(document.candidates(), page));
    return new PageCounts(
        words,
        small,
        capital,
        strays,
        found.made(),
        found.doubtful(),
        found.doubt(),
        longS,
        foreign,
        tally,
        engine);
  }

  /** Those that begin on the page, of edits in the order of their beginnings. */
  private static List<Edit> within(List<Edit> edits, Span page) {
    return edits.subList(
        Span.firstFrom(page.start(), edits, Edit::at), Span.firstFrom(page.end(), edits, Edit::at));
  }

  private void add(Token token) {
    switch (token.kind()) {
      case MARK -> strays += SIGNS.indexOf(token.text()) < 0 ? 1 : 0;
      case WORD -> {
        words++;
        boolean known = isKnown(token.text());
        tally = tally.and(token.text(), known);
        if (!known && token.text().length() == 1) {
          strays++;
        } else if (!known && token.capitalised()) {
          capital++;
        } else if (!known) {
          small++;
        }
      }
      default -> words++;
    }
  }

  /** Whether it is a word with its hyphens, without them, or made of words. */
  private boolean isKnown(String word) {
    if (lexicon.knowsOfPeriod(word)) {
      return true;
    }
    String[] parts = HYPHENS.split(word);
    if (parts.length < 2) {
      return false;
    }
    boolean all = true;
    for (String part : parts) {
      all &= lexicon.knowsOfPeriod(part);
    }
    return all || lexicon.knowsOfPeriod(String.join("", parts));
  }

  /** The mean by words, or by lines where the engine says nothing of its words. */
  private static OptionalDouble confidence(Layout.Page page) {
    List<Double> words = new ArrayList<>();
    List<Double> lines = new ArrayList<>();
    for (Layout.Region region : page.regions()) {
      for (Layout.Line line : region.lines()) {
        line.confidence().ifPresent(lines::add);
        line.words().forEach(word -> word.confidence().ifPresent(words::add));
      }
    }
    return (words.isEmpty() ? lines : words).stream().mapToDouble(p -> p).average();
  }
}
