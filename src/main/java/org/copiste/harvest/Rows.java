package org.copiste.harvest;

import java.util.ArrayList;
import java.util.List;
import org.copiste.ledger.Decision;
import org.copiste.ledger.Decision.Verdict;
import org.copiste.model.Edit;
import org.copiste.model.Source;
import org.copiste.model.Span;

/** Collects decisions about one source. */
final class Rows {
  private final Source source;
  private final String by;
  private final String when;
  private final List<Decision> all = new ArrayList<>();

  Rows(Source source, String by, String when) {
    this.source = source;
    this.by = by;
    this.when = when;
  }

  List<Decision> all() {
    return all;
  }

  /** A decision about a reading. */
  void reading(Verdict verdict, Edit edit) {
    add(Decision.about(edit, source, verdict), edit.resp(), "");
  }

  /**
   * A decision about another place.
   *
   * @param resp whom the file names as responsible; may be empty
   * @param comment the identifier for {@code same-as}
   * @return whether it is one; nothing is added if not
   */
  boolean place(Verdict verdict, Span at, String to, String resp, String comment) {
    return add(Decision.about(at, source, verdict, to), resp, comment);
  }

  private boolean add(Decision row, String resp, String comment) {
    String named = resp.equals(Edit.COPISTE) ? "" : resp;
    Decision decision =
        new Decision(
            row.verdict(),
            row.line(),
            row.from(),
            row.to(),
            row.context(),
            by.isEmpty() ? named : by,
            when,
            comment,
            0);
    if (!decision.isComplete()) {
      return false;
    }
    if (!all.contains(decision)) {
      all.add(decision);
    }
    return true;
  }
}
