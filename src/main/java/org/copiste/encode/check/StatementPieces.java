package org.copiste.encode.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.copiste.model.Document;
import org.copiste.model.Markup;
import org.copiste.model.Note;
import org.copiste.model.Span;

/** The spans that blocks, notes and furniture claim, taken out of a document and put back. */
final class StatementPieces {
  /** What a piece belongs to. */
  enum Owner {
    /** The label of a note. */
    LABEL,
    /** The body of a note. */
    BODY,
    /** A running head or the like. */
    FURNITURE,
    /** A block. */
    BLOCK
  }

  /**
   * One span.
   *
   * @param index of the note, block or piece of furniture in its document
   */
  record Piece(Owner owner, int index, Span at) {
    Piece with(int start, int end) {
      return new Piece(owner, index, new Span(start, end));
    }
  }

  private final Document document;
  private final List<Markup> furniture;

  StatementPieces(Document document) {
    this.document = document;
    this.furniture =
        document.markups().stream().filter(m -> m.kind() == Markup.Kind.FURNITURE).toList();
  }

  /** The pieces of the document in order. */
  List<Piece> pieces() {
    List<Piece> pieces = new ArrayList<>();
    for (int i = 0; i < document.notes().size(); i++) {
      Note note = document.notes().get(i);
      int index = i;
      note.label().ifPresent(l -> pieces.add(new Piece(Owner.LABEL, index, l)));
      note.body().forEach(part -> pieces.add(new Piece(Owner.BODY, index, part)));
    }
    for (int i = 0; i < furniture.size(); i++) {
      for (Span part : furniture.get(i).parts()) {
        pieces.add(new Piece(Owner.FURNITURE, i, part));
      }
    }
    for (int i = 0; i < document.blocks().size(); i++) {
      for (Span part : document.blocks().get(i).parts()) {
        pieces.add(new Piece(Owner.BLOCK, i, part));
      }
    }
    pieces.sort(Comparator.comparing(Piece::at).thenComparing(Piece::owner));
    return pieces;
  }

  /**
   * The document with its text divided in another way; blocks that it did not have are paragraphs.
   */
  Document assigned(List<Piece> pieces) {
    Map<Integer, List<Span>> bodies = new TreeMap<>();
    Map<Integer, Span> labels = new TreeMap<>();
    Map<Integer, List<Span>> furnitureParts = new TreeMap<>();
    for (Piece piece : pieces) {
      switch (piece.owner()) {
        case LABEL -> labels.put(piece.index(), piece.at());
        case BODY -> bodies.computeIfAbsent(piece.index(), k -> new ArrayList<>()).add(piece.at());
        case FURNITURE ->
            furnitureParts.computeIfAbsent(piece.index(), k -> new ArrayList<>()).add(piece.at());
        case BLOCK -> {}
      }
    }
    return document.withStructure(
        new BlockRuns(document, pieces).blocks(), notes(labels, bodies), markups(furnitureParts));
  }

  private List<Note> notes(Map<Integer, Span> labels, Map<Integer, List<Span>> bodies) {
    List<Note> notes = new ArrayList<>();
    for (Map.Entry<Integer, List<Span>> body : bodies.entrySet()) {
      Note note = document.notes().get(body.getKey());
      notes.add(
          new Note(
              note.n(),
              Optional.ofNullable(labels.get(body.getKey())),
              note.call(),
              body.getValue(),
              note.paragraphs(),
              note.place(),
              note.resp(),
              note.p(),
              note.linkedBy()));
    }
    return notes;
  }

  private List<Markup> markups(Map<Integer, List<Span>> furnitureParts) {
    List<Markup> markups = new ArrayList<>();
    int index = 0;
    for (Markup markup : document.markups()) {
      if (markup.kind() != Markup.Kind.FURNITURE) {
        markups.add(markup);
      } else {
        List<Span> parts = furnitureParts.get(index++);
        if (parts != null) {
          markups.add(new Markup(markup.kind(), parts, markup.subtype()));
        }
      }
    }
    return markups;
  }
}
