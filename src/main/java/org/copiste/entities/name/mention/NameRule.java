package org.copiste.entities.name.mention;

import java.util.List;
import org.copiste.entities.text.TextFlow;

/** Finds names in one flow of a document by looking at that flow alone. */
public interface NameRule {
  /**
   * The names of a flow, which may overlap.
   *
   * @param flowNumber index of the flow in the document
   */
  List<NameMention> find(int flowNumber, TextFlow flow);
}
