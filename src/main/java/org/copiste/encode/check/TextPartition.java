package org.copiste.encode.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.copiste.encode.check.StatementPieces.Piece;
import org.copiste.encode.xml.Characters;
import org.copiste.encode.xml.LineSpace;
import org.copiste.model.Diagnostic;
import org.copiste.model.Document;
import org.copiste.model.Span;

/**
 * Ensures that every character the encoder must write belongs to exactly one block, note or piece
 * of furniture. Of two statements that overlap, the one that begins first keeps the common part. A
 * label that other text parts from its note is none. Characters that nothing claims go to a
 * neighbour if they are invisible, such as a no-break space that a stage has taken for the blank
 * edge of a line; otherwise they become paragraphs.
 */
final class TextPartition {
  private final Document document;
  private final String text;
  private final List<Diagnostic> said;
  private int blocks;

  private TextPartition(Document document, List<Diagnostic> said) {
    this.document = document;
    this.text = document.source().text();
    this.said = said;
    this.blocks = document.blocks().size();
  }

  static Document of(Document document, List<Diagnostic> said) {
    TextPartition partition = new TextPartition(document, said);
    List<Piece> given = new StatementPieces(document).pieces();
    List<Piece> pieces = partition.filled(partition.disjoint(given));
    Document assigned = new StatementPieces(document).assigned(pieces);
    boolean same = pieces.equals(given) && assigned.blocks().equals(document.blocks());
    return NoteCheck.withoutLostCalls(same ? document : assigned, said);
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
    disjoint.stream()
        .filter(p -> p.owner() == StatementPieces.Owner.BODY && Characters.isShown(p.at().of(text)))
        .forEach(p -> withText.add(p.index()));
    disjoint.removeIf(p -> isNote(p) && !withText.contains(p.index()));
    List<Piece> kept = new ArrayList<>();
    for (int i = 0; i < disjoint.size(); i++) {
      boolean last = i + 1 == disjoint.size();
      if (disjoint.get(i).owner() != StatementPieces.Owner.LABEL
          || (!last && isBodyOf(disjoint.get(i), disjoint.get(i + 1)))) {
        kept.add(disjoint.get(i));
      }
    }
    return kept;
  }

  private static boolean isNote(Piece piece) {
    return piece.owner() == StatementPieces.Owner.LABEL
        || piece.owner() == StatementPieces.Owner.BODY;
  }

  /** Gives the characters between the pieces to one of them, or to new blocks. */
  private List<Piece> filled(List<Piece> pieces) {
    List<Piece> filled = new ArrayList<>();
    for (int i = 0; i <= pieces.size(); i++) {
      int from = i == 0 ? 0 : pieces.get(i - 1).at().end();
      int to = i == pieces.size() ? text.length() : pieces.get(i).at().start();
      Optional<Span> stray = visible(from, to);
      Optional<Piece> next = i == pieces.size() ? Optional.empty() : Optional.of(pieces.get(i));
      if (stray.isEmpty() && next.isPresent() && continuesOnLine(filled, next.get())) {
        Piece before = filled.remove(filled.size() - 1);
        filled.add(before.with(before.at().start(), next.get().at().end()));
      } else if (stray.isEmpty()) {
        next.ifPresent(filled::add);
      } else if (next.isPresent() && !filled.isEmpty() && isBodyOf(last(filled), next.get())) {
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
    Optional<Piece> into = next.filter(p -> p.owner() != StatementPieces.Owner.LABEL);
    boolean before = !filled.isEmpty() && last(filled).owner() != StatementPieces.Owner.LABEL;
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

  /**
   * Whether only blanks of one line lie between two pieces of a statement: they belong to it, too.
   */
  private boolean continuesOnLine(List<Piece> filled, Piece next) {
    if (filled.isEmpty() || last(filled).owner() != next.owner()) {
      return false;
    }
    Span before = last(filled).at();
    return last(filled).index() == next.index()
        && before.end() < next.at().start()
        && text.substring(before.end(), next.at().start()).chars().allMatch(LineSpace::isBlank);
  }

  private static boolean isBodyOf(Piece label, Piece body) {
    return label.owner() == StatementPieces.Owner.LABEL
        && body.owner() == StatementPieces.Owner.BODY
        && label.index() == body.index();
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
        filled.add(new Piece(StatementPieces.Owner.BLOCK, blocks++, new Span(start, end)));
        start = part.get().start();
        blankLines = 0;
      }
      end = part.get().end();
    }
    filled.add(new Piece(StatementPieces.Owner.BLOCK, blocks++, new Span(start, end)));
  }
}
