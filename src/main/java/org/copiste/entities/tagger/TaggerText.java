package org.copiste.entities.tagger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.copiste.entities.text.TextFlow;
import org.copiste.language.text.Token;
import org.copiste.model.Block;

/**
 * A flow as the tagger sees it.
 *
 * @param tokens its tokens
 * @param block what kind of block it is; empty for a note or where there is no structure
 * @param beginsLine for each token whether it is the first of its line, which the rules ask
 * @param hints for each token what rules say of it, in words of their own; the tagger has learnt
 *     how far to trust them
 */
public record TaggerText(
    List<Token> tokens,
    Optional<Block.Kind> block,
    boolean[] beginsLine,
    List<List<String>> hints) {

  /**
   * @throws IllegalArgumentException if there are not as many hints as tokens
   */
  public TaggerText {
    tokens = List.copyOf(tokens);
    hints = List.copyOf(hints);
    if (hints.size() != tokens.size() || beginsLine.length != tokens.size()) {
      throw new IllegalArgumentException("one entry for each token is needed");
    }
  }

  /** A flow with its hints. */
  public static TaggerText of(TextFlow flow, List<List<String>> hints) {
    List<Token> tokens = flow.tokens();
    boolean[] begins = new boolean[tokens.size()];
    for (int i = 0; i < begins.length; i++) {
      begins[i] = flow.beginsLine(i);
    }
    return new TaggerText(tokens, flow.block(), begins, hints);
  }

  /** Hints to be filled, one list a token. */
  public static List<List<String>> noHints(TextFlow flow) {
    List<List<String>> hints = new ArrayList<>();
    flow.tokens().forEach(token -> hints.add(new ArrayList<>(2)));
    return hints;
  }
}
