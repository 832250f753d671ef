package org.copiste.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds the pages for users against the program, and their links against the files. */
class ReferenceTest {
  private static final Pattern OPTION = Pattern.compile("--[a-z]+(?:-[a-z]+)*");
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]*)(?:#([^)]*))?\\)");
  private static final Pattern FIGURE = Pattern.compile("\\b\\d+[.,]\\d+\\b");
  private static final Pattern HEADING = Pattern.compile("(?m)^#+ (.*)$");
  private static final Pattern CODE = Pattern.compile("(?s)```.*?```");

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
    List<Path> pages = new ArrayList<>();
    for (String folder : List.of("docs", "seeds", "example", "src/test/resources")) {
      try (Stream<Path> docs = Files.walk(Path.of(folder))) {
        docs.filter(p -> p.toString().endsWith(".md")).forEach(pages::add);
      }
    }
    try (Stream<Path> top = Files.list(Path.of(""))) {
      top.filter(p -> p.toString().endsWith(".md")).forEach(pages::add);
    }
    List<String> broken = new ArrayList<>();
    int links = 0;
    for (Path page : pages) {
      String text = CODE.matcher(Files.readString(page)).replaceAll("");
      for (MatchResult link : LINK.matcher(text).results().toList()) {
        links++;
        Path target = link.group(1).isEmpty() ? page : page.resolveSibling(link.group(1));
        boolean found = Files.exists(target);
        if (found && link.group(2) != null) {
          found = anchors(target).contains(link.group(2));
        }
        if (!found) {
          broken.add(page + ": " + link.group());
        }
      }
    }
    assertEquals(List.of(), broken);
    assertTrue(links > 100, "links: " + links);
  }

  /** The anchors that GitHub gives to the headings of a page. */
  private static List<String> anchors(Path page) throws IOException {
    return HEADING
        .matcher(CODE.matcher(Files.readString(page)).replaceAll(""))
        .results()
        .map(heading -> heading.group(1).toLowerCase(Locale.ROOT))
        .map(heading -> heading.replaceAll("[^\\p{L}\\p{N} _-]", "").replace(' ', '-'))
        .toList();
  }

  /** No figure in the overview that the page behind it does not give. */
  @ParameterizedTest
  @ValueSource(strings = {"README.md", "README.fr.md"})
  void theFiguresOfTheOverviewStandInTheEvaluation(String readme) throws IOException {
    List<String> missing = new ArrayList<>();
    String evaluation = "";
    int figures = 0;
    for (String line : Files.readAllLines(Path.of(readme))) {
      String[] cells = line.split(" \\| ");
      if (!line.startsWith("| ") || cells.length != 4 || line.startsWith("|---")) {
        continue;
      }
      Matcher link = LINK.matcher(cells[3]);
      if (link.find()) {
        evaluation = Files.readString(Path.of(link.group(1)));
      }
      // Grouped digits and decimals as in English.
      String said = cells[2].replaceAll("(\\d)[ \u00a0\u202f](\\d{3})\\b", "$1,$2");
      said = said.replaceAll("\\b0,(\\d+)", "0.$1").replaceAll("\\b1,(0+)\\b", "1.$1");
      for (MatchResult figure : FIGURE.matcher(said).results().toList()) {
        figures++;
        if (!evaluation.contains(figure.group())) {
          missing.add(line + ": " + figure.group());
        }
      }
    }
    assertEquals(List.of(), missing);
    assertTrue(figures > 15, "figures: " + figures);
  }

  @Test
  void theTestsThatHoldThePromisesOfSecurityAreThere() throws IOException {
    Set<String> tests = new TreeSet<>();
    try (Stream<Path> files = Files.walk(Path.of("src", "test", "java"))) {
      files.map(p -> String.valueOf(p.getFileName()).replace(".java", "")).forEach(tests::add);
    }
    String page = Files.readString(Path.of("docs", "guide", "security.md"));
    List<String> named =
        Pattern.compile("`(\\w+Test)`").matcher(page).results().map(m -> m.group(1)).toList();
    assertTrue(named.size() > 20, named.toString());
    assertEquals(List.of(), named.stream().filter(name -> !tests.contains(name)).toList());
  }

  private static String run(String... arguments) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PrintStream both = new PrintStream(bytes, true, StandardCharsets.UTF_8);
    Main.run(arguments, new ByteArrayInputStream(new byte[0]), both, both);
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
