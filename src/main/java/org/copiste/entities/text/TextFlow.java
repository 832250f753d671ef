package org.copiste.entities.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.copiste.language.text.Token;
import org.copiste.language.text.Tokenizer;
import org.copiste.model.Block;
import org.copiste.model.Reading;
import org.copiste.model.Span;

/**
 * A block or note as running text: without the notes, page numbers and note calls inside it, and
 * with words that a line break divides put together. Offsets are UTF-16 code units, half-open.
 */
public final class TextFlow {
  /** Signs that a scan has between two parts of a name where the page has a blank. */
  private static final Pattern STAIN = Pattern.compile("(?<=\\p{L})[_^¦|](?=\\p{Lu})");

  private final String text;
  private final int[] seen;
  private final int[] pieces;
  private final Optional<Block.Kind> block;
  private final List<Token> tokens;
  private final BitSet lineEnds;

  /**
   * @param lineEnds offsets in the text behind the blanks that stand for the ends of lines
   */
  TextFlow(String text, int[] seen, int[] pieces, Optional<Block.Kind> block, BitSet lineEnds) {
    this.text = STAIN.matcher(text).replaceAll(" ");
    this.seen = seen;
    this.pieces = pieces;
    this.block = block;
    this.tokens = Tokenizer.tokens(this.text);
    this.lineEnds = lineEnds;
  }

  /** A flow of one text without notes or calls. */
  public static TextFlow of(String text) {
    return new TextFlowBuilder(text, new java.util.BitSet())
        .add(new Span(0, text.length()))
        .build(Optional.empty());
  }

  /** The flow's text, whose offsets are neither those of the reading nor of the source. */
  public String text() {
    return text;
  }

  /** The tokens in order. */
  public List<Token> tokens() {
    return tokens;
  }

  /** Whether a token is the first of the flow or of a line; no word that goes on from one is. */
  public boolean beginsLine(int token) {
    int before = token == 0 ? 0 : tokens.get(token - 1).end();
    int end = lineEnds.nextSetBit(before);
    return token == 0 || end >= 0 && end <= tokens.get(token).start();
  }

  /** What kind of block this is; empty for a note or where there is no structure. */
  public Optional<Block.Kind> block() {
    return block;
  }

  /** The place of a non-empty part of the flow in the reading's text. */
  public Span seen(int start, int end) {
    return new Span(seen[start], seen[end - 1] + 1);
  }

  /**
   * The places of a part of the flow in the source: one span, or several if something that does not
   * belong to the flow interrupts it.
   */
  public List<Span> source(int start, int end, Reading reading) {
    List<Span> parts = new ArrayList<>();
    int from = start;
    for (int i = start + 1; i <= end; i++) {
      if (i == end || pieces[i] != pieces[i - 1]) {
        int first = from;
        int last = i;
        while (first < last && Character.isWhitespace(text.charAt(first))) {
          first++;
        }
        while (last > first && Character.isWhitespace(text.charAt(last - 1))) {
          last--;
        }
        if (first < last) {
          parts.add(reading.toSource(new Span(seen[first], seen[last - 1] + 1)));
        }
        from = i;
      }
    }
    return parts;
  }
}
