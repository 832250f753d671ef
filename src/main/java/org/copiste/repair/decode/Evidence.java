package org.copiste.repair.decode;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.copiste.language.channel.ErrorModel;
import org.copiste.language.text.EditDistance;
import org.copiste.repair.rank.Clue;
import org.copiste.repair.rank.Ranking;

/** Gathers the evidence for each change that the search through a passage found possible. */
final class Evidence {
  private static final Pattern HYPHENS = Pattern.compile("[-\u00ad¬‐] ?\n?");

  /** A word that is right in itself is only questioned where another is about as likely. */
  private static final double ABOUT_AS_LIKELY = 0.4;

  private static final double MOST_ODDS = 12;
  private static final double MOST_NATS = 25;
  private static final double MOST_CHEAPER = 8;

  private final Readings readings;
  private final ErrorModel preset;
  private final Ranking ranking;
  private final double inLine;
  private final ContextClues context;
  private final ShapeClues shape = new ShapeClues();
  private final WordClues word;
  private final DocumentClues document;
  private final GrammarClues grammar = new GrammarClues();

  /**
   * Evidence in one document.
   *
   * @param readings what may be read, with the document's own error model
   * @param preset the error model before the document was read
   * @param damage of the document
   * @param inLine highest probability that a hyphen inside a line stands where a line ended
   */
  Evidence(
      Readings readings,
      ErrorModel preset,
      Ranking ranking,
      DocumentWords words,
      GivenWords given,
      Damage damage,
      double inLine) {
    this.inLine = inLine;
    this.readings = readings;
    this.preset = preset;
    this.ranking = ranking;
    this.context = new ContextClues(readings.model());
    this.word = new WordClues(readings, given);
    this.document = new DocumentClues(readings, words, damage);
  }

  /** The possible changes of a passage, by place, the more probable first. */
  List<Change> of(Passage passage, List<Arc> best, Beam beam) {
    List<Possible> possible = Possible.of(passage, beam);
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
      if (!wholeWords || change.p() >= ABOUT_AS_LIKELY) {
        changes.add(change);
      }
    }
    return changes;
  }

  private boolean isWords(Passage passage, Arc arc) {
    for (int i = arc.from(); i < arc.to(); i++) {
      if (!passage.tokens().get(i).isWord()) {
        return false;
      }
    }
    return true;
  }

  private Change change(Passage passage, List<Arc> best, Possible one, double rival) {
    Arc arc = one.arc();
    double posterior = Math.min(1, one.posterior());
    ClueSheet to = new ClueSheet();
    double odds = odds(posterior);
    double channel = channel(passage, arc);
    String from = one.from();
    String surface = arc.surface();
    int changed = Math.max(1, EditDistance.of(from, surface));
    to.put(Clue.ALWAYS, 1);
    to.put(Clue.POSTERIOR, odds);
    to.put(Clue.CHANNEL, channel);
    to.put(Clue.OWN_CHANNEL, ownChannel(from, surface));
    to.put(Clue.CHANNEL_PER_LETTER, channel / changed);
    to.put(Clue.CHANGED, Math.min(4, changed));
    to.put(Clue.RIVAL, Math.min(MOST_ODDS, Math.log(posterior / Math.max(1e-5, rival))));
    context.add(passage, best, arc, to);
    shape.add(passage, one, to);
    word.add(passage, one, to);
    document.add(passage, one, to);
    grammar.add(passage, one, to);
    boolean known = to.get(Clue.UNKNOWN) == 0;
    boolean shorter = from.length() <= 2;
    to.put(Clue.POSTERIOR_OF_WORD, known ? odds : 0);
    to.put(Clue.POSTERIOR_OF_SHORT, shorter ? odds : 0);
    to.put(Clue.DAMAGE_OF_SHORT, shorter ? to.get(Clue.DAMAGE_NEAR) : 0);
    double p = isDivision(one) ? divided(passage, one, posterior) : ranking.probability(to.clues());
    return new Change(
        arc.start(),
        arc.end(),
        from,
        surface,
        arc.sort().name(),
        posterior,
        p,
        channel,
        to.clues());
  }

  /**
   * The probability of a word that only a hyphen divided. A hyphen between two words, or after a
   * prefix, may be meant; one beside what is no word is not: {@code mi-norité}.
   */
  private double divided(Passage passage, Possible one, double posterior) {
    Arc arc = one.arc();
    boolean prefix = Compounds.isPrefix(passage.tokens().get(arc.from()).text());
    boolean meant = true;
    for (int i = arc.from() + (prefix ? 1 : 0); i < arc.to(); i++) {
      meant &= passage.tokens().get(i).isWord();
    }
    boolean inside = one.from().indexOf('\n') < 0;
    return inside && meant ? Math.min(posterior, inLine) : posterior;
  }

  /** Whether nothing is read otherwise: a hyphen and perhaps a line end are taken out of a word. */
  private static boolean isDivision(Possible one) {
    return one.arc().sort() == Arc.Sort.HYPHEN
        && HYPHENS.matcher(one.from()).replaceAll("").equals(one.arc().surface());
  }

  private static double odds(double p) {
    double odds = Math.log(Math.max(1e-6, p) / Math.max(1e-6, 1 - p));
    return Math.max(-MOST_ODDS, Math.min(MOST_ODDS, odds));
  }

  private double ownChannel(String from, String surface) {
    double cheaper = preset.cost(surface, from) - readings.errors().cost(surface, from);
    return Math.max(-MOST_CHEAPER, Math.min(MOST_CHEAPER, cheaper));
  }

  private double channel(Passage passage, Arc arc) {
    double same = 0;
    for (int i = arc.from(); i < arc.to(); i++) {
      String text = passage.tokens().get(i).text();
      same += readings.errors().costOfSame(text);
    }
    return Math.min(MOST_NATS, Math.max(-2, arc.channel() - same));
  }
}
