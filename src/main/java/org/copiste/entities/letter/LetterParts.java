package org.copiste.entities.letter;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.copiste.model.Block;
import org.copiste.model.Document;
import org.copiste.model.Letter;
import org.copiste.model.Span;

/** The blocks of one letter: those before its text, and those after it. */
final class LetterParts {
  private static final Set<Block.Kind> TEXT =
      EnumSet.of(
          Block.Kind.P, Block.Kind.ITEM, Block.Kind.L, Block.Kind.ROW, Block.Kind.POSTSCRIPT);

  private final List<Block> opening = new ArrayList<>();
  private final List<Block> closing = new ArrayList<>();
  private final List<Block> all = new ArrayList<>();

  LetterParts(Document document, Letter letter) {
    int firstText = Integer.MAX_VALUE;
    int lastText = -1;
    for (Block block : document.blocks()) {
      int start = block.at().start();
      if (start < letter.at().start() || start >= letter.at().end()) {
        continue;
      }
      all.add(block);
      if (TEXT.contains(block.kind())) {
        firstText = Math.min(firstText, all.size() - 1);
        lastText = block.kind() == Block.Kind.POSTSCRIPT ? lastText : all.size() - 1;
      }
    }
    for (int i = 0; i < all.size(); i++) {
      if (i < firstText) {
        opening.add(all.get(i));
      } else if (i > lastText) {
        closing.add(all.get(i));
      }
    }
  }

  /** The lines of the parts of a kind before the text, each by its span. */
  List<Span> opening(Document document, Block.Kind kind) {
    return lines(document, opening, kind);
  }

  List<Span> closing(Document document, Block.Kind kind) {
    return lines(document, closing, kind);
  }

  /** The lines of signatures that stand right under a closing formula. */
  List<Span> signedAfterFormula(Document document) {
    List<Block> signed = new ArrayList<>();
    for (int i = 1; i < closing.size(); i++) {
      if (closing.get(i - 1).kind() == Block.Kind.VALEDICTION) {
        signed.add(closing.get(i));
      }
    }
    return lines(document, signed, Block.Kind.SIGNED);
  }

  List<Span> anywhere(Document document, Block.Kind kind) {
    return lines(document, all, kind);
  }

  List<Block> blocks(Block.Kind kind) {
    List<Block> found = new ArrayList<>(opening);
    found.addAll(closing);
    found.removeIf(b -> b.kind() != kind);
    return found;
  }

  private static List<Span> lines(Document document, List<Block> blocks, Block.Kind kind) {
    List<Span> lines = new ArrayList<>();
    for (Block block : blocks) {
      if (block.kind() != kind) {
        continue;
      }
      for (Span part : block.parts()) {
        int from = document.source().lines().lineAt(part.start());
        int to = document.source().lines().lineAt(Math.max(part.start(), part.end() - 1));
        for (int line = from; line <= to; line++) {
          Span content = document.source().lines().content(line);
          int start = Math.max(part.start(), content.start());
          int end = Math.min(part.end(), content.end());
          if (start < end) {
            lines.add(new Span(start, end));
          }
        }
      }
    }
    return lines;
  }
}
