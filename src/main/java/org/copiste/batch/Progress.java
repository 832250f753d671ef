package org.copiste.batch;

import java.io.PrintStream;

/** Shows how far a run has progressed. Several threads use it at the same time. */
public interface Progress extends AutoCloseable {
  /** Shows nothing but the messages. */
  static Progress silent(PrintStream messages) {
    return new Progress() {
      @Override
      public void begin(Input input) {}

      @Override
      public void end(Input input, Outcome.Status status) {}

      @Override
      public void message(String line) {
        messages.println(line);
      }

      @Override
      public void close() {}
    };
  }

  /** Work on an input begins. */
  void begin(Input input);

  /** An input is finished. */
  void end(Input input, Outcome.Status status);

  /** Prints a line for people without harm to what is shown. */
  void message(String line);

  @Override
  void close();
}
