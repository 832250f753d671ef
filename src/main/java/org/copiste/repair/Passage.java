package org.copiste.repair;

import java.util.List;
import org.copiste.model.Span;

/**
 * A stretch of text without an empty line in it, and its tokens. Text that belongs together is
 * never split between passages, except where a page break or a note interrupts a paragraph.
 *
 * @param seen the text and the document it belongs to
 * @param at where the passage stands in the seen text
 * @param tokens its tokens in order
 */
public record Passage(DocumentText seen, Span at, List<PassageWord> tokens) {

  /** Copies the tokens. */
  public Passage {
    tokens = List.copyOf(tokens);
  }

  /** What stands between a token and the one before; from the passage's start for the first. */
  public String before(int token) {
    int from = token == 0 ? at.start() : tokens.get(token - 1).at().end();
    return seen.text().substring(from, tokens.get(token).at().start());
  }

  /** What stands between a token and the next; up to the passage's end for the last. */
  public String after(int token) {
    int to = token + 1 == tokens.size() ? at.end() : tokens.get(token + 1).at().start();
    return seen.text().substring(tokens.get(token).at().end(), to);
  }

  /** Whether nobody may touch the token, or some part of it. */
  public boolean isProtected(int token) {
    return seen.guard().touches(tokens.get(token).at());
  }
}
