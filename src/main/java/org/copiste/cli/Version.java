package org.copiste.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.util.Properties;
import org.copiste.encode.TeiEncoder;

/** The versions that {@code --version} prints and that results depend on. */
final class Version {
  private Version() {}

  static void print(PrintStream to) {
    to.println("copiste " + program());
    to.println("schema  TEI P5 " + TeiEncoder.TEI_VERSION);
    to.println("Java    " + System.getProperty("java.version"));
  }

  /** Fingerprint of everything inside the program that results depend on, models included. */
  static String fingerprint() {
    return program() + " " + Build.FINGERPRINT;
  }

  /** The program's version. */
  static String program() {
    return Build.PROPERTIES.getProperty("version", "unknown");
  }

  private static final class Build {
    static final Properties PROPERTIES = read();
    static final String FINGERPRINT = BuildFingerprint.of(Version.class);

    private static Properties read() {
      Properties properties = new Properties();
      try (InputStream in = Version.class.getResourceAsStream("version.properties")) {
        if (in != null) {
          properties.load(in);
        }
      } catch (IOException e) {
        throw new IllegalStateException("the program lacks its version", e);
      }
      return properties;
    }
  }
}
