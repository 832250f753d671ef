package org.copiste.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.copiste.batch.Digest;
import org.copiste.encode.TeiEncoder;
import org.copiste.pipeline.Programs;

/** The versions of program, schema and models, for {@code --version} and for fingerprints. */
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

  /** A fingerprint of everything in the program that results depend on, models included. */
  static String fingerprint() {
    return program() + " " + Build.FINGERPRINT;
  }

  /** The program's version. */
  static String program() {
    return Programs.atWork().version();
  }

  /**
   * Tells builds of the same version apart, so that a result of one is never taken for up to date
   * by another. The checksums cover the jar's manifest, which names the versions of the libraries,
   * and its resources, which are the models.
   */
  private static final class Build {
    static final String FINGERPRINT =
        Digest.sha256(
            ProgramFiles.checksums(name -> true).toString().getBytes(StandardCharsets.UTF_8));
  }
}
