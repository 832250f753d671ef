package org.copiste.entities.train;

import java.util.List;
import org.copiste.entities.lexicon.Morphology;
import org.copiste.entities.tagger.TaggerText;
import org.copiste.entities.tagger.TokenFeatures;

/**
 * Prints examples as the table that the network of names learns from: a line {@code D}, weight for
 * each document; a line {@code F} for each flow; for each token {@code T}, its text with {@code _}
 * for blanks, the set of labels that may be right as a decimal number, and what lists know of it,
 * parted by tabs.
 */
public final class NetworkExamples {
  private final Morphology morphology;

  /** With the dictionary that the tagger asks, too. */
  public NetworkExamples(Morphology morphology) {
    this.morphology = morphology;
  }

  /** The table of these documents. */
  public String print(List<NameExample> documents) {
    StringBuilder table = new StringBuilder();
    for (NameExample document : documents) {
      table.append("D\t").append(document.weight()).append('\n');
      for (int f = 0; f < document.flows().size(); f++) {
        flow(document.flows().get(f), document.labels().get(f), table);
      }
    }
    return table.toString();
  }

  private void flow(TaggerText flow, long[] labels, StringBuilder table) {
    String[] known = TokenFeatures.known(flow, morphology);
    table.append("F\n");
    for (int i = 0; i < labels.length; i++) {
      table
          .append("T\t")
          .append(flow.tokens().get(i).text().replaceAll("\\s+", "_"))
          .append('\t')
          .append(labels[i])
          .append('\t')
          .append(known[i])
          .append('\n');
    }
  }
}
