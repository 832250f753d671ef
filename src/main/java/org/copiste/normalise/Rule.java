package org.copiste.normalise;

import java.util.List;
import org.copiste.model.Edit;
import org.copiste.model.Span;
import org.copiste.model.Step;

/** One normalising rule. */
interface Rule {

  /** Adds the edits that a text needs, in ascending order, disjoint, each changing something. */
  void find(String text, List<Edit> edits);

  /** An edit of a rule, with probability 1. */
  static Edit edit(int start, int end, String to, String rule) {
    return Edit.of(
        new Span(start, end), to, Edit.Kind.NORMAL, rule, new Step("normalise", rule, 1));
  }
}
