package org.copiste.repair;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.copiste.language.Confusions;
import org.copiste.model.Edit;

/**
 * Learns which letters the OCR of one document confuses, from corrections that are sure without
 * that knowledge. The estimate is the share of misread among all that should have been read, with
 * the general table as a prior worth {@value #PRIOR} letters: in a document that has every {@code
 * è} right, reading {@code é} as a misread {@code è} becomes dear; where none is right, cheap.
 */
final class DocumentConfusions {
  private static final double PRIOR = 20;
  private static final double SURE = 0.9;

  private final Map<Character, Integer> right = new HashMap<>();
  private final Map<String, Integer> misread = new HashMap<>();

  DocumentConfusions(String text) {
    for (int i = 0; i < text.length(); i++) {
      right.merge(text.charAt(i), 1, Integer::sum);
    }
  }

  /** Counts the misreadings behind the edits that are sure. */
  void learn(List<Proposal> proposals, List<Edit> chosen) {
    Map<String, Proposal> byPlace = new HashMap<>();
    for (Proposal proposal : proposals) {
      byPlace.putIfAbsent(proposal.at() + proposal.to(), proposal);
    }
    for (Edit edit : chosen) {
      Proposal proposal = byPlace.get(edit.at() + edit.to());
      if (edit.p() >= SURE
          && proposal != null
          && proposal.evidence() instanceof Proposal.Shape shape) {
        shape.why().forEach(m -> misread.merge(m.meant() + "\t" + m.seen(), 1, Integer::sum));
      }
    }
  }

  /** The general table with the costs of this document. */
  Confusions adapt(Confusions general) {
    Map<String, Integer> lost = new HashMap<>();
    for (Confusions.Misreading m : general.all()) {
      lost.merge(m.meant(), hits(m), Integer::sum);
    }
    List<Confusions.Misreading> adapted = new ArrayList<>();
    for (Confusions.Misreading m : general.all()) {
      double prior = Math.exp(-m.cost());
      double all =
          PRIOR + right.getOrDefault(m.meant().charAt(0), 0) + lost.getOrDefault(m.meant(), 0);
      double p = (hits(m) + PRIOR * prior) / all;
      adapted.add(new Confusions.Misreading(m.meant(), m.seen(), -Math.log(Math.min(p, 0.9))));
    }
    return Confusions.of(adapted);
  }

  private int hits(Confusions.Misreading m) {
    return misread.getOrDefault(m.meant() + "\t" + m.seen(), 0);
  }
}
