package org.copiste.repair.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.copiste.language.Confusions;
import org.copiste.language.LookAlikes;
import org.copiste.model.Edit;
import org.copiste.model.Span;
import org.copiste.repair.Passage;
import org.copiste.repair.Proposal;
import org.copiste.repair.Proposer;
import org.copiste.repair.Token;

/**
 * A compound with hyphens of which the whole is in the dictionary though not as it is read: {@code
 * c'est-a-dire}, {@code garde-a-vous}, {@code par-dela}, {@code peut-étre}.
 *
 * <p>A word of several parts leaves hardly any choice, so this is one of the safest rules.
 */
public final class MisreadCompound implements Proposer {
  private static final double LIMIT = 10;
  private static final double SURE_BELOW = 7;
  private static final double SURE = 0.985;

  private final LookAlikes lookAlikes;
  private final Confusions confusions;

  /** Looks for compounds in this way. */
  public MisreadCompound(LookAlikes lookAlikes, Confusions confusions) {
    this.lookAlikes = lookAlikes;
    this.confusions = confusions;
  }

  @Override
  public List<Proposal> propose(Passage passage) {
    List<Proposal> proposals = new ArrayList<>();
    List<Token> tokens = passage.tokens();
    int i = 0;
    while (i < tokens.size()) {
      int last = i;
      boolean hyphen = false;
      while (last + 1 < tokens.size() && isJoined(passage, last)) {
        hyphen |= !passage.after(last).isEmpty();
        last++;
      }
      if (hyphen) {
        whole(passage, i, last, proposals);
      }
      i = last + 1;
    }
    return proposals;
  }

  private static boolean isJoined(Passage passage, int token) {
    String gap = passage.after(token);
    return gap.equals("-") || (gap.isEmpty() && passage.tokens().get(token).isElided());
  }

  private void whole(Passage passage, int first, int last, List<Proposal> proposals) {
    Span at = passage.tokens().get(first).at().cover(passage.tokens().get(last).at());
    String read = at.of(passage.seen().text());
    String key = read.replace('’', '\'').toLowerCase(Locale.ROOT);
    if (passage.seen().guard().touches(at) || passage.seen().knows(key) || allCapitals(read)) {
      return;
    }
    List<LookAlikes.Match> matches = lookAlikes.find(key, confusions, LIMIT);
    if (matches.isEmpty()) {
      return;
    }
    LookAlikes.Match best = matches.get(0);
    boolean alone = matches.size() == 1 || matches.get(1).cost() > best.cost() + 2;
    if (!alone || best.word().length() != key.length()) {
      return;
    }
    double p = best.cost() <= SURE_BELOW ? SURE : 0.85;
    for (int i = 0; i < key.length(); i++) {
      if (key.charAt(i) != best.word().charAt(i)) {
        char meant = best.word().charAt(i);
        boolean capital = Character.isUpperCase(read.charAt(i));
        proposals.add(
            new Proposal(
                new Span(at.start() + i, at.start() + i + 1),
                String.valueOf(capital ? Character.toUpperCase(meant) : meant),
                Edit.Kind.OCR,
                "accent",
                "compound",
                new Proposal.Sure(p)));
      }
    }
  }

  private static boolean allCapitals(String read) {
    return read.equals(read.toUpperCase(Locale.ROOT));
  }
}
