package org.copiste.structure.train;

import java.util.List;
import org.copiste.structure.label.LabelledLine;

/**
 * A document whose lines of running text a person has labelled.
 *
 * @param edition the edition or hand it comes from
 * @param name its name in that edition
 * @param lines its lines of running text
 * @param kinds for each line the kinds that may be right, as a bit set of {@code LineKind.bit()}
 */
public record GoldLetter(
    String edition, String name, List<LabelledLine> lines, long[] kinds) {}
