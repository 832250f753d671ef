package org.copiste.entities.tagger;

import java.util.Optional;
import org.copiste.model.Mention;

/** The labels of tokens in the BIO scheme: {@code O}, or {@code B-} and {@code I-} with a type. */
public final class BioLabels {
  /** Not in a name. */
  public static final String OUTSIDE = "O";

  private BioLabels() {}

  /** The label of a name's first token. */
  public static String begin(Mention.Type type) {
    return "B-" + type.name();
  }

  /** The label of a name's further tokens. */
  public static String inside(Mention.Type type) {
    return "I-" + type.name();
  }

  /** The type of a label; empty for {@code O}. */
  public static Optional<Mention.Type> type(String label) {
    return label.equals(OUTSIDE)
        ? Optional.empty()
        : Optional.of(Mention.Type.valueOf(label.substring(2)));
  }

  /** Whether a label may follow another: {@code I-} only a label of its own type. */
  static boolean mayFollow(String label, String before) {
    return !label.startsWith("I-") || before.endsWith(label.substring(1));
  }
}
