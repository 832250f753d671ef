package org.copiste.cli;

import java.io.PrintStream;
import org.copiste.encode.TeiEncoder;
import org.copiste.pipeline.Programs;

/** The versions that {@code --version} prints and that results depend on. */
final class Version {
  private Version() {}

  static void print(PrintStream to) {
    to.println("copiste " + program());
    to.println("schema  TEI P5 " + TeiEncoder.TEI_VERSION);
    to.println("models  LanguageTool " + Programs.atWork().languageTool() + " (French dictionary)");
    to.println("Java    " + System.getProperty("java.version"));
  }

  /** Fingerprint of everything inside the program that results depend on, models included. */
  static String fingerprint() {
    return program() + " " + Build.FINGERPRINT;
  }

  /** The program's version. */
  static String program() {
    return Programs.atWork().version();
  }

  private static final class Build {
    static final String FINGERPRINT = BuildFingerprint.of(Version.class);
  }
}
