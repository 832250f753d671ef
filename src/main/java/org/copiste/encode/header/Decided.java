package org.copiste.encode.header;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.copiste.encode.layout.Choice;
import org.copiste.encode.layout.EncodingLayout;
import org.copiste.encode.layout.XmlIds;
import org.copiste.model.Document;
import org.copiste.model.Edit;

/**
 * What one person decided about a document, as far as it holds.
 *
 * @param person the name
 * @param id its identifier in the TEI
 * @param readings the corrections and other forms in the TEI for which the person answers
 * @param rejected proposals of the program that the person rejected
 * @param names names and dates, and what is none
 * @param notes calls of notes
 */
record Decided(String person, String id, long readings, long rejected, long names, long notes) {

  /** For each person who decided anything, sorted by name. */
  static List<Decided> by(EncodingLayout layout) {
    Document document = layout.document;
    List<Decided> decided = new ArrayList<>();
    for (String person : XmlIds.people(document)) {
      Predicate<Edit> theirs = edit -> edit.resp().equals(person);
      decided.add(
          new Decided(
              person,
              layout.ids.person(person),
              layout.choices.stream()
                  .map(Choice::edits)
                  .filter(edits -> edits.stream().anyMatch(theirs))
                  .count(),
              document.candidates().stream().filter(theirs).count(),
              document.mentions().stream()
                      .filter(m -> m.decidedBy().stream().anyMatch(person::equals))
                      .count()
                  + document.mentionCandidates().stream()
                      .filter(m -> m.decidedBy().stream().anyMatch(person::equals))
                      .count(),
              document.notes().stream()
                  .filter(n -> n.linkedBy().stream().anyMatch(person::equals))
                  .count()));
    }
    return decided;
  }

  /** Whether a person has looked at readings at all. */
  static boolean anyReading(List<Decided> decided) {
    return decided.stream().anyMatch(d -> d.readings + d.rejected > 0);
  }

  long count() {
    return readings + rejected + names + notes;
  }

  /** What is counted, in words; the readings, which the TEI shows, are not among them. */
  List<String> others() {
    List<String> others = new ArrayList<>();
    add(rejected, "proposition rejetée", "propositions rejetées", others);
    add(names, "nom ou date", "noms ou dates", others);
    add(notes, "appel de note", "appels de note", others);
    return others;
  }

  private static void add(long number, String one, String several, List<String> to) {
    if (number > 0) {
      to.add(number + " " + (number == 1 ? one : several));
    }
  }
}
