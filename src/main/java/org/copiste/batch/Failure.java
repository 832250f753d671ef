package org.copiste.batch;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import org.copiste.model.Diagnostic.Severity;

/** Says what became of an input whose processing ended with an exception. */
public final class Failure {
  private Failure() {}

  /**
   * The outcome.
   *
   * @param shown what people call the file
   */
  public static Outcome of(String shown, Throwable e) {
    if (e instanceof DocumentProcessor.InputException input) {
      boolean error = input.notice().severity() == Severity.ERROR;
      Outcome.Status status = error ? Outcome.Status.IMPOSSIBLE : Outcome.Status.LEFT_OUT;
      return new Outcome(status, List.of(input.notice()));
    }
    if (e instanceof NoSuchFileException) {
      return impossible(shown, "unreadable", "the file is no longer there");
    }
    if (e instanceof IOException io) {
      return impossible(shown, "unreadable", "the file cannot be read: " + IoFailure.reason(io));
    }
    if (e instanceof InterruptedException) {
      Thread.currentThread().interrupt();
      return impossible(shown, "interrupted", "the run was ended");
    }
    if (e instanceof OutOfMemoryError) {
      return impossible(
          shown,
          "out-of-memory",
          "Java has not enough memory for this file (see COPISTE_JAVA_OPTIONS=-Xmx8g)");
    }
    return new Outcome(
        Outcome.Status.FAILED,
        List.of(Notice.error(shown, "internal-error", "this is a fault of Copiste: " + reason(e))));
  }

  private static Outcome impossible(String shown, String code, String message) {
    return new Outcome(Outcome.Status.IMPOSSIBLE, List.of(Notice.error(shown, code, message)));
  }

  private static String reason(Throwable e) {
    String message = String.valueOf(e.getMessage());
    String kind = e.getClass().getSimpleName();
    return e.getMessage() == null ? kind : kind + ": " + message;
  }
}
