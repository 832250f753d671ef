package org.copiste.repair.decode;

import java.util.ArrayList;
import java.util.List;
import org.copiste.language.channel.Glyphs;
import org.copiste.language.forms.WordTree;
import org.copiste.language.ngram.NgramModel;
import org.copiste.language.ngram.WordKey;
import org.copiste.repair.RepairOptions;

/** All ways to read each token of a passage, alone or with its neighbours. */
final class ArcMaker {
  private static final int LONGEST_JOIN = 26;

  /** A note call at the end of a word. */
  private static final double CALL = 2;

  /** An older spelling of a word. */
  private static final double PERIOD = 2;

  /** Two words whose joined form no dictionary has stay joined by their hyphen. */
  private static final double COMPOUND = 6;

  /** A form of fewer letters that only the corpus has is more often its misprint than a word. */
  private static final int RARE_SHORT = 5;

  private static final float DEAREST_ELISION = 14;
  private static final List<String> ELIDED =
      List.of("l'", "d'", "s'", "n'", "c'", "j'", "m'", "t'", "qu'");
  private static final List<String> LONG_ELIDED =
      List.of("jusqu'", "aujourd'", "lorsqu'", "puisqu'", "quelqu'", "quoiqu'", "presqu'");

  private final Readings readings;
  private final Splits splits;
  private final Weights weights;
  private final NgramModel model;
  private final DocumentWords words;
  private final GivenWords given;
  private final RepairOptions.Spelling spelling;

  ArcMaker(Readings readings, Splits splits, Weights weights, DocumentWords words, Wishes wishes) {
    this.given = wishes.given();
    this.spelling = wishes.spelling();
    this.readings = readings;
    this.splits = splits;
    this.weights = weights;
    this.model = readings.model();
    this.words = words;
  }

  /** The arcs that begin at each token. */
  List<List<Arc>> of(Passage passage) {
    List<List<Arc>> all = new ArrayList<>();
    for (int i = 0; i < passage.tokens().size(); i++) {
      List<Arc> arcs = new ArrayList<>();
      same(passage, i, arcs);
      if (!given.has(passage.tokens().get(i).text())) {
        words(passage, i, arcs);
        names(passage, i, arcs);
        numerals(passage, i, arcs);
        splits(passage, i, arcs);
        joins(passage, i, arcs);
        elisions(passage, i, arcs);
      }
      all.add(arcs);
    }
    return all;
  }

  boolean known(Token token) {
    return readings.lexical(token.text()) >= 0;
  }

  private void same(Passage passage, int i, List<Arc> arcs) {
    Token token = passage.tokens().get(i);
    String text = token.text();
    float channel = readings.errors().cost(text, text);
    double cost = channel;
    int[] ids;
    int word = readings.lexical(text);
    if (text.length() == 1 && Tokens.isApostrophe(text.charAt(0))) {
      ids = new int[0];
      cost += 4;
    } else if (token.isNumber()) {
      ids = new int[] {model.id(WordKey.NUMBER)};
    } else if (word < 0 && token.hasDigit() && readings.lexical(Protection.stem(text)) >= 0) {
      ids = new int[] {readings.lexicon().model(readings.lexical(Protection.stem(text)))};
      cost += CALL + (ids[0] < 0 ? weights.dictionaryOnly() : 0);
    } else if (token.hasDigit()) {
      ids = new int[] {model.id(WordKey.NUMBER)};
      cost += weights.mixed();
    } else if (word >= 0) {
      int id = readings.lexicon().model(word);
      ids = new int[] {id};
      cost += id < 0 ? weights.dictionaryOnly() : 0;
    } else {
      ids = new int[] {model.unknown()};
      boolean right = Protection.guards(passage, i) || given.has(text);
      cost += right ? 0 : unknown(token, passage.gap(i));
    }
    arcs.add(
        new Arc(
            i, i + 1, token.start(), token.end(), text, ids, (float) cost, channel, Arc.Sort.SAME));
    boolean dictionary = word >= 0 && (readings.lexicon().flags(word) & ~WordTree.CORPUS) != 0;
    if (!dictionary && spelling == RepairOptions.Spelling.PERIOD) {
      readings
          .period(Readings.lower(text))
          .ifPresent(
              present ->
                  arcs.add(
                      asItStands(i, token, readings.lexicon().model(present), channel + PERIOD)));
    }
  }

  /**
   * The token unchanged, standing for a word that is written otherwise today or in small letters.
   */
  private Arc asItStands(int i, Token token, int word, double cost) {
    double all = cost + (word < 0 ? weights.dictionaryOnly() : 0);
    return new Arc(
        i,
        i + 1,
        token.start(),
        token.end(),
        token.text(),
        new int[] {word},
        (float) all,
        (float) cost,
        Arc.Sort.SAME);
  }

  private double unknown(Token token, String gap) {
    if (token.text().length() == 1) {
      // An initial or an abbreviation ends with a point.
      return token.isCapitalised() ? 4 : gap.startsWith(".") ? 5 : 8;
    }
    double cost =
        readings.seen(token.text())
            ? weights.vocabulary()
            : token.isCapitalised() ? weights.unknownCapital() : weights.unknown();
    if (gap.startsWith(".") && token.text().length() <= 4) {
      cost = Math.min(cost, 9);
    }
    if (words.count(token.text()) > 1) {
      cost -= weights.unknownRepeated();
    }
    return Math.max(2, cost);
  }

  private void words(Passage passage, int i, List<Arc> arcs) {
    Token token = passage.tokens().get(i);
    boolean figures = token.isNumber() && token.text().length() > 1;
    if (figures && !token.text().equals("11") || RomanNumerals.isPlain(token.text())) {
      return;
    }
    String stem = Protection.stem(token.text());
    String tail = token.text().substring(stem.length());
    if (Protection.guards(passage, i) || !tail.isEmpty() && readings.lexical(stem) >= 0) {
      return;
    }
    if (!tail.isEmpty()) {
      withCall(i, token, tail, arcs);
    }
    for (Readings.Option option : readings.of(token.text())) {
      boolean elision = Tokens.isApostrophe(option.surface().charAt(option.surface().length() - 1));
      if (elision && (!token.apostrophe() || !vowelFollows(passage, i))) {
        continue;
      }
      if (token.elided() && !elision && passage.gap(i).isEmpty()) {
        continue;
      }
      if (Surfaces.sameCapitals(option.surface(), token.text())) {
        if (token.isCapitalised()) {
          arcs.add(asItStands(i, token, option.word(), option.channel()));
        }
      } else {
        arcs.add(arc(passage, i, i + 1, token.end(), option, 0, Arc.Sort.WORD));
      }
    }
  }

  /** A name that somebody vouches for, misread. */
  private void names(Passage passage, int i, List<Arc> arcs) {
    Token token = passage.tokens().get(i);
    if (known(token) || Protection.guards(passage, i)) {
      return;
    }
    for (String name : given.near(token.text(), readings.errors())) {
      int word = readings.lexical(name);
      int id = word < 0 ? -1 : readings.lexicon().model(word);
      float channel = readings.errors().cost(name, token.text());
      double cost = channel + (id < 0 ? weights.given() : 0);
      arcs.add(
          new Arc(
              i,
              i + 1,
              token.start(),
              token.end(),
              name,
              new int[] {id},
              (float) cost,
              channel,
              Arc.Sort.WORD));
    }
  }

  /** A misread word with the digits of a note call at its end, which stay. */
  private void withCall(int i, Token token, String tail, List<Arc> arcs) {
    String stem = Protection.stem(token.text());
    for (Readings.Option option : readings.of(stem)) {
      double cost = option.channel() + CALL + (option.word() < 0 ? weights.dictionaryOnly() : 0);
      arcs.add(
          new Arc(
              i,
              i + 1,
              token.start(),
              token.end(),
              option.surface() + tail,
              new int[] {option.word()},
              (float) cost,
              option.channel(),
              Arc.Sort.WORD));
    }
  }

  private Arc arc(
      Passage passage,
      int from,
      int to,
      int end,
      Readings.Option option,
      double extra,
      Arc.Sort sort) {
    Token token = passage.tokens().get(from);
    double cost = option.channel() + extra + caseCost(passage, from, option);
    cost += option.word() < 0 ? weights.dictionaryOnly() : 0;
    boolean noWord = option.flags() == WordTree.CORPUS && option.surface().length() < RARE_SHORT;
    cost += noWord ? weights.corpusOnly() : 0;
    return new Arc(
        from,
        to,
        token.start(),
        end,
        option.surface(),
        new int[] {option.word()},
        (float) cost,
        option.channel(),
        sort);
  }

  private double caseCost(Passage passage, int i, Readings.Option option) {
    char read = passage.tokens().get(i).text().charAt(0);
    char meant = option.surface().charAt(0);
    boolean kept = Glyphs.base(read) == Glyphs.base(meant);
    boolean was = Character.isUpperCase(read);
    boolean is = Character.isUpperCase(meant);
    int begins = passage.begins(i);
    if (begins < 0 || was == is && (kept || !was)) {
      return 0;
    }
    boolean fits = is == (begins == 1) || is && (option.flags() & WordTree.LOWER) == 0;
    return fits ? 0 : weights.caseChange();
  }

  private static boolean vowelFollows(Passage passage, int i) {
    return i + 1 < passage.tokens().size()
        && Splits.startsWithVowel(passage.tokens().get(i + 1).text());
  }

  private static boolean lowerFollows(Passage passage, int i) {
    return i + 1 < passage.tokens().size()
        && passage.gap(i).equals(" ")
        && Character.isLowerCase(passage.tokens().get(i + 1).text().charAt(0));
  }

  /** A numeral of which some strokes were read as others: {@code Vle}, {@code XlXe}. */
  private void numerals(Passage passage, int i, List<Arc> arcs) {
    Token token = passage.tokens().get(i);
    RomanNumerals.read(token.text())
        .ifPresent(
            numeral -> {
              float channel = readings.errors().cost(numeral, token.text());
              int word = model.id(WordKey.of(numeral));
              boolean known = model.knows(WordKey.of(numeral));
              int[] ids = {known ? word : -1};
              double cost = channel + (known ? 0 : RomanNumerals.COST);
              if (numeral.equals("II") && lowerFollows(passage, i)) {
                cost += RomanNumerals.COST;
              }
              arcs.add(
                  new Arc(
                      i,
                      i + 1,
                      token.start(),
                      token.end(),
                      numeral,
                      ids,
                      (float) cost,
                      channel,
                      numeral.equals(token.text()) ? Arc.Sort.SAME : Arc.Sort.WORD));
            });
  }

  private void splits(Passage passage, int i, List<Arc> arcs) {
    Token token = passage.tokens().get(i);
    String text = token.text();
    boolean whole = token.isNumber() || Protection.guards(passage, i);
    if (text.length() < 3 || text.length() > LONGEST_JOIN || whole) {
      return;
    }
    for (Splits.Option split : splits.of(text)) {
      arcs.add(
          new Arc(
              i,
              i + 1,
              token.start(),
              token.end(),
              split.surface(),
              split.words(),
              split.cost(),
              split.channel(),
              Arc.Sort.SPLIT));
    }
  }

  private void joins(Passage passage, int i, List<Arc> arcs) {
    StringBuilder plain = new StringBuilder(passage.tokens().get(i).text());
    double extra = 0;
    boolean hyphens = true;
    boolean unknown = !known(passage.tokens().get(i));
    for (int to = i + 2; to <= Math.min(i + 3, passage.tokens().size()); to++) {
      Token before = passage.tokens().get(to - 2);
      Token next = passage.tokens().get(to - 1);
      String gap = passage.gap(to - 2);
      double cost = joinCost(gap);
      if (gap.equals("-") && Compounds.holds(before.text(), next.text()) && known(next)) {
        return;
      }
      boolean stray = before.elided() && gap.isEmpty() && !known(before);
      if (cost < 0 || before.elided() && !stray || next.isCapitalised() && !before.isCapitals()) {
        return;
      }
      extra += cost;
      hyphens &= gap.indexOf('-') >= 0 || gap.indexOf('¬') >= 0 || gap.indexOf('\u00ad') >= 0;
      unknown |= !known(next);
      if (stray) {
        plain.setLength(plain.length() - 1);
      }
      plain.append(next.text());
      if (plain.length() > LONGEST_JOIN || next.isNumber() || before.isNumber()) {
        return;
      }
      join(passage, i, to, plain.toString(), extra, hyphens, unknown, arcs);
    }
  }

  private void join(
      Passage passage,
      int i,
      int to,
      String plain,
      double extra,
      boolean hyphens,
      boolean unknown,
      List<Arc> arcs) {
    int end = passage.tokens().get(to - 1).end();
    Arc.Sort sort = hyphens ? Arc.Sort.HYPHEN : Arc.Sort.JOIN;
    int word = readings.lexical(plain);
    if (word >= 0) {
      Readings.Option exact =
          new Readings.Option(
              plain,
              readings.lexicon().model(word),
              readings.errors().cost(plain, plain),
              readings.lexicon().flags(word));
      boolean compound = hyphens && !unknown && (exact.flags() & ~WordTree.CORPUS) == 0;
      arcs.add(arc(passage, i, to, end, exact, extra + (compound ? COMPOUND : 0), sort));
    }
    if (unknown && plain.length() > 3) {
      for (Readings.Option option : readings.ofJoined(plain)) {
        if (!option.surface().equals(plain)) {
          arcs.add(arc(passage, i, to, end, option, extra, sort));
        }
      }
    }
  }

  /** What it costs to read over a gap inside a word; negative where that cannot be. */
  private double joinCost(String gap) {
    return switch (gap) {
      case "" -> readings.errors().gained(Glyphs.code('\''));
      case " " -> weights.joinBlank();
      case "\n" -> weights.joinLine();
      case "-", "¬", "\u00ad", "- " -> weights.joinHyphen() + (gap.length() > 1 ? 1 : 0);
      case "-\n", "¬\n", "\u00ad\n" -> weights.joinHyphen() - 0.3;
      default -> -1;
    };
  }

  private void elisions(Passage passage, int i, List<Arc> arcs) {
    if (i + 1 >= passage.tokens().size()) {
      return;
    }
    Token token = passage.tokens().get(i);
    Token next = passage.tokens().get(i + 1);
    String gap = passage.gap(i);
    boolean blank = gap.equals(" ") || gap.equals("\n");
    if (token.elided() || !blank || !Splits.startsWithVowel(next.text())) {
      return;
    }
    String text = token.text();
    for (String form : text.length() > 3 ? LONG_ELIDED : ELIDED) {
      int word = readings.lexical(form);
      boolean near = Math.abs(form.length() - text.length() - 1) <= 1;
      if (word < 0 || !near || text.length() > 3 && !form.startsWith(Readings.lower(text))) {
        continue;
      }
      int flags = readings.lexicon().flags(word);
      int id = readings.lexicon().model(word);
      for (String surface : Surfaces.of(form, text, flags)) {
        String stem = surface.substring(0, surface.length() - 1);
        double whole = readings.errors().cost(surface, text + " ");
        double lost = readings.errors().cost(stem, text) + weights.elision();
        float channel = (float) Math.min(whole, lost);
        if (channel < DEAREST_ELISION) {
          Readings.Option option = new Readings.Option(surface, id, channel, flags);
          arcs.add(arc(passage, i, i + 1, token.end() + 1, option, 0, Arc.Sort.ELISION));
        }
      }
    }
  }
}
