package org.copiste.entities.tagger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.copiste.model.Mention;

/**
 * The labels of tokens in the BIO scheme: {@code O}, or {@code B-} and {@code I-} with a type. A
 * label's number is its position in {@link #names()}; sets of labels are bits by number.
 */
public final class BioLabels {
  /** The number of the label of a token that is in no name. */
  public static final int OUTSIDE = 0;

  private static final List<Mention.Type> TYPES =
      List.of(Mention.Type.PERSON, Mention.Type.PLACE, Mention.Type.ORG);

  /** The set of all labels. */
  public static final long ANY = (1L << 1 + 2 * TYPES.size()) - 1;

  /** The set of the labels that may begin a flow. */
  public static final long FIRST = (1L << 1 + TYPES.size()) - 1;

  /** The set of the labels that begin no name. */
  static final long NOT_FIRST = ANY & ~FIRST | 1L;

  private BioLabels() {}

  /** The names of the labels by number. */
  public static List<String> names() {
    List<String> names = new ArrayList<>();
    names.add("O");
    TYPES.forEach(type -> names.add("B-" + type.name()));
    TYPES.forEach(type -> names.add("I-" + type.name()));
    return List.copyOf(names);
  }

  /** The number of the label of a name's first token. */
  public static int begin(Mention.Type type) {
    return 1 + TYPES.indexOf(type);
  }

  /** The number of the label of a name's further tokens. */
  public static int inside(Mention.Type type) {
    return 1 + TYPES.size() + TYPES.indexOf(type);
  }

  /** The set of one label. */
  public static long only(int label) {
    return 1L << label;
  }

  /** Whether a label begins a name. */
  static boolean begins(int label) {
    return label > OUTSIDE && label <= TYPES.size();
  }

  /** The type of a label; empty for the one outside names. */
  static Optional<Mention.Type> type(int label) {
    return label == OUTSIDE ? Optional.empty() : Optional.of(TYPES.get((label - 1) % TYPES.size()));
  }

  /** The types of names in the order of the labels. */
  public static List<Mention.Type> types() {
    return TYPES;
  }
}
