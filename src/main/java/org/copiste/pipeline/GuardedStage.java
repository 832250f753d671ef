package org.copiste.pipeline;

import java.util.List;
import org.copiste.model.Diagnostic;
import org.copiste.model.Document;
import org.copiste.model.Stage;

/**
 * A stage whose failure costs what it would have said, not the document: a fault of the program in
 * one stage becomes a warning, and the document goes on without that stage's statements.
 */
final class GuardedStage implements Stage {
  private final Stage stage;

  private GuardedStage(Stage stage) {
    this.stage = stage;
  }

  static Stage of(Stage stage) {
    return new GuardedStage(stage);
  }

  @Override
  public Document apply(Document document) {
    try {
      return stage.apply(document);
    } catch (RuntimeException | StackOverflowError e) {
      return document.withMore(
          List.of(
              Diagnostic.warning(
                  "stage-failed",
                  0,
                  stage.getClass().getSimpleName()
                      + " failed, which is a fault of Copiste; the document goes on without it: "
                      + e)));
    }
  }
}
