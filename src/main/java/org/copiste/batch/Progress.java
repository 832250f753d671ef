package org.copiste.batch;

/** Shows how far a run has come. */
public interface Progress extends AutoCloseable {
  /** Shows nothing. */
  Progress SILENT =
      new Progress() {
        @Override
        public void step() {}

        @Override
        public void close() {}
      };

  /** One more input is finished. */
  void step();

  @Override
  void close();
}
