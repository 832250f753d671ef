package org.copiste.cli;

import java.util.List;
import java.util.Set;

/** One kind of model or training material that {@code train} makes. */
interface TrainTask {

  /** Its name, the word after {@code train}. */
  String name();

  /** The options that only it takes. */
  Set<String> options();

  /** A command line that works. */
  String example();

  /**
   * Builds it and returns the exit code.
   *
   * @param paths what follows its name
   */
  int run(List<String> paths, Arguments arguments, TrainingReport report)
      throws UsageException, NothingDoneException;
}
