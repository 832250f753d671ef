package org.copiste.encode.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.copiste.encode.check.StatementPieces.Owner;
import org.copiste.encode.check.StatementPieces.Piece;
import org.copiste.encode.layout.Insets;
import org.copiste.model.Block;
import org.copiste.model.Document;
import org.copiste.model.LineMap;
import org.copiste.model.Span;

/**
 * Puts blocks together from their pieces. A block that another one interrupts stays whole where the
 * other can be written inside it; otherwise it becomes two.
 */
final class BlockRuns {
  /** Pieces of one block with none of another between them. */
  private record Run(int index, List<Span> parts, boolean onOwnLines) {}

  private final Document document;
  private final List<Run> runs = new ArrayList<>();
  private final Map<Integer, Integer> runsOfBlock = new HashMap<>();

  /**
   * For the pieces of a document.
   *
   * @param pieces in order, disjoint; a block that the document does not have is a paragraph
   */
  BlockRuns(Document document, List<Piece> pieces) {
    this.document = document;
    List<Integer> own = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      if (pieces.get(i).owner() == Owner.BLOCK) {
        own.add(i);
      }
    }
    for (int from = 0; from < own.size(); ) {
      int index = pieces.get(own.get(from)).index();
      List<Span> parts = new ArrayList<>();
      int to = from;
      while (to < own.size() && pieces.get(own.get(to)).index() == index) {
        parts.add(pieces.get(own.get(to++)).at());
      }
      boolean free = !shareLine(pieces, own.get(from) - 1) && !shareLine(pieces, own.get(to - 1));
      runs.add(new Run(index, parts, free));
      runsOfBlock.merge(index, 1, Integer::sum);
      from = to;
    }
  }

  /** Whether a piece ends on the line on which the next one begins. */
  private boolean shareLine(List<Piece> pieces, int before) {
    if (before < 0 || before + 1 == pieces.size()) {
      return false;
    }
    LineMap lines = document.source().lines();
    return lines.lineAt(pieces.get(before).at().end() - 1)
        == lines.lineAt(pieces.get(before + 1).at().start());
  }

  /** The blocks by the start of their first parts. */
  List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < runs.size(); ) {
      List<Span> parts = new ArrayList<>(runs.get(i).parts());
      int next = i + 1;
      for (int k = goesOnAt(i); k > 0; k = goesOnAt(k)) {
        runs.subList(next, k).forEach(inset -> blocks.add(block(inset.index(), inset.parts())));
        parts.addAll(runs.get(k).parts());
        next = k + 1;
      }
      blocks.add(block(runs.get(i).index(), parts));
      i = next;
    }
    blocks.sort(Comparator.comparing(block -> block.at().start()));
    return blocks;
  }

  /** The run that continues a block behind what may be written inside it; -1 if there is none. */
  private int goesOnAt(int run) {
    int next = run + 1;
    while (next < runs.size() && mayStandIn(runs.get(next), runs.get(run))) {
      next++;
    }
    boolean same = next < runs.size() && runs.get(next).index() == runs.get(run).index();
    return same ? next : -1;
  }

  private boolean mayStandIn(Run inner, Run outer) {
    return inner.onOwnLines()
        && runsOfBlock.getOrDefault(inner.index(), 0) == 1
        && Insets.mayStandIn(given(inner.index()).kind(), given(outer.index()).kind());
  }

  private Block given(int index) {
    return index < document.blocks().size()
        ? document.blocks().get(index)
        : new Block(Block.Kind.P, 0, Optional.empty(), List.of(Span.at(0)));
  }

  private Block block(int index, List<Span> parts) {
    Block given = given(index);
    return new Block(given.kind(), given.level(), given.n(), parts);
  }
}
