package org.copiste.repair.lattice;

import java.util.List;
import org.copiste.language.forms.WordTrie;
import org.copiste.language.text.Compounds;
import org.copiste.repair.token.Gaps;
import org.copiste.repair.token.LexiconLookup;
import org.copiste.repair.token.OcrWord;
import org.copiste.repair.token.WordSequence;

/** Edges that join two or three tokens into a word split by a blank, a hyphen or a line end. */
final class JoinEdges implements EdgeSource {
  private static final int LONGEST_JOIN = 26;

  /** Two words whose joined form no dictionary has stay joined by their hyphen. */
  private static final double COMPOUND = 6;

  /** The hyphen behind a prefix or before a pronoun is often meant: {@code anti-clérical}. */
  private static final double OFTEN_MEANT = 2;

  /** Logarithm of how often the corpus has a word that needs no hyphen. */
  private static final double COMMON = 8;

  /** The letter between verb and pronoun: {@code a-t-il}. */
  private static final String LINKING = "t";

  private static final int SHORTEST_MISREAD = 3;

  /** A word of that many letters is often a part of another. */
  private static final int SHORT = 3;

  private final CandidateGenerator candidates;
  private final EdgeCosts costs;
  private final GapCosts gaps;

  JoinEdges(CandidateGenerator candidates, DecoderWeights weights) {
    this.candidates = candidates;
    this.costs = new EdgeCosts(weights);
    this.gaps = new GapCosts(candidates.errors(), weights);
  }

  @Override
  public void add(WordSequence passage, int i, List<Edge> edges) {
    OcrWord first = passage.tokens().get(i);
    StringBuilder letters = new StringBuilder(withoutApostrophe(first));
    int node = first.form().node();
    double extra = 0;
    boolean hyphens = true;
    int unknown = first.isWord() ? 0 : 1;
    // Of three tokens one unknown word tells little; a hyphen or a lone letter between tells more.
    boolean torn = false;
    boolean elision = false;
    for (int to = i + 2; to <= Math.min(i + 3, passage.tokens().size()); to++) {
      OcrWord before = passage.tokens().get(to - 2);
      OcrWord next = passage.tokens().get(to - 1);
      String gap = passage.gap(to - 2);
      if (before.elided() && !gap.isEmpty()) {
        return;
      }
      gap = before.elided() ? "'" : gap;
      double cost = gaps.cost(gap);
      if (cost < 0 || before.isNumber() || next.isNumber() || !mayJoin(before, gap, next)) {
        return;
      }
      extra += cost;
      hyphens &= Gaps.isHyphen(gap);
      unknown += next.isWord() ? 0 : 1;
      torn |= Gaps.isHyphen(gap) || to == i + 2 && next.text().length() == 1;
      elision |= before.elided() && before.isWord();
      String more = withoutApostrophe(next);
      letters.append(more);
      node = candidates.lookup().onward(node, more);
      if (letters.length() > LONGEST_JOIN) {
        return;
      }
      boolean pause = gap.length() > 1 && Gaps.hasSpeck(gap);
      boolean meant = pause && !candidates.isRare(before.text()) && !candidates.isRare(next.text());
      if (!meant) {
        boolean doubtful = to == i + 2 ? unknown > 0 : unknown > 1 || unknown > 0 && torn;
        boolean nearly = doubtful && !elision;
        if (!nearly && node < 0 && !LexiconLookup.hasLigature(letters)) {
          continue;
        }
        String plain = next.elided() ? letters + "'" : letters.toString();
        Edge.Sort sort = hyphens ? Edge.Sort.HYPHEN : Edge.Sort.JOIN;
        exact(passage, i, to, plain, extra, sort, unknown > 0, edges);
        if (nearly) {
          misread(passage, i, to, plain, extra, sort, edges);
        }
      }
    }
  }

  /** Whether a token is probably no word by itself. */
  private boolean mayBePart(OcrWord token) {
    return token.text().length() <= SHORT || candidates.isRare(token.text());
  }

  private static String withoutApostrophe(OcrWord token) {
    String text = token.text();
    return token.elided() ? text.substring(0, text.length() - 1) : text;
  }

  /** Whether two tokens may be parts of one word, by what they are. */
  private static boolean mayJoin(OcrWord before, String gap, OcrWord next) {
    if (next.isCapitalised() && !before.isCapitals()) {
      return false;
    }
    if (Gaps.isHyphen(gap) && (LINKING.equals(before.text()) || LINKING.equals(next.text()))) {
      return false;
    }
    boolean initial = before.text().length() == 1 && before.isCapitalised();
    return !Gaps.hasSpeck(gap) || !initial;
  }

  private static boolean isCompound(WordSequence passage, int i) {
    return Compounds.holds(passage.tokens().get(i).text(), passage.tokens().get(i + 1).text());
  }

  /** The parts as the word that they are together. */
  private void exact(
      WordSequence passage,
      int i,
      int to,
      String plain,
      double extra,
      Edge.Sort sort,
      boolean unknown,
      List<Edge> edges) {
    int word = candidates.lexical(plain);
    if (word < 0) {
      return;
    }
    int flags = candidates.lexicon().flags(word);
    int id = candidates.lexicon().model(word);
    float channel = candidates.errors().costOfSame(plain);
    CandidateGenerator.WordCandidate option =
        new CandidateGenerator.WordCandidate(plain, id, channel, flags);
    boolean meant = sort == Edge.Sort.HYPHEN && !unknown;
    double cost = extra;
    if (meant && (flags & ~WordTrie.CORPUS) == 0) {
      cost += COMPOUND;
    } else if (meant && isCompound(passage, i)) {
      cost += OFTEN_MEANT + Math.max(0, COMMON - (id < 0 ? 0 : candidates.model().logCount(id)));
    }
    int end = passage.tokens().get(to - 1).end();
    edges.add(costs.edge(passage, i, to, end, option, cost, sort));
  }

  /** The parts as a word that they are nearly together. */
  private void misread(
      WordSequence passage,
      int i,
      int to,
      String plain,
      double extra,
      Edge.Sort sort,
      List<Edge> edges) {
    if (plain.length() < SHORTEST_MISREAD) {
      return;
    }
    boolean far = passage.tokens().subList(i, to).stream().allMatch(this::mayBePart);
    int end = passage.tokens().get(to - 1).end();
    for (CandidateGenerator.WordCandidate option : candidates.ofJoined(plain, far)) {
      if (!option.surface().equals(plain)) {
        edges.add(costs.edge(passage, i, to, end, option, extra, sort));
      }
    }
  }
}
