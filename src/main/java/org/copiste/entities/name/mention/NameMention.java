package org.copiste.entities.name.mention;

import java.util.Optional;
import org.copiste.entities.text.TextFlow;
import org.copiste.model.Mention;
import org.copiste.model.Span;

/**
 * A name in the text, not yet linked.
 *
 * @param flow index of the flow
 * @param first index of its first token
 * @param end index one past its last token
 * @param type what it names
 * @param entity identifier of the authority file's entry, where whoever found the name knows it
 * @param source what found it
 * @param nickname whether it is a nickname
 * @param p probability that it is a name of this type, 0 to 1
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

  /** What finds names, the most trusted first. */
  public enum Source {
    /** The authority file. */
    LIST,
    /** Quotation marks or a gloss, here or elsewhere in the document. */
    QUOTED,
    /** A rule. */
    RULE,
    /** The tagger alone. */
    MODEL
  }

  /** A name without an entry, no nickname. */
  public static NameMention of(
      int flow, int first, int end, Mention.Type type, Source source, double p) {
    return new NameMention(flow, first, end, type, Optional.empty(), source, false, p);
  }

  /** A name that a rule finds. */
  public static NameMention rule(int flow, int first, int end, Mention.Type type, double p) {
    return of(flow, first, end, type, Source.RULE, p);
  }

  /** The same name with the identifier of its entry. */
  public NameMention naming(String id) {
    return new NameMention(flow, first, end, type, Optional.of(id), source, nickname, p);
  }

  /** The same name from another token on. */
  public NameMention from(int other) {
    return other == first
        ? this
        : new NameMention(flow, other, end, type, entity, source, nickname, p);
  }

  /** The same name up to another token. */
  public NameMention to(int other) {
    return other == end
        ? this
        : new NameMention(flow, first, other, type, entity, source, nickname, p);
  }

  /** The same name with another probability. */
  public NameMention withP(double other) {
    return new NameMention(flow, first, end, type, entity, source, nickname, other);
  }

  /** The same name as a nickname. */
  public NameMention asNickname() {
    return new NameMention(flow, first, end, type, entity, source, true, p);
  }

  /** Whether it has a token in common with another name. */
  public boolean overlaps(NameMention other) {
    return flow == other.flow && first < other.end && other.first < end;
  }

  /** Its place in the flow's text, in UTF-16 code units. */
  public Span in(TextFlow text) {
    return new Span(text.tokens().get(first).start(), text.tokens().get(end - 1).end());
  }

  /** The characters of the name. */
  public String text(TextFlow text) {
    return in(text).of(text.text());
  }
}
