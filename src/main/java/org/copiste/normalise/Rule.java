package org.copiste.normalise;

import java.util.List;
import org.copiste.model.Edit;
import org.copiste.model.Span;
import org.copiste.model.Step;

/** One sort of normal form. */
interface Rule {

  /** Adds the edits for a text, by place, disjoint, none of them without effect. */
  void find(String text, List<Edit> edits);

  /** An edit of a rule; normal forms are certain. */
  static Edit edit(int start, int end, String to, String rule) {
    return Edit.of(
        new Span(start, end), to, Edit.Kind.NORMAL, rule, new Step("normalise", rule, 1));
  }
}
