package org.copiste.entities.name;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * Keeps of names that overlap the one to trust more: listed before found, longer before shorter.
 */
final class Overlaps {
  private static final Comparator<FoundName> TRUST =
      Comparator.comparing((FoundName n) -> n.source() == FoundName.Source.MODEL)
          .thenComparing(n -> n.first() - n.end())
          .thenComparing(FoundName::source)
          .thenComparing(n -> -n.p())
          .thenComparing(FoundName::first)
          .thenComparing(FoundName::type);

  private Overlaps() {}

  /** The names that stay, by place; none lies in a date. */
  static List<FoundName> resolve(List<FoundName> names, List<BitSet> dates) {
    List<BitSet> taken = new ArrayList<>();
    dates.forEach(date -> taken.add((BitSet) date.clone()));
    List<FoundName> byTrust = new ArrayList<>(names);
    byTrust.sort(TRUST);
    List<FoundName> kept = new ArrayList<>();
    for (FoundName name : byTrust) {
      BitSet here = taken.get(name.flow());
      int next = here.nextSetBit(name.first());
      if (next < 0 || next >= name.end()) {
        here.set(name.first(), name.end());
        kept.add(name);
      }
    }
    kept.sort(Comparator.comparingInt(FoundName::flow).thenComparingInt(FoundName::first));
    return kept;
  }
}
