package org.copiste.encode.check;

import org.copiste.encode.xml.Characters;
import org.copiste.encode.xml.LineSpace;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.copiste.model.Block;
import org.copiste.model.Diagnostic;
import org.copiste.model.Document;
import org.copiste.model.Markup;
import org.copiste.model.Note;
import org.copiste.model.Span;

/**
 * Sees to it that every character that the encoding must write stands in exactly one block, note or
 * piece of furniture. Of two statements that overlap, the one that begins first keeps what both
 * claim. Blanks of the kinds that only some programs take for blanks, such as a no-break space at a
 * line's end, go to their neighbour; other text that nothing claims becomes paragraphs.
 */
final class TextPartition {
  private enum Owner {
    LABEL,
    BODY,
    FURNITURE,
    BLOCK
  }

  private record Piece(Owner owner, int index, Span at) {
    Piece with(int start, int end) {
      return new Piece(owner, index, new Span(start, end));
    }
  }

  private final Document document;
  private final String text;
  private final List<Diagnostic> said;
  private final List<Markup> furniture;
  private int blocks;

  private TextPartition(Document document, List<Diagnostic> said) {
    this.document = document;
    this.text = document.source().text();
    this.said = said;
    this.blocks = document.blocks().size();
    this.furniture =
        document.markups().stream().filter(m -> m.kind() == Markup.Kind.FURNITURE).toList();
  }

  static Document of(Document document, List<Diagnostic> said) {
    TextPartition partition = new TextPartition(document, said);
    List<Piece> given = partition.given();
    List<Piece> pieces = partition.filled(partition.disjoint(given));
    return pieces.equals(given) ? document : partition.rebuilt(pieces);
  }

  /** What the document says, by place. */
  private List<Piece> given() {
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

  private List<Piece> disjoint(List<Piece> pieces) {
    List<Piece> disjoint = new ArrayList<>();
    int done = 0;
    for (Piece piece : pieces) {
      int start = Characters.whole(text, Math.max(done, piece.at().start()));
      int end = Characters.whole(text, Math.min(text.length(), piece.at().end()));
      if (start < end) {
        disjoint.add(piece.with(start, end));
        done = end;
      }
      if (start != piece.at().start() || end != piece.at().end()) {
        said.add(
            Diagnostic.warning(
                "statements-overlap",
                Math.min(piece.at().start(), text.length()),
                "Two statements claim the same text; the one that begins first keeps it."));
      }
    }
    Set<Integer> withText = new HashSet<>();
    disjoint.stream().filter(p -> p.owner() == Owner.BODY).forEach(p -> withText.add(p.index()));
    disjoint.removeIf(p -> p.owner() == Owner.LABEL && !withText.contains(p.index()));
    return disjoint;
  }

  /** Gives the characters between the pieces to one of them, or to new blocks. */
  private List<Piece> filled(List<Piece> pieces) {
    List<Piece> filled = new ArrayList<>();
    for (int i = 0; i <= pieces.size(); i++) {
      int from = i == 0 ? 0 : pieces.get(i - 1).at().end();
      int to = i == pieces.size() ? text.length() : pieces.get(i).at().start();
      Optional<Span> stray = visible(from, to);
      Optional<Piece> next = i == pieces.size() ? Optional.empty() : Optional.of(pieces.get(i));
      if (stray.isEmpty()) {
        next.ifPresent(filled::add);
      } else if (next.isPresent() && isLabelOf(filled, next.get())) {
        filled.add(next.get().with(stray.get().start(), next.get().at().end()));
      } else if (isFaint(stray.get())) {
        attach(filled, stray.get(), next);
      } else {
        paragraphs(filled, stray.get());
        next.ifPresent(filled::add);
      }
    }
    return filled;
  }

  /** From the first to the last character of a stretch that is written as such. */
  private Optional<Span> visible(int from, int to) {
    int start = from;
    int end = to;
    while (start < end && isLayout(text.charAt(start))) {
      start++;
    }
    while (end > start && isLayout(text.charAt(end - 1))) {
      end--;
    }
    return start < end ? Optional.of(new Span(start, end)) : Optional.empty();
  }

  private static boolean isLayout(char c) {
    return c == '\n' || c == '\r' || LineSpace.isBlank(c);
  }

  /** Whether there is nothing that a reader would see. */
  private boolean isFaint(Span at) {
    return at.of(text)
        .codePoints()
        .allMatch(
            c ->
                Character.isWhitespace(c)
                    || Character.isSpaceChar(c)
                    || Character.isISOControl(c)
                    || Character.getType(c) == Character.FORMAT);
  }

  /** What shares a line with the next piece goes to it, the rest to the piece before. */
  private void attach(List<Piece> filled, Span stray, Optional<Piece> next) {
    Optional<Piece> into = next.filter(p -> p.owner() != Owner.LABEL);
    boolean before = !filled.isEmpty() && last(filled).owner() != Owner.LABEL;
    int lineOfNext = into.map(p -> document.source().lines().lineAt(p.at().start())).orElse(-1);
    int cut = before ? stray.end() : stray.start();
    if (into.isPresent() && before) {
      int lineStart = document.source().lines().whole(lineOfNext).start();
      boolean sameLine = last(filled).at().end() > lineStart;
      cut = sameLine ? stray.end() : Math.min(stray.end(), Math.max(stray.start(), lineStart));
    }
    if (before) {
      visible(stray.start(), cut)
          .ifPresent(
              part -> {
                Piece piece = filled.remove(filled.size() - 1);
                filled.add(piece.with(piece.at().start(), part.end()));
              });
    } else if (into.isEmpty()) {
      paragraphs(filled, stray);
    }
    if (into.isPresent()) {
      Optional<Span> rest = visible(cut, stray.end());
      filled.add(
          into.get()
              .with(rest.map(Span::start).orElse(into.get().at().start()), into.get().at().end()));
    } else {
      next.ifPresent(filled::add);
    }
  }

  private static boolean isLabelOf(List<Piece> filled, Piece next) {
    return !filled.isEmpty()
        && last(filled).owner() == Owner.LABEL
        && next.owner() == Owner.BODY
        && last(filled).index() == next.index();
  }

  private static Piece last(List<Piece> pieces) {
    return pieces.get(pieces.size() - 1);
  }

  /** Paragraphs for text that nothing claims, parted by blank lines. */
  private void paragraphs(List<Piece> filled, Span stray) {
    int start = stray.start();
    int blankLines = 0;
    int end = start;
    int firstLine = document.source().lines().lineAt(stray.start());
    int lastLine = document.source().lines().lineAt(stray.end() - 1);
    for (int line = firstLine; line <= lastLine; line++) {
      Span content = document.source().lines().content(line);
      Optional<Span> part =
          visible(Math.max(content.start(), stray.start()), Math.min(content.end(), stray.end()));
      if (part.isEmpty()) {
        blankLines++;
        continue;
      }
      if (blankLines > 0) {
        filled.add(new Piece(Owner.BLOCK, blocks++, new Span(start, end)));
        start = part.get().start();
        blankLines = 0;
      }
      end = part.get().end();
    }
    filled.add(new Piece(Owner.BLOCK, blocks++, new Span(start, end)));
  }

  private Document rebuilt(List<Piece> pieces) {
    Map<Integer, List<Span>> bodies = new TreeMap<>();
    Map<Integer, Span> labels = new TreeMap<>();
    Map<Integer, List<Span>> furnitureParts = new TreeMap<>();
    List<Block> newBlocks = new ArrayList<>();
    int open = -1;
    List<Span> parts = new ArrayList<>();
    for (Piece piece : pieces) {
      switch (piece.owner()) {
        case LABEL -> labels.put(piece.index(), piece.at());
        case BODY -> bodies.computeIfAbsent(piece.index(), k -> new ArrayList<>()).add(piece.at());
        case FURNITURE ->
            furnitureParts.computeIfAbsent(piece.index(), k -> new ArrayList<>()).add(piece.at());
        case BLOCK -> {
          if (piece.index() != open && !parts.isEmpty()) {
            newBlocks.add(block(open, parts));
            parts = new ArrayList<>();
          }
          open = piece.index();
          parts.add(piece.at());
        }
      }
    }
    if (!parts.isEmpty()) {
      newBlocks.add(block(open, parts));
    }
    return document.withStructure(newBlocks, notes(labels, bodies), markups(furnitureParts));
  }

  private Block block(int index, List<Span> parts) {
    if (index >= document.blocks().size()) {
      return new Block(Block.Kind.P, 0, Optional.empty(), parts);
    }
    Block block = document.blocks().get(index);
    return new Block(block.kind(), block.level(), block.n(), parts);
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
              note.p()));
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
