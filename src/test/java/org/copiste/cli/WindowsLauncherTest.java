package org.copiste.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The start script of Windows, in the command interpreter of Wine. */
@Tag("wine")
class WindowsLauncherTest {
  @TempDir static Path shared = Path.of("");

  @TempDir Path folder = Path.of("");
  private Path home = Path.of("");
  private Path log = Path.of("");

  private record Ended(int code, String said) {}

  /** While it waits for a word, Wine need not be started anew for each call. */
  private static Process idle;

  @BeforeAll
  static void startWine() throws Exception {
    ProcessBuilder builder = new ProcessBuilder("wine", "cmd");
    builder.environment().put("WINEPREFIX", shared.resolve("prefix").toString());
    builder.environment().put("WINEDEBUG", "-all");
    idle = builder.redirectOutput(Redirect.DISCARD).redirectError(Redirect.DISCARD).start();
  }

  @AfterAll
  static void endWine() throws Exception {
    idle.getOutputStream().close();
    idle.waitFor();
  }

  @BeforeAll
  static void compileJava() throws Exception {
    Process compiler =
        new ProcessBuilder(
                "x86_64-w64-mingw32-gcc",
                "-o",
                shared.resolve("java.exe").toString(),
                Path.of("src/test/resources/org/copiste/cli/java.c").toAbsolutePath().toString())
            .inheritIO()
            .start();
    assertEquals(0, compiler.waitFor());
  }

  @BeforeEach
  void unpack() throws IOException {
    home = folder.resolve("a (release) & more");
    log = folder.resolve("log");
    Files.createDirectories(home.resolve("bin"));
    Files.createDirectories(home.resolve("lib"));
    Files.copy(Path.of("bin/copiste.cmd"), home.resolve("bin/copiste.cmd"));
    Files.writeString(home.resolve("copiste.jar"), "");
    Files.writeString(home.resolve("lib/long-run.options"), "");
  }

  static List<LauncherCase> cases() {
    return LauncherCase.all();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void itDoesWhatTheOtherScriptDoes(LauncherCase one) throws Exception {
    Map<String, String> environment = new HashMap<>(one.environment());
    switch (one.java()) {
      case "path" -> environment.put("WINEPATH", windows(java("on the path")));
      case "own" -> Files.copy(shared.resolve("java.exe"), java(home.resolve("jre/bin")));
      case "none" -> {
        // There is none.
      }
      case "gone" -> environment.put("JAVA_HOME", windows(folder.resolve("gone")));
      default -> {
        java(one.java() + "/bin");
        environment.put("JAVA_HOME", windows(folder.resolve(one.java())));
      }
    }
    Ended first = run(environment, one.words());
    assertEquals(one.code(), first.code(), first.said());
    assertTrue(first.said().contains(one.said()), first.said());
    assertEquals(first, run(environment, one.words()));
    assertEquals(
        one.runs() ? List.of("trained") : List.of(),
        Files.exists(log) ? Files.readAllLines(log) : List.of());
  }

  @Test
  void aJavaHomeInQuotationMarksIsFound() throws Exception {
    java("my java/bin");
    String quoted = '"' + windows(folder.resolve("my java")) + '"';
    assertEquals(7, run(Map.of("JAVA_HOME", quoted), List.of("encode", "-")).code());
  }

  @Test
  void whatIsNotBuiltIsSaid() throws Exception {
    Files.delete(home.resolve("copiste.jar"));
    Files.writeString(home.resolve("pom.xml"), "");
    Ended ended = run(Map.of(), List.of("encode", "-"));
    assertEquals(3, ended.code());
    assertTrue(ended.said().contains("must be built first"), ended.said());
  }

  @Test
  void withoutACacheTheProgramRunsAllTheSame() throws Exception {
    java("java/bin");
    Files.writeString(folder.resolve("cache"), "a file is in the way");
    Map<String, String> java = Map.of("JAVA_HOME", windows(folder.resolve("java")));
    Ended ended = run(java, List.of("encode", "-"));
    assertEquals(7, ended.code());
    assertFalse(ended.said().contains("SharedArchiveFile"), ended.said());
    assertFalse(Files.exists(log));
  }

  /** Puts a Java into a folder and returns the folder. */
  private Path java(String name) throws IOException {
    Path to = Files.createDirectories(folder.resolve(name));
    Files.copy(shared.resolve("java.exe"), to.resolve("java.exe"));
    return to;
  }

  private static Path java(Path to) throws IOException {
    return Files.createDirectories(to).resolve("java.exe");
  }

  private static String windows(Path path) {
    return "Z:" + path.toAbsolutePath().toString().replace('/', '\\');
  }

  private Ended run(Map<String, String> environment, List<String> words) throws Exception {
    // From a script, since the interpreter's own command line has rules of its own.
    StringBuilder call =
        new StringBuilder("@\"").append(windows(home)).append("\\bin\\copiste.cmd\"");
    words.forEach(word -> call.append(" \"").append(word.replace("%", "%%")).append('"'));
    Path script = Files.writeString(folder.resolve("call.cmd"), call + "\r\n");
    List<String> line = List.of("wine", "cmd", "/c", windows(script));
    ProcessBuilder builder = new ProcessBuilder(new ArrayList<>(line)).redirectErrorStream(true);
    builder.environment().keySet().removeAll(List.of("JAVA_HOME", "COPISTE_JAVA_OPTIONS"));
    builder.environment().put("WINEPREFIX", shared.resolve("prefix").toString());
    builder.environment().put("WINEDEBUG", "-all");
    builder.environment().put("COPISTE_CACHE", windows(folder.resolve("cache")));
    builder.environment().put("LOG", windows(log));
    builder.environment().put("SAYS", "17.0.15");
    builder.environment().putAll(environment);
    Process process = builder.start();
    process.getOutputStream().close();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    int code = process.waitFor();
    String own =
        Stream.of(said.split("\n"))
            .filter(one -> !one.startsWith("wine: ") && !one.contains("XDG_RUNTIME_DIR"))
            .reduce("", (a, b) -> a + b + "\n");
    return new Ended(code, own);
  }
}
