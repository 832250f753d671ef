package org.copiste.normalise;

import java.util.ArrayList;
import java.util.List;
import org.copiste.model.Document;
import org.copiste.model.Edit;
import org.copiste.model.Stage;

/** Applies the normalising rules one after another, each to the result of the one before. */
public final class NormaliseStage implements Stage {
  /** Marks are composed last, with letters that a removed character may have stood beside. */
  private static final List<Rule> RULES =
      List.of(new Ligatures(), new OddSpaces(), new SoftHyphens(), new Controls(), new Composed());

  @Override
  public Document apply(Document document) {
    Document result = document;
    for (Rule rule : RULES) {
      List<Edit> edits = new ArrayList<>();
      rule.find(result.reading().text(), edits);
      result = result.withReading(result.reading().then(edits));
    }
    return result;
  }
}
