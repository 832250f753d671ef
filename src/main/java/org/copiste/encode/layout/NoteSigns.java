package org.copiste.encode.layout;

import java.util.Optional;
import org.copiste.model.Document;
import org.copiste.model.Note;
import org.copiste.model.Span;

/**
 * Calls and labels of notes: distinguishes variants of a note's number, such as {@code (1)} or
 * {@code ¹}, from misreadings, whose correction has a probability like any other.
 */
public final class NoteSigns {
  private static final String SUPERSCRIPT = "⁰¹²³⁴⁵⁶⁷⁸⁹";
  private static final String BRACKETS = "()[]{}.:-–) ";

  /**
   * The lowest probabilities of a link, with the probability that a sign which is not the note's
   * number is that number misread. Measured on the links of 2,000 letters whose notes were
   * reshuffled (as in {@code MutationTest}, seeds 50,000 to 51,999): of 7,516 from 0.85 up three
   * were wrong, of 901 from 0.65 up fifteen, of 383 below that 69. Rounded down, since letters by
   * other hands are harder.
   */
  private static final double[][] MEASURED = {{0.85, 0.99}, {0.65, 0.97}, {0, 0.8}};

  private NoteSigns() {}

  /** Whether a call or label is the number itself in brackets, raised, or with punctuation. */
  static boolean isVariant(String read, String n) {
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < read.length(); i++) {
      char c = read.charAt(i);
      int raised = SUPERSCRIPT.indexOf(c);
      if (raised >= 0) {
        plain.append((char) ('0' + raised));
      } else if (BRACKETS.indexOf(c) < 0) {
        plain.append(c);
      }
    }
    return plain.toString().equals(n);
  }

  /** Whether the sign of a note stands in the source as something else than its number. */
  public static boolean isMisread(Document document, Note note, Optional<Span> sign) {
    return sign.filter(at -> !at.isEmpty() && !isVariant(document.source().at(at), note.n()))
        .isPresent();
  }

  /** The probability that the signs of a note that are not its number are that number misread. */
  public static double p(Note note) {
    for (double[] step : MEASURED) {
      if (note.call().isPresent() && note.p() >= step[0]) {
        return step[1];
      }
    }
    return 0;
  }
}
