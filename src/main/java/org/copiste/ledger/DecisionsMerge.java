package org.copiste.ledger;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.copiste.ledger.DecisionLocator.Located;
import org.copiste.model.Source;

/**
 * Adds decisions to a decisions file. A decision that the file has is not added again; one that
 * contradicts the file is not added either, but named, for a person to choose.
 *
 * @param file the file's new content
 * @param added how many decisions were added
 * @param conflicts a sentence on each that was not
 */
public record DecisionsMerge(String file, int added, List<String> conflicts) {
  /** Copies the list. */
  public DecisionsMerge {
    conflicts = List.copyOf(conflicts);
  }

  /**
   * Merges.
   *
   * @param existing the file's content; empty where there is none
   * @param more the decisions to add
   * @param source what all of them are about
   * @throws DecisionsException if the file is no decisions file
   */
  public static DecisionsMerge of(byte[] existing, List<Decision> more, Source source)
      throws DecisionsException {
    Decisions known = Decisions.read(existing);
    StringBuilder file = new StringBuilder(beginning(existing, known));
    List<String> conflicts = new ArrayList<>();
    int added = 0;
    for (Decision.Subject subject : Decision.Subject.values()) {
      List<Located> there = DecisionLocator.find(known, subject, source, new ArrayList<>());
      List<Located> these =
          DecisionLocator.find(new Decisions(more), subject, source, new ArrayList<>());
      for (Located each : these) {
        if (there.stream().anyMatch(old -> same(old, each))) {
          continue;
        }
        Optional<Located> against = there.stream().filter(old -> contradict(old, each)).findFirst();
        if (against.isPresent()) {
          conflicts.add(sentence(against.get().decision(), each.decision()));
        } else {
          file.append(Decisions.row(each.decision())).append('\n');
          added++;
        }
      }
    }
    return new DecisionsMerge(file.toString(), added, conflicts);
  }

  /** The file so far, to which rows can be added; written anew only if its columns are others. */
  private static String beginning(byte[] existing, Decisions known) {
    String text = new String(existing, StandardCharsets.UTF_8);
    String first = text.strip().lines().findFirst().orElse("");
    if (first.equals(Decisions.header())) {
      return text.endsWith("\n") ? text : text + "\n";
    }
    StringBuilder anew = new StringBuilder(Decisions.header()).append('\n');
    known.rows().forEach(row -> anew.append(Decisions.row(row)).append('\n'));
    return anew.toString();
  }

  private static boolean same(Located old, Located each) {
    return old.at().equals(each.at()) && old.decision().agrees(each.decision());
  }

  /**
   * Whether not both can hold. A name may stand inside another, while two readings of a word that
   * overlap exclude each other.
   */
  private static boolean contradict(Located old, Located each) {
    boolean bothReject =
        old.decision().verdict() == Decision.Verdict.REJECT
            && each.decision().verdict() == Decision.Verdict.REJECT;
    return old.decision().verdict().subject() == Decision.Subject.READING
        ? old.at().overlaps(each.at()) && !bothReject
        : old.at().equals(each.at()) || old.at().crosses(each.at());
  }

  private static String sentence(Decision old, Decision each) {
    return shown(each)
        + " contradicts line "
        + old.row()
        + ", "
        + shown(old)
        + "; it was not added.";
  }

  private static String shown(Decision decision) {
    String what =
        decision.verdict() == Decision.Verdict.SAME_AS ? decision.comment() : decision.to();
    return decision.verdict().label()
        + " “"
        + decision.from()
        + "”"
        + (what.isEmpty() ? "" : " → “" + what + "”")
        + " (line "
        + decision.line()
        + (decision.by().isEmpty() ? "" : ", by " + decision.by())
        + ")";
  }
}
