package org.copiste.batch;

/** Shows how far a run has progressed. */
public interface Progress extends AutoCloseable {
  /** Shows nothing. */
  Progress SILENT =
      new Progress() {
        @Override
        public void step() {}

        @Override
        public void close() {}
      };

  /** Counts one more finished input. */
  void step();

  @Override
  void close();
}
