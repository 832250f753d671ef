package org.copiste.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Runs the tutorials as a newcomer would: every command that is to be typed, in an empty folder,
 * one after the other, and compares what each prints with what the page shows.
 */
class TutorialTest {
  private static final Path PAGES = Path.of("docs/tutorial");
  private static final Pattern CONSOLE = Pattern.compile("(?s)```console\n(.*?)\n```");
  private static final String PROMPT = "$ ";

  @TempDir Path folder = Path.of("");

  /** A command with what the page shows of its output. */
  private record Typed(String command, String shown) {}

  @ParameterizedTest
  @ValueSource(strings = {"fr", "en"})
  void everyCommandPrintsWhatThePageShows(String language) throws Exception {
    List<Typed> commands = commands(Files.readString(PAGES.resolve(language + ".md")));
    assertTrue(commands.size() > 30, "commands: " + commands.size());
    for (Typed typed : commands) {
      String printed =
          typed.command().startsWith("copiste ")
              ? copiste(typed.command(), language)
              : shell(typed.command());
      assertEquals(typed.shown(), printed, typed.command());
    }
  }

  private static List<Typed> commands(String page) {
    List<Typed> commands = new ArrayList<>();
    for (MatchResult block : CONSOLE.matcher(page).results().toList()) {
      String command = "";
      StringBuilder shown = new StringBuilder();
      for (String line : (block.group(1) + "\n" + PROMPT).split("\n", -1)) {
        if (!line.startsWith(PROMPT)) {
          shown.append(line).append('\n');
          continue;
        }
        if (!command.isEmpty()) {
          commands.add(new Typed(command, shown.toString()));
        }
        command = line.substring(PROMPT.length());
        shown.setLength(0);
      }
    }
    return commands;
  }

  /**
   * In this process, whose folder is another one: so what names a file there is given its place.
   */
  private String copiste(String command, String language) {
    List<String> words = new ArrayList<>(Arrays.asList(command.split(" ")));
    words.remove(0);
    for (int i = 1; i < words.size(); i++) {
      boolean output = words.get(i - 1).equals("-o");
      if (output || Files.exists(folder.resolve(words.get(i)))) {
        words.set(i, folder.resolve(words.get(i)).toString());
      }
    }
    words.addAll(0, List.of("--lang", language));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    // As on a terminal: results may come after messages, since they are kept until there are
    // enough.
    PrintStream out =
        new PrintStream(new BufferedOutputStream(bytes), false, StandardCharsets.UTF_8);
    PrintStream err = new PrintStream(bytes, true, StandardCharsets.UTF_8);
    Main.run(words.toArray(String[]::new), new ByteArrayInputStream(new byte[0]), out, err);
    out.flush();
    return bytes.toString(StandardCharsets.UTF_8).replace(folder + "/", "");
  }

  private String shell(String command) throws IOException, InterruptedException {
    ProcessBuilder builder =
        new ProcessBuilder("/bin/sh", "-c", command)
            .directory(folder.toFile())
            .redirectErrorStream(true);
    builder.environment().put("TUTO", PAGES.resolve("files").toAbsolutePath().toString());
    builder.environment().put("LC_ALL", "C.UTF-8");
    Process process = builder.start();
    process.getOutputStream().close();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return printed;
  }
}
