package org.copiste.fuzz;

import java.util.Optional;

/** What Jazzer calls, by the names of its methods; src/build/fuzz.sh says how. */
public final class FuzzDriver {
  private static Optional<FuzzTarget> target = Optional.empty();

  private FuzzDriver() {}

  /** Takes the target's name. */
  public static void fuzzerInitialize(String[] arguments) {
    target = Optional.of(FuzzTarget.labelled(arguments[0]));
  }

  /** Tries one input. */
  public static void fuzzerTestOneInput(byte[] input) throws Exception {
    target.orElseThrow().check(input);
  }
}
