package org.copiste.repair.decode;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.copiste.language.channel.Glyphs;
import org.copiste.language.forms.WordTree;
import org.copiste.language.ngram.NgramModel;
import org.copiste.language.ngram.WordKey;
import org.copiste.repair.rank.Clue;
import org.copiste.repair.rank.Ranking;

/** Gathers the evidence for each change that the search through a passage found possible. */
final class Evidence {
  /** What is less probable among the ways of the beam is not looked at. */
  private static final double LEAST = 0.02;

  private static final Pattern HYPHENS = Pattern.compile("[-\u00ad¬‐] ?\n?");

  /** A word that somebody vouches for counts as one seen some thousand times. */
  private static final double VOUCHED = 8;

  /** A word that is right in itself is only questioned where another is likelier. */
  private static final double MORE_LIKELY_THAN_NOT = 0.5;

  private static final double MOST_ODDS = 12;
  private static final double MOST_NATS = 25;
  private static final int AROUND = 3;

  private final Readings readings;
  private final NgramModel model;
  private final Ranking ranking;
  private final DocumentWords words;
  private final GivenWords given;
  private final double damage;

  /**
   * Evidence in one document.
   *
   * @param damage share of unknown words in it
   */
  Evidence(
      Readings readings, Ranking ranking, DocumentWords words, GivenWords given, double damage) {
    this.given = given;
    this.ranking = ranking;
    this.readings = readings;
    this.model = readings.model();
    this.words = words;
    this.damage = damage;
  }

  /** All arcs of a beam that would put the same text at the same place, as one. */
  private record Possible(Arc arc, String from, double posterior) {
    boolean overlaps(Possible other) {
      return arc.start() < other.arc.end() && other.arc.start() < arc.end();
    }
  }

  /** The possible changes of a passage, by place, the more probable first. */
  List<Change> of(Passage passage, List<Arc> best, Beam beam) {
    List<Possible> possible = possible(passage, beam);
    List<Change> changes = new ArrayList<>();
    for (Possible one : possible) {
      boolean wholeWords = isWords(passage, one.arc());
      double rival = 0;
      for (Possible other : possible) {
        if (other != one && other.overlaps(one)) {
          rival = Math.max(rival, other.posterior());
        }
      }
      Change change = change(passage, best, one, rival);
      if (!wholeWords || change.p() >= MORE_LIKELY_THAN_NOT) {
        changes.add(change);
      }
    }
    return changes;
  }

  private boolean isWords(Passage passage, Arc arc) {
    for (int i = arc.from(); i < arc.to(); i++) {
      if (!isWord(passage.tokens().get(i).text())) {
        return false;
      }
    }
    return true;
  }

  private static List<Possible> possible(Passage passage, Beam beam) {
    List<Possible> found = new ArrayList<>();
    List<Arc> arcs = beam.numbered();
    for (int k = 0; k < arcs.size(); k++) {
      double p = beam.posterior()[k];
      if (p < LEAST / 4) {
        continue;
      }
      Arc arc = arcs.get(k);
      String from = passage.text().subSequence(arc.start(), arc.end()).toString();
      if (from.equals(arc.surface())) {
        continue;
      }
      int same = -1;
      for (int f = found.size() - 1; f >= 0 && same < 0; f--) {
        Arc other = found.get(f).arc();
        boolean here = other.start() == arc.start() && other.end() == arc.end();
        same = here && other.surface().equals(arc.surface()) ? f : -1;
      }
      if (same < 0) {
        found.add(new Possible(arc, from, p));
      } else {
        Possible before = found.get(same);
        Arc cheaper = before.arc().cost() <= arc.cost() ? before.arc() : arc;
        found.set(same, new Possible(cheaper, from, before.posterior() + p));
      }
    }
    found.removeIf(f -> f.posterior() < LEAST);
    found.sort(
        Comparator.comparingInt((Possible f) -> f.arc().start())
            .thenComparing(Comparator.comparingDouble(Possible::posterior).reversed())
            .thenComparing(f -> f.arc().surface()));
    return found;
  }

  private Change change(Passage passage, List<Arc> best, Possible one, double rival) {
    Arc arc = one.arc();
    double posterior = Math.min(1, one.posterior());
    double[] clues = new double[Clue.values().length];
    Filler to = new Filler(clues);
    double odds = odds(posterior);
    double channel = channel(passage, arc);
    String from = one.from();
    String surface = arc.surface();
    int changed = Math.max(1, Distance.of(from, surface));
    to.put(Clue.ALWAYS, 1);
    to.put(Clue.POSTERIOR, odds);
    to.put(Clue.CHANNEL, channel);
    to.put(Clue.CHANNEL_PER_LETTER, channel / changed);
    to.put(Clue.CHANGED, Math.min(4, changed));
    to.put(Clue.RIVAL, Math.min(MOST_ODDS, Math.log(posterior / Math.max(1e-5, rival))));
    context(passage, best, arc, to);
    shape(passage, arc, from, surface, to);
    document(passage, arc, from, surface, to);
    boolean word = to.get(Clue.UNKNOWN) == 0;
    boolean shorter = from.length() <= 2;
    to.put(Clue.POSTERIOR_OF_WORD, word ? odds : 0);
    to.put(Clue.POSTERIOR_OF_SHORT, shorter ? odds : 0);
    to.put(Clue.DAMAGE_OF_SHORT, shorter ? to.get(Clue.DAMAGE_NEAR) : 0);
    double p = isDivision(one) ? posterior : ranking.probability(clues);
    return new Change(
        arc.start(), arc.end(), from, surface, arc.sort().name(), posterior, p, channel, clues);
  }

  /** Whether nothing is read otherwise: a hyphen and perhaps a line end are taken out of a word. */
  private static boolean isDivision(Possible one) {
    return one.arc().sort() == Arc.Sort.HYPHEN
        && HYPHENS.matcher(one.from()).replaceAll("").equals(one.arc().surface());
  }

  /** The clues of one change, by name. */
  private record Filler(double[] clues) {
    void put(Clue clue, double value) {
      clues[clue.ordinal()] = value;
    }

    void put(Clue clue, boolean holds) {
      clues[clue.ordinal()] = holds ? 1 : 0;
    }

    double get(Clue clue) {
      return clues[clue.ordinal()];
    }
  }

  private static double odds(double p) {
    double odds = Math.log(Math.max(1e-6, p) / Math.max(1e-6, 1 - p));
    return Math.max(-MOST_ODDS, Math.min(MOST_ODDS, odds));
  }

  private double channel(Passage passage, Arc arc) {
    double same = 0;
    for (int i = arc.from(); i < arc.to(); i++) {
      String text = passage.tokens().get(i).text();
      same += readings.errors().cost(text, text);
    }
    return Math.min(MOST_NATS, Math.max(-2, arc.channel() - same));
  }

  private void context(Passage passage, List<Arc> best, Arc arc, Filler to) {
    int before = 0;
    while (before < best.size() && best.get(before).to() <= arc.from()) {
      before++;
    }
    int after = before;
    while (after < best.size() && best.get(after).from() < arc.to()) {
      after++;
    }
    int[] left = {model.id(WordKey.STOP), model.id(WordKey.STOP)};
    for (int i = Math.max(0, before - 2); i < before; i++) {
      push(passage, best.get(i), left);
    }
    List<Arc> next = best.subList(after, Math.min(best.size(), after + 1));
    double meant = logP(passage, left, List.of(arc), next);
    List<Arc> asRead = new ArrayList<>();
    for (int i = arc.from(); i < arc.to(); i++) {
      asRead.add(asRead(passage, i));
    }
    double read = logP(passage, left, asRead, next);
    int n = arc.words().length + next.size();
    to.put(Clue.CONTEXT, Math.max(-15, meant / Math.max(1, n)));
    to.put(Clue.CONTEXT_GAIN, Math.max(-MOST_NATS, Math.min(MOST_NATS, meant - read)));
  }

  private Arc asRead(Passage passage, int i) {
    Token token = passage.tokens().get(i);
    int[] ids = {model.id(WordKey.of(token.text()))};
    return new Arc(i, i + 1, token.start(), token.end(), token.text(), ids, 0, 0, Arc.Sort.SAME);
  }

  private void push(Passage passage, Arc arc, int[] left) {
    for (int word : arc.words()) {
      left[0] = left[1];
      left[1] = word < 0 ? model.unknown() : word;
    }
    String mark = passage.punctuation(arc.to() - 1);
    if (!mark.isEmpty()) {
      left[0] = left[1];
      left[1] = model.id(mark);
    }
  }

  /** The logarithm of the probability of arcs, and of the one that comes next. */
  private double logP(Passage passage, int[] left, List<Arc> arcs, List<Arc> next) {
    int first = left[0];
    int second = left[1];
    double sum = 0;
    List<Arc> all = new ArrayList<>(arcs);
    all.addAll(next);
    for (int k = 0; k < all.size(); k++) {
      Arc arc = all.get(k);
      for (int id : arc.words()) {
        int word = id < 0 ? model.unknown() : id;
        sum += model.logP(model.pair(first, second), word, model.logP(second, word));
        first = second;
        second = word;
      }
      String mark = k < arcs.size() ? passage.punctuation(arc.to() - 1) : "";
      if (!mark.isEmpty()) {
        first = second;
        second = model.id(mark);
      }
    }
    return sum;
  }

  private void shape(Passage passage, Arc arc, String from, String surface, Filler to) {
    Token token = passage.tokens().get(arc.from());
    int last = arc.to() - 1;
    String follows = passage.gap(last);
    String precedes = arc.from() == 0 ? " " : passage.gap(arc.from() - 1);
    int length = from.length();
    String lowerFrom = Readings.lower(from);
    String lowerTo = Readings.lower(surface);
    boolean accents = base(lowerFrom).equals(base(lowerTo)) && !lowerFrom.equals(lowerTo);
    to.put(Clue.SPLIT, arc.sort() == Arc.Sort.SPLIT);
    to.put(Clue.JOIN, arc.sort() == Arc.Sort.JOIN);
    to.put(Clue.HYPHEN, arc.sort() == Arc.Sort.HYPHEN);
    to.put(Clue.ELISION, arc.sort() == Arc.Sort.ELISION);
    to.put(Clue.LENGTH, Math.min(12, length));
    to.put(Clue.ONE_LETTER, length == 1);
    to.put(Clue.TWO_LETTERS, length == 2);
    to.put(Clue.THREE_LETTERS, length == 3);
    to.put(Clue.CAPITAL, token.isCapitalised());
    to.put(Clue.CAPITALS, token.isCapitals());
    to.put(Clue.DIGIT, token.hasDigit());
    to.put(Clue.SIGN, lowerFrom.chars().anyMatch(c -> !isPlain((char) c)));
    to.put(Clue.CASE, lowerFrom.equals(lowerTo));
    to.put(Clue.ACCENT, accents);
    to.put(Clue.FIRST_LETTER, base(lowerFrom).charAt(0) != base(lowerTo).charAt(0));
    boolean sameBut =
        length == surface.length()
            && lowerFrom.regionMatches(0, lowerTo, 0, length - 1)
            && !lowerFrom.equals(lowerTo);
    to.put(Clue.LAST_LETTER, sameBut);
    to.put(Clue.ENDING_ADDED, lowerTo.length() > length && lowerTo.startsWith(lowerFrom));
    to.put(Clue.FRAGMENT, isHyphened(follows, true) || isHyphened(precedes, false));
    to.put(Clue.STOP_FOLLOWS, follows.startsWith("."));
    to.put(
        Clue.NAME,
        token.isCapitalised() && passage.begins(arc.from()) == 0 && !isWord(token.text()));
    boolean known = true;
    boolean corpusOnly = false;
    boolean dictionaryOnly = false;
    double rarest = 20;
    for (int i = arc.from(); i < arc.to(); i++) {
      String text = passage.tokens().get(i).text();
      int word = readings.lexical(text);
      known &= word >= 0;
      corpusOnly |= word >= 0 && (readings.lexicon().flags(word) & ~WordTree.CORPUS) == 0;
      dictionaryOnly |= word >= 0 && readings.lexicon().model(word) < 0;
      rarest = Math.min(rarest, count(text));
    }
    to.put(Clue.UNKNOWN, !known);
    to.put(Clue.CORPUS_ONLY, known && corpusOnly);
    to.put(Clue.DICTIONARY_ONLY, known && dictionaryOnly);
    to.put(Clue.COUNT_FROM, rarest);
    boolean old = !known && readings.period(lowerFrom).isPresent();
    to.put(Clue.PERIOD, old);
    to.put(Clue.ACCENT_OF_WORD, known && accents);
    double least = 20;
    for (int id : arc.words()) {
      least = Math.min(least, id < 0 ? 0 : model.logCount(id));
    }
    least = given.has(surface) ? Math.max(VOUCHED, least) : least;
    to.put(Clue.COUNT_TO, least);
    to.put(Clue.TO_UNSEEN, least == 0);
    int whole = readings.lexical(surface);
    to.put(
        Clue.TO_CORPUS_ONLY,
        whole >= 0 && (readings.lexicon().flags(whole) & ~WordTree.CORPUS) == 0);
  }

  private void document(Passage passage, Arc arc, String from, String surface, Filler to) {
    int unknown = 0;
    int looked = 0;
    for (int i = arc.from() - AROUND; i < arc.to() + AROUND; i++) {
      boolean other = i < arc.from() || i >= arc.to();
      if (other && i >= 0 && i < passage.tokens().size()) {
        looked++;
        Token token = passage.tokens().get(i);
        unknown += token.isNumber() || isWord(token.text()) ? 0 : 1;
      }
    }
    to.put(Clue.DAMAGE_NEAR, looked == 0 ? 0 : (double) unknown / looked);
    to.put(Clue.DAMAGE, Math.log(0.002 + damage));
    to.put(Clue.DOCUMENT_TO, Math.log1p(words.count(surface)));
    to.put(Clue.DOCUMENT_FROM, Math.log1p(Math.max(0, words.count(from) - 1)));
  }

  private boolean isWord(String text) {
    return readings.lexical(text) >= 0;
  }

  private double count(String text) {
    return readings.seen(text) ? model.logCount(model.id(WordKey.of(text))) : 0;
  }

  private static boolean isPlain(char c) {
    return Character.isLetterOrDigit(c) || Tokens.isApostrophe(c) || c == ' ' || c == '-';
  }

  private static boolean isHyphened(String gap, boolean after) {
    if (gap.isEmpty()) {
      return false;
    }
    char c = gap.charAt(after ? 0 : gap.length() - 1);
    boolean line = !after && c == '\n' && gap.length() > 1;
    return Glyphs.code(line ? gap.charAt(gap.length() - 2) : c) == Glyphs.code('-');
  }

  private static String base(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      out.append(Glyphs.base(text.charAt(i)));
    }
    return out.toString().toLowerCase(Locale.ROOT);
  }
}
