package org.copiste.encode.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.copiste.model.Document;
import org.copiste.model.Markup;
import org.copiste.model.Note;
import org.copiste.model.Span;

/** Which block, note or piece of furniture each place of a source belongs to. */
final class TextOwners {
  /**
   * A part of the text.
   *
   * @param owner a block, a note or a piece of furniture
   * @param label whether it is a note's label
   */
  private record Part(int end, Object owner, boolean label) {
    boolean isOfSame(Part other) {
      return owner == other.owner && label == other.label;
    }
  }

  private final TreeMap<Integer, Part> parts = new TreeMap<>();

  /** For a document whose statements do not overlap. */
  TextOwners(Document document) {
    document.blocks().forEach(block -> block.parts().forEach(part -> add(part, block, false)));
    for (Note note : document.notes()) {
      note.label().ifPresent(label -> add(label, note, true));
      note.body().forEach(part -> add(part, note, false));
    }
    for (Markup markup : document.markups()) {
      if (markup.kind() == Markup.Kind.FURNITURE) {
        markup.parts().forEach(part -> add(part, markup, false));
      }
    }
  }

  private void add(Span at, Object owner, boolean label) {
    parts.put(at.start(), new Part(at.end(), owner, label));
  }

  /** Whether all parts that a span overlaps belong to one owner. */
  boolean isInOne(Span at) {
    Optional<Part> first = partAt(at.start());
    List<Part> met = new ArrayList<>(first.stream().toList());
    met.addAll(parts.subMap(at.start(), false, Math.max(at.end(), at.start() + 1), false).values());
    return met.stream().allMatch(part -> part.isOfSame(met.get(0)));
  }

  /** Whether a span begins and ends in the same note, piece of furniture, or running text. */
  boolean isInOneFlow(Span at) {
    int last = at.end() - 1;
    return noteAt(at.start()).equals(noteAt(last))
        && furnitureAt(at.start()).equals(furnitureAt(last));
  }

  /** The note in whose label or text an offset stands. */
  Optional<Note> noteAt(int offset) {
    return partAt(offset).map(Part::owner).filter(Note.class::isInstance).map(Note.class::cast);
  }

  /** The piece of furniture in which an offset stands. */
  Optional<Markup> furnitureAt(int offset) {
    return partAt(offset).map(Part::owner).filter(Markup.class::isInstance).map(Markup.class::cast);
  }

  private Optional<Part> partAt(int offset) {
    return Optional.ofNullable(parts.floorEntry(offset))
        .map(Map.Entry::getValue)
        .filter(part -> offset < part.end());
  }
}
