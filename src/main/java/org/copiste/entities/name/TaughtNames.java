package org.copiste.entities.name;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.copiste.entities.lexicon.Morphology;
import org.copiste.entities.name.mention.NameMention;
import org.copiste.entities.text.TextFlow;
import org.copiste.entities.text.WordOccurrences;
import org.copiste.language.text.Token;
import org.copiste.model.Lessons;

/**
 * Weighs names by what persons decided about the same words elsewhere, and finds the names that
 * they marked. A name of the authority file needs no lesson.
 */
final class TaughtNames {
  /**
   * How much more probable each place makes a name; less than for a reading, since one name may
   * stand for several things.
   */
  private static final double ONE_PLACE = 4;

  /** So many places count, and no more. */
  private static final int MOST = 3;

  /** A name that only persons find has this probability before their places are counted. */
  private static final double UNSEEN = 0.5;

  private final Lessons lessons;
  private final Map<String, List<Lessons.Name>> byFirst = new HashMap<>();
  private final Morphology morphology;
  private final double least;

  /**
   * @param least the probability from which a name stands in the text, 0 to 1
   */
  TaughtNames(Lessons lessons, Morphology morphology, double least) {
    this.lessons = lessons;
    this.morphology = morphology;
    this.least = least;
    for (Lessons.Name name : lessons.names()) {
      List<Token> tokens = TextFlow.of(name.text()).tokens();
      if (!tokens.isEmpty()) {
        byFirst.computeIfAbsent(tokens.get(0).text(), t -> new ArrayList<>()).add(name);
      }
    }
  }

  /**
   * The names with their new probabilities, and those that are new.
   *
   * @param taken for each flow the tokens on which no new name may stand
   */
  List<NameMention> with(List<NameMention> names, List<TextFlow> flows, List<BitSet> taken) {
    List<NameMention> all = new ArrayList<>();
    names.forEach(name -> all.add(weighed(name, name.text(flows.get(name.flow())))));
    for (int f = 0; f < flows.size() && !byFirst.isEmpty(); f++) {
      List<Token> tokens = flows.get(f).tokens();
      for (int i = 0; i < tokens.size(); i++) {
        if (!mayBeName(tokens, i)) {
          continue;
        }
        for (Lessons.Name name : byFirst.getOrDefault(tokens.get(i).text(), List.of())) {
          int end = end(flows.get(f), i, name.text());
          boolean free = end > i && taken.get(f).get(i, end).isEmpty();
          if (free && name.right() > name.wrong()) {
            double p = Math.min(UNSEEN, Math.nextDown(least));
            NameMention found = NameMention.rule(f, i, end, name.type(), Math.max(0, p));
            NameMention weighed = weighed(found, name.text());
            if (weighed.p() > 0) {
              all.add(weighed);
              taken.get(f).set(i, end);
            }
          }
        }
      }
    }
    return all;
  }

  /** Whether the capital of a word says that it is a name. */
  private boolean mayBeName(List<Token> tokens, int i) {
    return tokens.get(i).capitalised()
        && !(WordOccurrences.beginsSentence(tokens, i) && morphology.isWord(tokens.get(i).lower()));
  }

  private NameMention weighed(NameMention name, String text) {
    if (name.entity().isPresent()) {
      return name;
    }
    String plain = text.replaceAll("\\s+", " ");
    double p = name.p();
    List<Token> tokens = TextFlow.of(plain).tokens();
    for (Lessons.Name taught : byFirst.getOrDefault(tokens.get(0).text(), List.of())) {
      if (taught.text().equals(plain) && taught.type() == name.type()) {
        int net = Math.max(-MOST, Math.min(MOST, taught.right() - taught.wrong()));
        p = lessons.weighed(p, 0, Math.pow(ONE_PLACE, net), least);
      }
    }
    return p == name.p() ? name : name.withP(p);
  }

  /** One past the last token of a text that begins at a token; the token itself if it does not. */
  private static int end(TextFlow flow, int first, String text) {
    List<Token> tokens = flow.tokens();
    for (int end = first + 1; end <= tokens.size(); end++) {
      String here =
          flow.text()
              .substring(tokens.get(first).start(), tokens.get(end - 1).end())
              .replaceAll("\\s+", " ");
      if (here.equals(text)) {
        return end;
      }
      if (!text.startsWith(here)) {
        break;
      }
    }
    return first;
  }
}
