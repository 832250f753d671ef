package org.copiste.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Holds the pages for users against the program, and their links against the files. */
class ReferenceTest {
  private static final Pattern OPTION = Pattern.compile("--[a-z]+(?:-[a-z]+)*");
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)(?:#[^)]*)?\\)");

  private static final List<String> COMMANDS =
      List.of(
          "encode",
          "repair",
          "restore",
          "validate",
          "schema",
          "review",
          "harvest",
          "render",
          "evaluate",
          "train");

  @ParameterizedTest
  @FieldSource("COMMANDS")
  void everyOptionIsDescribed(String command) throws IOException {
    String page = Files.readString(Path.of("docs/reference/command-line.md"));
    TreeSet<String> missing = new TreeSet<>();
    String help = run(command, "--help");
    assertTrue(help.contains("--help"), help);
    for (MatchResult option : OPTION.matcher(help).results().toList()) {
      if (!Pattern.compile("`[^`]*" + option.group() + "\\b").matcher(page).find()) {
        missing.add(option.group());
      }
    }
    assertEquals(new TreeSet<>(), missing);
  }

  @Test
  void noOptionIsDescribedThatDoesNotExist() throws IOException {
    String helps = "";
    for (String command : COMMANDS) {
      helps += run(command, "--help");
    }
    TreeSet<String> unknown = new TreeSet<>();
    String page = Files.readString(Path.of("docs/reference/command-line.md"));
    for (MatchResult option : OPTION.matcher(page).results().toList()) {
      if (!helps.contains(option.group()) && !option.group().equals("--version")) {
        unknown.add(option.group());
      }
    }
    assertEquals(new TreeSet<>(), unknown);
  }

  @Test
  void everyHeaderKeyIsDescribed(@TempDir Path folder) throws IOException {
    Path configuration = folder.resolve("copiste.toml");
    Files.writeString(configuration, "[header]\nno-such-key = \"\"\n");
    Files.writeString(folder.resolve("a.txt"), "Un texte.\n");
    String message =
        run("repair", folder.resolve("a.txt").toString(), "--config", configuration.toString());
    Matcher keys = Pattern.compile("is none of ([a-z, -]+)").matcher(message);
    assertTrue(keys.find(), message);
    String page = Files.readString(Path.of("docs/reference/configuration.md"));
    List<String> missing = new ArrayList<>();
    for (String key : keys.group(1).strip().split(", ")) {
      if (!page.contains("`" + key + "`")) {
        missing.add(key);
      }
    }
    assertEquals(List.of(), missing);
  }

  @Test
  void everyLinkBetweenPagesLeadsToAFile() throws IOException {
    List<Path> pages = new ArrayList<>(List.of(Path.of("README.md"), Path.of("CONTRIBUTING.md")));
    try (Stream<Path> docs = Files.walk(Path.of("docs"))) {
      docs.filter(p -> p.toString().endsWith(".md")).forEach(pages::add);
    }
    List<String> broken = new ArrayList<>();
    int links = 0;
    for (Path page : pages) {
      for (MatchResult link : LINK.matcher(Files.readString(page)).results().toList()) {
        links++;
        if (!Files.exists(page.resolveSibling(link.group(1)))) {
          broken.add(page + ": " + link.group(1));
        }
      }
    }
    assertEquals(List.of(), broken);
    assertFalse(links == 0, "no link was found at all");
  }

  private static String run(String... arguments) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PrintStream both = new PrintStream(bytes, true, StandardCharsets.UTF_8);
    Main.run(arguments, new ByteArrayInputStream(new byte[0]), both, both);
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
