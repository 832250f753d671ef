package org.copiste.structure.label;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.copiste.language.crf.Item;
import org.copiste.language.crf.Labelling;
import org.copiste.language.crf.LinearChain;
import org.copiste.language.pack.LanguagePack;
import org.copiste.structure.line.ParagraphBreaks;

/** Tells the kind of each line of a document. Immutable and safe for use by several threads. */
public final class LineLabeller {
  private static final String FILE = "lines/model.gz";

  /**
   * Share of the probability of text above which a line begins a paragraph where nobody is
   * addressed or taken leave of: to part a sentence from its paragraph is the worse mistake there.
   * In a letter the likelier wins.
   */
  private static final double BEGINS_IN_PROSE = 0.6;

  private static final double BEGINS_IN_LETTER = 0.5;

  /**
   * Characters of a page number, running head or stamp, at most: a longer line is read, whatever
   * the model takes it for.
   */
  private static final int LONGEST_FURNITURE = 40;

  /** What closes a letter, or goes on with something, cannot begin a document. */
  private static final long NEVER_FIRST =
      LineKind.MORE.bit()
          | LineKind.SIGNED.bit()
          | LineKind.VALEDICTION.bit()
          | LineKind.POSTSCRIPT.bit();

  private final LinearChain model;

  /**
   * A labeller with a model of one's own.
   *
   * @throws IllegalArgumentException if the model has other labels than the kinds of lines, or
   *     other links than what stands between two lines
   */
  public LineLabeller(LinearChain model) {
    if (!model.labels().equals(LineKind.labels())
        || model.links() != ParagraphBreaks.Between.values().length) {
      throw new IllegalArgumentException("its labels are not the kinds of lines");
    }
    this.model = model;
  }

  /**
   * A labeller with the model in a file.
   *
   * @throws IOException if the bytes are no model of lines
   */
  public static LineLabeller read(InputStream in) throws IOException {
    try {
      return new LineLabeller(LinearChain.read(in));
    } catch (IllegalArgumentException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  private static final class Holder {
    static final LineLabeller SHIPPED = read();

    private static LineLabeller read() {
      try (InputStream in = LanguagePack.current().open(FILE)) {
        return LineLabeller.read(in);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** The labeller with the model of the language pack, read once. */
  public static LineLabeller shipped() {
    return Holder.SHIPPED;
  }

  /** The features of lines, as the model is trained on them. */
  public static List<Item> items(List<LabelledLine> lines) {
    LineFeatures features = new LineFeatures(lines);
    return IntStream.range(0, lines.size()).mapToObj(features::item).toList();
  }

  /** Labels the lines; those of {@code kinds} only, a bit set of {@link LineKind#bit()}. */
  public List<LabelledKind> label(List<LabelledLine> lines, long kinds) {
    long[] allowed = new long[lines.size()];
    for (int i = 0; i < allowed.length; i++) {
      boolean brief = lines.get(i).body().length() <= LONGEST_FURNITURE;
      allowed[i] = brief ? kinds : kinds & ~LineKind.FURNITURE.bit();
    }
    if (allowed.length > 0 && (allowed[0] & ~NEVER_FIRST) != 0) {
      allowed[0] &= ~NEVER_FIRST;
    }
    LineFeatures features = new LineFeatures(lines);
    Labelling labelling = model.label(features::item, allowed);
    double share = isLetter(labelling.best()) ? BEGINS_IN_LETTER : BEGINS_IN_PROSE;
    List<LabelledKind> found = new ArrayList<>();
    for (int i = 0; i < allowed.length; i++) {
      int best = begins(labelling.best()[i], labelling.p()[i], kinds, share);
      found.add(new LabelledKind(LineKind.of(best), labelling.p()[i][best], labelling.p()[i]));
    }
    return found;
  }

  /** Whether somebody is addressed or taken leave of. */
  private static boolean isLetter(int[] labels) {
    return Arrays.stream(labels)
        .mapToObj(LineKind::of)
        .anyMatch(kind -> kind == LineKind.SALUTE || kind == LineKind.VALEDICTION);
  }

  /** A label of text as the share of the two says, any other as it is. */
  private static int begins(int best, double[] p, long kinds, double share) {
    int text = LineKind.TEXT.ordinal();
    int more = LineKind.MORE.ordinal();
    boolean both = (kinds & LineKind.TEXT.bit()) != 0 && (kinds & LineKind.MORE.bit()) != 0;
    if (!both || best != text && best != more) {
      return best;
    }
    return p[text] > share * (p[text] + p[more]) ? text : more;
  }
}
