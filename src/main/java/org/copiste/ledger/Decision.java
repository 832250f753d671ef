package org.copiste.ledger;

import java.util.Locale;
import java.util.Optional;
import org.copiste.model.Edit;
import org.copiste.model.Mention;
import org.copiste.model.Source;
import org.copiste.model.Span;

/**
 * What a person decided about one place of a source: how it reads, what it names, when it was,
 * which note it calls.
 *
 * @param verdict what shall happen
 * @param line number of the line on which the reading stood, counted from 1; 0 if none is given.
 *     Only a hint for finding the place
 * @param from the reading of the OCR
 * @param to for readings what is read there instead (for a rejection the reading that is rejected,
 *     empty for any); for a name its type; for a date its value, empty for none; for a note call
 *     the line on which the note begins, empty for no note
 * @param context the {@link ContextHash} of the reading
 * @param by who decided
 * @param when the date, as the file has it
 * @param comment the identifier for {@link Verdict#SAME_AS}; for the others anything else
 * @param row line of the decisions file, counted from 1; 0 for a decision that is not in a file yet
 */
public record Decision(
    Verdict verdict,
    int line,
    String from,
    String to,
    String context,
    String by,
    String when,
    String comment,
    int row) {

  /** Who is responsible for a decision that does not say who made it. */
  private static final String UNNAMED = "reviewer";

  /** What a decision is about: two that are about different things never contradict each other. */
  enum Subject {
    READING,
    NAME,
    MEANING,
    NOTE
  }

  /** What shall happen. */
  public enum Verdict {
    /** The proposed reading is right. */
    ACCEPT(Subject.READING),
    /** The proposed reading is wrong; the source stays as it is. */
    REJECT(Subject.READING),
    /** The person supplies another reading. */
    REPLACE(Subject.READING),
    /** This is a name, of the type that the decision says. */
    NAME(Subject.NAME),
    /** This is neither a name nor a date. */
    NO_NAME(Subject.NAME),
    /** This is a date with the value that the decision says. */
    DATE(Subject.NAME),
    /** This name means the person, place or organisation whose identifier the decision says. */
    SAME_AS(Subject.MEANING),
    /** This calls the note that begins on the line that the decision says. */
    NOTE(Subject.NOTE);

    private final Subject subject;

    Verdict(Subject subject) {
      this.subject = subject;
    }

    /** The name in the file. */
    public String label() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    Subject subject() {
      return subject;
    }
  }

  /** The type of a name; empty where {@code to} says none. */
  Optional<Mention.Type> type() {
    for (Mention.Type type : Mention.Type.values()) {
      if (type != Mention.Type.DATE && type.label().equals(to.strip())) {
        return Optional.of(type);
      }
    }
    return Optional.empty();
  }

  /** The identifier that a name is said to mean, without the {@code #} of a pointer. */
  String identifier() {
    String written = comment.strip();
    return written.startsWith("#") ? written.substring(1) : written;
  }

  /** The line on which a note begins, from 1; 0 for no note, -1 for what is no line. */
  int noteLine() {
    String written = to.strip();
    if (written.isEmpty()) {
      return 0;
    }
    return written.matches("[1-9]\\d{0,8}") ? Integer.parseInt(written) : -1;
  }

  /** Who decided. */
  String responsible() {
    return by.isBlank() ? UNNAMED : by.strip();
  }

  /** What the decision lacks to be one, in a few words; empty for a complete decision. */
  Optional<String> fault() {
    return switch (verdict) {
      case ACCEPT, REJECT, REPLACE -> Optional.empty();
      case NO_NAME -> needsReading();
      case NAME ->
          type().isPresent()
              ? needsReading()
              : Optional.of(
                  "“" + to + "” is no type of a name: person, place or org is expected as “to”");
      case DATE ->
          DecidedDate.of(to).isPresent()
              ? needsReading()
              : Optional.of(
                  "“" + to + "” is no date: a value such as 1923-10-08 is expected as “to”");
      case SAME_AS ->
          identifier().isEmpty()
              ? Optional.of("same-as needs an identifier as “comment”")
              : needsReading();
      case NOTE ->
          noteLine() < 0
              ? Optional.of(
                  "“"
                      + to
                      + "” is no line: the number of the note's first line is expected as “to”")
              : needsReading();
    };
  }

  /** Whether the decision has all that its verdict needs. */
  public boolean isComplete() {
    return fault().isEmpty();
  }

  private Optional<String> needsReading() {
    return from.isBlank() ? Optional.of(verdict.label() + " needs a reading") : Optional.empty();
  }

  /** Whether two decisions about one place say the same. */
  boolean agrees(Decision other) {
    return verdict == other.verdict
        && to.strip().equals(other.to.strip())
        && (verdict != Verdict.SAME_AS || identifier().equals(other.identifier()));
  }

  /** The whole words that a place belongs to: what a decision about a reading is about. */
  public static Span words(Span at, Source source) {
    return Words.around(source.text(), at);
  }

  /**
   * A row about an edit, without person and date, for whole words: an edit inside a word is shown
   * with the word, so that a person recognises it.
   */
  public static Decision about(Edit edit, Source source, Verdict verdict) {
    Span word = words(edit.at(), source);
    String to =
        source.text().substring(word.start(), edit.at().start())
            + edit.to()
            + source.text().substring(edit.at().end(), word.end());
    return about(word, source, verdict, to);
  }

  /** A row about a place of the source, without person and date. */
  public static Decision about(Span at, Source source, Verdict verdict, String to) {
    return new Decision(
        verdict,
        source.lines().lineAt(at.start()),
        source.at(at),
        to,
        ContextHash.of(source.text(), at),
        "",
        "",
        "",
        0);
  }
}
