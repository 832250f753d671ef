package org.copiste.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.copiste.batch.Digest;
import org.copiste.encode.TeiEncoder;
import org.copiste.pipeline.Programs;

/** The versions that {@code --version} prints and that results depend on. */
final class Version {
  private static final String PACKAGE = "org/copiste/";

  private Version() {}

  static void print(PrintStream to) {
    to.println("copiste " + program());
    to.println(
        "schema  TEI P5 " + TeiEncoder.TEI_VERSION + " and the program's own profile of it:");
    checksums("validate/schema/", to);
    to.println("models  French dictionary of LanguageTool " + Programs.atWork().languageTool());
    checksums("(language|repair|entities)/", to);
    to.println("Java    " + System.getProperty("java.version"));
  }

  private static void checksums(String where, PrintStream to) {
    String pattern = PACKAGE + where + ".*(?<!\\.class)";
    for (Map.Entry<String, Long> file :
        ProgramFiles.checksums(name -> name.matches(pattern)).entrySet()) {
      String name = file.getKey().substring(PACKAGE.length());
      to.println(String.format(Locale.ROOT, "        crc32 %08x  %s", file.getValue(), name));
    }
  }

  /** Fingerprint of everything inside the program that results depend on, models included. */
  static String fingerprint() {
    return program() + " " + Build.FINGERPRINT;
  }

  /** The program's version. */
  static String program() {
    return Programs.atWork().version();
  }

  /**
   * Tells two builds of one version apart, so that results of the one are not taken for results of
   * the other. The jar's manifest names the versions of the libraries, its resources are the
   * models.
   */
  private static final class Build {
    static final String FINGERPRINT =
        Digest.sha256(
            ProgramFiles.checksums(name -> true).toString().getBytes(StandardCharsets.UTF_8));
  }
}
