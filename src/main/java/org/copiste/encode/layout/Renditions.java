package org.copiste.encode.layout;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.copiste.encode.xml.Attributes;
import org.copiste.encode.xml.Rendition;

/** The names of layout that a document's elements point to, each of which the header explains. */
public final class Renditions {
  private final SortedSet<String> used = new TreeSet<>();

  /** Attributes with pointers to names of layout; unchanged if there are none. */
  public Attributes add(Attributes to, List<String> names) {
    used.addAll(names);
    return to.with(Rendition.ATTRIBUTE, names.stream().map(name -> "#" + name).toList());
  }

  /** The names that were pointed to so far, sorted. */
  public SortedSet<String> used() {
    return used;
  }
}
