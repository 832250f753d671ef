package org.copiste.cli;

import java.util.List;
import java.util.Map;

/**
 * What both start scripts of a release do alike, that of Windows and that of all others.
 *
 * @param name what it is about
 * @param java where Java is: the folder that JAVA_HOME names, {@code path} for the search path,
 *     {@code own} for the release's own, {@code none}
 * @param environment besides JAVA_HOME
 * @param words of the command line
 * @param code the exit code
 * @param said what is said, among other things
 */
record LauncherCase(
    String name,
    String java,
    Map<String, String> environment,
    List<String> words,
    int code,
    String said) {
  private static final List<String> PLAIN = List.of("encode", "-");
  private static final String MAIN = "<org.copiste.cli.Main>";

  /**
   * The cases; a Java ends with 7 unless ENDS says otherwise, and says of itself what SAYS says.
   */
  static List<LauncherCase> all() {
    return List.of(
        passed("words", "validate", "two words", "it's"),
        passed("percent signs", "encode", "100% sure.txt", "%no such%", "50%"),
        passed(
            "signs of a shell", "encode", "a & b", "(x) y", "a | b > c", "a=b;c,d", "! e !", "^ f"),
        passed("options", "encode", "letters", "-o", "tei out", "--accept=0.3"),
        java("a JAVA_HOME with blanks", "my java", 7),
        java("a JAVA_HOME with signs", "java (x86) & more", 7),
        java("the search path", "path", 7),
        java("its own Java", "own", 7),
        new LauncherCase("no Java", "none", Map.of(), PLAIN, 3, "no Java was found"),
        new LauncherCase(
            "a JAVA_HOME without a Java", "gone", Map.of(), PLAIN, 3, "no Java was found"),
        old("1.8.0_402"),
        old("9.0.1"),
        old("11.0.22"),
        old("16.0.2"),
        young("17"),
        young("17.0.15"),
        young("21-ea"),
        young("25.0.1"),
        young("100.0.1"),
        new LauncherCase(
            "options for Java",
            "java",
            Map.of("COPISTE_JAVA_OPTIONS", "-Xmx2g -Dx=y"),
            PLAIN,
            7,
            "<-Xmx2g><-Dx=y>"),
        new LauncherCase("the exit code 0", "java", Map.of("ENDS", "0"), PLAIN, 0, MAIN),
        new LauncherCase("the exit code 3", "java", Map.of("ENDS", "3"), PLAIN, 3, MAIN),
        new LauncherCase("classes", "java", Map.of(), PLAIN, 7, "<-XX:SharedArchiveFile="),
        new LauncherCase("no classes", "java", Map.of("BROKEN", "yes"), PLAIN, 7, MAIN));
  }

  /** Whether a Java runs in it. */
  boolean runs() {
    return code != 3 || environment.containsKey("ENDS");
  }

  private static LauncherCase passed(String name, String... words) {
    String said = MAIN + "<" + String.join("><", words) + ">";
    return new LauncherCase(name, "java", Map.of(), List.of(words), 7, said);
  }

  private static LauncherCase java(String name, String java, int code) {
    return new LauncherCase(name, java, Map.of(), PLAIN, code, MAIN + "<encode><->");
  }

  private static LauncherCase old(String version) {
    return new LauncherCase(
        version, "java", Map.of("SAYS", version), PLAIN, 3, "older than Java 17");
  }

  private static LauncherCase young(String version) {
    return new LauncherCase(version, "java", Map.of("SAYS", version), PLAIN, 7, MAIN);
  }

  @Override
  public String toString() {
    return name;
  }
}
