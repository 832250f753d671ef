package org.copiste.encode.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.copiste.model.Diagnostic;
import org.copiste.model.Document;
import org.copiste.model.Edit;
import org.copiste.model.Reading;

/**
 * Takes back edits that reach from one block, note or piece of furniture into another: their choice
 * would have to stand in both.
 */
final class EditCheck {
  private EditCheck() {}

  static Document of(Document document, List<Diagnostic> said) {
    TextOwners owners = new TextOwners(document);
    List<Edit> kept = new ArrayList<>();
    Set<Integer> brokenGroups = new HashSet<>();
    for (Edit edit : document.reading().edits()) {
      if (owners.isInOne(edit.at())) {
        kept.add(edit);
      } else {
        brokenGroups.add(edit.group());
        said.add(
            Diagnostic.warning(
                "correction-left-out",
                edit.at().start(),
                "A correction would reach from one part of the text into another."));
      }
    }
    brokenGroups.remove(0);
    kept.removeIf(edit -> brokenGroups.contains(edit.group()));
    return kept.size() == document.reading().edits().size()
        ? document
        : document.withReading(Reading.of(document.source(), kept));
  }
}
