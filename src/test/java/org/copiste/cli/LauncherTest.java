package org.copiste.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The start script of a release, with a Java that only says how it was called. */
class LauncherTest {
  private static final String JAVA =
      """
      #!/bin/sh
      case $1 in
        -version) echo "openjdk version \\"$SAYS\\" 2026-01-01" >&2; exit ;;
      esac
      for word do
        case $word in
          -XX:ArchiveClassesAtExit=*)
            echo trained >>"$LOG"
            [ -z "$BROKEN" ] || exit 1
            echo classes >"${word#*=}"
            exit
            ;;
        esac
      done
      printf '<%s>' "$@"
      exit ${ENDS:-7}
      """;

  /** What the script calls besides Java. */
  private static final List<String> TOOLS =
      List.of(
          "awk", "cksum", "dirname", "find", "head", "ls", "mkdir", "mv", "readlink", "rm", "wc");

  @TempDir Path folder;
  private Path home;
  private Path cache;
  private Path log;

  private record Ended(int code, String said) {}

  @BeforeEach
  void unpack() throws IOException {
    home = folder.resolve("a release");
    cache = folder.resolve("cache");
    log = folder.resolve("log");
    Files.createDirectories(home.resolve("bin"));
    Files.createDirectories(home.resolve("lib"));
    Files.copy(Path.of("bin/copiste"), home.resolve("bin/copiste"));
    Files.writeString(home.resolve("copiste.jar"), "");
    Files.writeString(home.resolve("lib/long-run.options"), "");
    program(folder.resolve("java/bin/java"), JAVA);
  }

  static List<LauncherCase> cases() {
    return LauncherCase.all();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void itDoesWhatTheOtherScriptDoes(LauncherCase one) throws Exception {
    Files.delete(folder.resolve("java/bin/java"));
    Map<String, String> environment = new HashMap<>(one.environment());
    environment.put("JAVA_HOME", "");
    // The path of this machine may have a Java.
    Path tools = Files.createDirectories(folder.resolve("tools"));
    for (String tool : TOOLS) {
      program(tools.resolve(tool), "#!/bin/sh\nPATH=/usr/bin:/bin exec " + tool + " \"$@\"\n");
    }
    environment.put("PATH", tools.toString());
    switch (one.java()) {
      case "path" -> program(tools.resolve("java"), JAVA);
      case "own" -> program(home.resolve("jre/bin/java"), JAVA);
      case "none" -> {
        // There is none.
      }
      case "gone" -> environment.put("JAVA_HOME", folder.resolve("gone").toString());
      default -> {
        program(folder.resolve(one.java()).resolve("bin/java"), JAVA);
        environment.put("JAVA_HOME", folder.resolve(one.java()).toString());
      }
    }
    Ended first = run(environment, one.words().toArray(String[]::new));
    assertEquals(one.code(), first.code(), first.said());
    assertTrue(first.said().contains(one.said()), first.said());
    assertEquals(first, run(environment, one.words().toArray(String[]::new)));
    assertEquals(
        one.runs() ? List.of("trained") : List.of(),
        Files.exists(log) ? Files.readAllLines(log) : List.of());
  }

  @ParameterizedTest
  @CsvSource({
    "fr_FR.UTF-8, true",
    "fr_CA.ISO-8859-1, true",
    "fr, true",
    "en_GB.UTF-8, false",
    "fry_NL.UTF-8, false",
    "C, false"
  })
  void theLanguageIsThatOfTheLocaleEvenWhereTheCharacterSetIsReplaced(String locale, boolean french)
      throws Exception {
    String said = run(Map.of("LC_ALL", locale), "encode", "-").said();
    assertEquals(french, said.contains("<-Duser.language=fr>"), said);
  }

  @Test
  void classesAreArchivedOnce() throws Exception {
    Ended first = run(Map.of(), "encode", "-");
    Ended second = run(Map.of(), "encode", "-");
    assertEquals(List.of("trained"), Files.readAllLines(log));
    assertEquals(first, second);
    assertTrue(first.said().contains("<-XX:SharedArchiveFile=" + only(cache) + ">"), first.said());
  }

  @Test
  void anotherJavaHasAnArchiveOfItsOwn() throws Exception {
    run(Map.of(), "encode", "-");
    program(folder.resolve("java/bin/java"), JAVA + "# another\n");
    run(Map.of(), "encode", "-");
    assertEquals(2, Files.readAllLines(log).size());
  }

  @Test
  void anArchiveThatCannotBeMadeIsTriedAgainOnlyAfterADay() throws Exception {
    Map<String, String> broken = Map.of("BROKEN", "yes");
    run(broken, "encode", "-");
    Ended second = run(broken, "encode", "-");
    assertEquals(7, second.code());
    assertFalse(second.said().contains("SharedArchiveFile"), second.said());
    assertEquals(1, Files.readAllLines(log).size());
    Files.setLastModifiedTime(only(cache), FileTime.from(Instant.now().minus(Duration.ofDays(3))));
    assertTrue(run(Map.of(), "encode", "-").said().contains("SharedArchiveFile"));
  }

  @Test
  void withoutACacheTheProgramRunsAllTheSame() throws Exception {
    Files.writeString(cache, "a file is in the way");
    assertEquals(7, run(Map.of(), "encode", "-").code());
    assertEquals(7, run(Map.of("COPISTE_CACHE", ""), "encode", "-").code());
    assertFalse(Files.exists(log));
  }

  @Test
  void aLinkLeadsToTheProgram() throws Exception {
    Path links = Files.createDirectories(folder.resolve("links"));
    Files.createSymbolicLink(links.resolve("far"), home.resolve("bin/copiste"));
    Files.createSymbolicLink(links.resolve("copiste"), Path.of("far"));
    assertEquals(7, start(links.resolve("copiste"), Map.of(), "--version").code());
  }

  private Ended run(Map<String, String> environment, String... words) throws Exception {
    return start(home.resolve("bin/copiste"), environment, words);
  }

  private Ended start(Path script, Map<String, String> environment, String... words)
      throws Exception {
    List<String> line = new ArrayList<>(List.of("/bin/sh", script.toString()));
    line.addAll(List.of(words));
    ProcessBuilder builder = new ProcessBuilder(line).redirectErrorStream(true);
    builder.environment().remove("COPISTE_JAVA_OPTIONS");
    builder.environment().put("JAVA_HOME", folder.resolve("java").toString());
    builder.environment().put("COPISTE_CACHE", cache.toString());
    builder.environment().put("LOG", log.toString());
    builder.environment().put("SAYS", "17.0.15");
    builder.environment().putAll(environment);
    Process process = builder.start();
    process.getOutputStream().close();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Ended(process.waitFor(), said);
  }

  private static Path only(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> all = files.toList();
      assertEquals(1, all.size(), all.toString());
      return all.get(0);
    }
  }

  private static void program(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    assertTrue(file.toFile().setExecutable(true));
  }
}
