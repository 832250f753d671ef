package org.copiste.structure.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.copiste.structure.label.LabelledLine;
import org.copiste.structure.line.ParagraphBreaks.Between;

/**
 * A document whose lines of running text a person has labelled.
 *
 * @param edition the edition or hand it comes from
 * @param name its name in that edition
 * @param lines its lines of running text
 * @param kinds for each line the kinds that may be right, as a bit set of {@code LineKind.bit()}
 */
public record GoldLetter(String edition, String name, List<LabelledLine> lines, long[] kinds) {

  /** This letter with another below it, as a volume of letters or a letter with a copy has them. */
  GoldLetter followedBy(GoldLetter other, Between between) {
    List<LabelledLine> both = new ArrayList<>(lines);
    for (LabelledLine line : other.lines()) {
      both.add(
          both.size() == lines.size()
              ? new LabelledLine(line.body(), line.indent(), between)
              : line);
    }
    long[] all = Arrays.copyOf(kinds, both.size());
    System.arraycopy(other.kinds(), 0, all, kinds.length, other.kinds().length);
    return new GoldLetter(edition, name + "+" + other.name(), both, all);
  }
}
