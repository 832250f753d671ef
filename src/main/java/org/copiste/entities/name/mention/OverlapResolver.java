package org.copiste.entities.name.mention;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * Keeps, of names that overlap, the longest; of equally long ones, the one from the most trusted
 * source, then the most probable.
 */
public final class OverlapResolver {
  private static final Comparator<NameMention> TRUST =
      Comparator.comparing((NameMention n) -> n.first() - n.end())
          .thenComparing(NameMention::source)
          .thenComparing(n -> -n.p())
          .thenComparing(NameMention::first)
          .thenComparing(NameMention::type);

  private OverlapResolver() {}

  /** The names that are kept, by place; none overlaps a date. */
  public static List<NameMention> resolve(List<NameMention> names, List<BitSet> dates) {
    List<BitSet> taken = new ArrayList<>();
    dates.forEach(date -> taken.add((BitSet) date.clone()));
    List<NameMention> byTrust = new ArrayList<>(names);
    byTrust.sort(TRUST);
    List<NameMention> kept = new ArrayList<>();
    for (NameMention name : byTrust) {
      BitSet here = taken.get(name.flow());
      if (here.get(name.first(), name.end()).isEmpty()) {
        here.set(name.first(), name.end());
        kept.add(name);
      }
    }
    kept.sort(Comparator.comparingInt(NameMention::flow).thenComparingInt(NameMention::first));
    return kept;
  }
}
