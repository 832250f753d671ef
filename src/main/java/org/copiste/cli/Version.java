package org.copiste.cli;

import java.io.PrintStream;

/** The versions that {@code --version} prints. */
final class Version {
  private Version() {}

  static void print(PrintStream to) {
    to.println("copiste " + program());
  }

  /** The program's version. */
  static String program() {
    return String.valueOf(Main.class.getPackage().getImplementationVersion());
  }
}
