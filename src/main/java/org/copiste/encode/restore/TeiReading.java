package org.copiste.encode.restore;

import java.util.List;
import java.util.Map;
import org.copiste.model.Edit;

/**
 * What a TEI document says, with its places in the source that is restored from it.
 *
 * @param source the restored source
 * @param corrections as edits of it, in order
 * @param elements all elements of the text, in the order of their start tags
 * @param added notes of a person's own, which hold no line of the source and are not in it
 * @param outside what stands beside the text (header, lists of names, facsimile), by the name of
 *     its element, in a form that does not depend on white space
 */
public record TeiReading(
    Restored source,
    List<Edit> corrections,
    List<TeiElement> elements,
    List<TeiElement> added,
    Map<String, String> outside) {

  /** Copies the collections. */
  public TeiReading {
    corrections = List.copyOf(corrections);
    elements = List.copyOf(elements);
    added = List.copyOf(added);
    outside = Map.copyOf(outside);
  }
}
