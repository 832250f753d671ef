package org.copiste.entities.name.mention;

import java.util.Optional;
import org.copiste.entities.text.TextFlow;
import org.copiste.model.Mention;
import org.copiste.model.Span;

/**
 * A name in the text.
 *
 * @param flow index of the flow
 * @param first index of its first token
 * @param end index one past its last token
 * @param type what it names
 * @param entity the entry of the authority it names, where the finder knows it
 * @param source who found it
 * @param nickname whether it is a nickname
 * @param p probability that it is a name of this type
 */
public record NameMention(
    int flow,
    int first,
    int end,
    Mention.Type type,
    Optional<String> entity,
    Source source,
    boolean nickname,
    double p) {

  /** Who found a name; earlier ones are trusted more where names overlap. */
  public enum Source {
    LIST,
    QUOTED,
    RULE,
    REPEATED,
    MODEL
  }

  public static NameMention rule(int flow, int first, int end, Mention.Type type, double p) {
    return new NameMention(flow, first, end, type, Optional.empty(), Source.RULE, false, p);
  }

  /** The same name with its entry. */
  public NameMention naming(String id) {
    return new NameMention(flow, first, end, type, Optional.of(id), source, nickname, p);
  }

  public NameMention asNickname() {
    return new NameMention(flow, first, end, type, entity, source, true, p);
  }

  /** Where it stands in the flow's text. */
  public Span in(TextFlow text) {
    return new Span(text.tokens().get(first).start(), text.tokens().get(end - 1).end());
  }

  /** The characters of the name. */
  public String text(TextFlow text) {
    return in(text).of(text.text());
  }
}
