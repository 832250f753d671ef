package org.copiste.encode.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.copiste.model.Block;
import org.copiste.model.Diagnostic;
import org.copiste.model.Document;
import org.copiste.model.Edit;
import org.copiste.model.Markup;
import org.copiste.model.Note;
import org.copiste.model.Reading;
import org.copiste.model.Span;

/**
 * Takes back edits that reach from one block, note or piece of furniture into another: their choice
 * would have to stand in both.
 */
final class EditCheck {
  private record Place(int end, Object owner) {}

  private final TreeMap<Integer, Place> places = new TreeMap<>();

  private EditCheck(Document document) {
    for (Block block : document.blocks()) {
      block.parts().forEach(part -> add(part, block));
    }
    for (Note note : document.notes()) {
      note.label().ifPresent(label -> add(label, List.of(note)));
      note.body().forEach(part -> add(part, note));
    }
    for (Markup markup : document.markups()) {
      if (markup.kind() == Markup.Kind.FURNITURE) {
        markup.parts().forEach(part -> add(part, markup));
      }
    }
  }

  private void add(Span part, Object owner) {
    places.put(part.start(), new Place(part.end(), owner));
  }

  static Document of(Document document, List<Diagnostic> said) {
    EditCheck check = new EditCheck(document);
    List<Edit> kept = new ArrayList<>();
    Set<Integer> brokenGroups = new HashSet<>();
    for (Edit edit : document.reading().edits()) {
      if (check.isInOne(edit.at())) {
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

  /** Whether all parts that a span overlaps belong to one owner. */
  private boolean isInOne(Span at) {
    Set<Object> met = new HashSet<>();
    for (Place place :
        places.subMap(at.start(), false, Math.max(at.end(), at.start() + 1), false).values()) {
      met.add(place.owner());
    }
    Map.Entry<Integer, Place> first = places.floorEntry(at.start());
    if (first != null && first.getValue().end() > at.start()) {
      met.add(first.getValue().owner());
    }
    return met.size() <= 1;
  }
}
