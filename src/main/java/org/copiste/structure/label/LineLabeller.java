package org.copiste.structure.label;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.copiste.language.crf.Item;
import org.copiste.language.crf.Labelling;
import org.copiste.language.crf.LinearChain;
import org.copiste.language.pack.LanguagePack;

/** Tells the kind of each line of a document. Immutable and safe for use by several threads. */
public final class LineLabeller {
  private static final String FILE = "lines/model.gz";

  private final LinearChain model;

  /**
   * A labeller with a model of one's own.
   *
   * @throws IllegalArgumentException if the model has other labels than the kinds of lines
   */
  public LineLabeller(LinearChain model) {
    if (!model.labels().equals(LineKind.labels())) {
      throw new IllegalArgumentException("a model of other labels than the kinds of lines");
    }
    this.model = model;
  }

  private static final class Holder {
    static final LineLabeller SHIPPED = read();

    private static LineLabeller read() {
      String own = System.getProperty("copiste.lines");
      if (own != null) {
        try (InputStream in = new java.io.FileInputStream(own)) {
          return new LineLabeller(LinearChain.read(in));
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
      try (InputStream in = LanguagePack.current().open(FILE)) {
        return new LineLabeller(LinearChain.read(in));
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
    return new LineFeatures(lines).items();
  }

  /** Labels the lines; those of {@code kinds} only, a bit set of {@link LineKind#bit()}. */
  public List<LabelledKind> label(List<LabelledLine> lines, long kinds) {
    long[] allowed = new long[lines.size()];
    Arrays.fill(allowed, kinds);
    Labelling labelling = model.label(items(lines), allowed);
    List<LabelledKind> found = new ArrayList<>();
    for (int i = 0; i < allowed.length; i++) {
      int best = labelling.best()[i];
      found.add(new LabelledKind(LineKind.of(best), labelling.p()[i][best], labelling.p()[i]));
    }
    return found;
  }
}
