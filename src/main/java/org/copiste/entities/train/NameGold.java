package org.copiste.entities.train;

import java.util.List;
import org.copiste.model.Mention;
import org.copiste.model.Span;

/**
 * A text with its names.
 *
 * @param group the edition or collection that it comes from
 * @param name its name there
 * @param text the text
 * @param names what is tagged, by place, as the source has it: with titles, articles and all
 * @param open places that may be names or not
 */
public record NameGold(
    String group, String name, String text, List<Tagged> names, List<Span> open) {

  /**
   * A name.
   *
   * @param at its place, in UTF-16 code units
   */
  public record Tagged(Span at, Mention.Type type) {}

  /** Copies the lists. */
  public NameGold {
    names = List.copyOf(names);
    open = List.copyOf(open);
  }
}
