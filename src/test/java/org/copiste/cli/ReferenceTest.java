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
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds the pages for users against the program, and their links against the files. */
class ReferenceTest {
  private static final Pattern OPTION = Pattern.compile("--[a-z]+(?:-[a-z]+)*");
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]*)(?:#([^)]*))?\\)");
  private static final Pattern FIGURE = Pattern.compile("\\b\\d+[.,]\\d+\\b");
  private static final Pattern HEADING = Pattern.compile("(?m)^#+ (.*)$");
  private static final Pattern CODE = Pattern.compile("(?s)```.*?```");

  private static final Path COMMAND_LINE = Path.of("docs/reference/command-line.md");
  private static final Pattern SECTION = Pattern.compile("(?ms)^###? (.*?)$(.*?)(?=^##|\\z)");
  private static final Pattern ROW = Pattern.compile("(?m)^\\| (`.*?) \\|");

  /** The section of the options of several commands. */
  private static final String SHARED = "Options";

  static List<String> commands() {
    return Main.commands().stream().map(Command::name).toList();
  }

  @ParameterizedTest
  @MethodSource("commands")
  void everyOptionIsDescribed(String command) throws IOException {
    TreeSet<String> missing = options(command);
    assertTrue(missing.contains("--help"), command);
    for (MatchResult section : SECTION.matcher(Files.readString(COMMAND_LINE)).results().toList()) {
      if (section.group(1).equals(SHARED) || concerns(section, command)) {
        missing.removeAll(described(section));
      }
    }
    assertEquals(new TreeSet<>(), missing);
  }

  @Test
  void noOptionIsDescribedThatDoesNotExist() throws IOException {
    TreeSet<String> unknown = new TreeSet<>();
    TreeSet<String> all = new TreeSet<>(Set.of("--version"));
    commands().forEach(command -> all.addAll(options(command)));
    String page = Files.readString(COMMAND_LINE);
    for (MatchResult option : OPTION.matcher(page).results().toList()) {
      if (!all.contains(option.group())) {
        unknown.add(option.group());
      }
    }
    int rows = 0;
    for (MatchResult section : SECTION.matcher(page).results().toList()) {
      for (String command : commands()) {
        if (concerns(section, command)) {
          TreeSet<String> others = described(section);
          rows += others.size();
          others.removeAll(options(command));
          others.forEach(option -> unknown.add(command + " " + option));
        }
      }
    }
    assertEquals(new TreeSet<>(), unknown);
    assertTrue(rows > 40, "rows: " + rows);
  }

  private static TreeSet<String> options(String command) {
    TreeSet<String> options = new TreeSet<>();
    // What stands in the text of another option is none of the command's own.
    for (String line : run(command, "--help").split("\n", -1)) {
      Matcher option = Pattern.compile(" {2}(?:-\\w, )?(--[a-z-]+)\\b.*").matcher(line);
      if (option.matches()) {
        options.add(option.group(1));
      }
    }
    return options;
  }

  private static boolean concerns(MatchResult section, String command) {
    return Pattern.compile("\\b" + command + "\\b").matcher(section.group(1)).find()
        && section.group().startsWith("### ");
  }

  /** The options in the first column of a section's tables. */
  private static TreeSet<String> described(MatchResult section) {
    TreeSet<String> options = new TreeSet<>();
    for (MatchResult row : ROW.matcher(section.group(2)).results().toList()) {
      OPTION.matcher(row.group(1)).results().forEach(option -> options.add(option.group()));
    }
    return options;
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
      links += links(page, broken);
    }
    assertEquals(List.of(), broken);
    assertTrue(links > 100, "links: " + links);
  }

  @Test
  void aLinkThatLeadsNowhereOrOutOfTheRepositoryIsSeen(@TempDir Path folder) throws IOException {
    Path page = folder.resolve("page.md");
    Files.writeString(folder.resolve("there.md"), "# A heading, here\n");
    Files.writeString(
        page,
        "[1](there.md) [2](there.md#a-heading-here) [3](#no) [4](gone.md) [5](there.md#gone)\n"
            + "![6](gone.png) [7](https://example.org/gone)\n```\n[8](gone.md)\n```\n");
    List<String> broken = new ArrayList<>();
    assertEquals(6, links(page, broken));
    Path deep = Path.of("docs/tutorial/fr.md");
    assertTrue(isInside(deep.resolveSibling("../../README.md")));
    assertFalse(isInside(deep.resolveSibling("../../../README.md")));
    assertFalse(isInside(deep.resolveSibling("/etc/hosts")));
    assertEquals(
        List.of("](#no)", "](gone.md)", "](there.md#gone)", "](gone.png)"),
        broken.stream().map(said -> said.substring(said.indexOf("]("))).toList());
  }

  /** Counts the links of a page to files and adds those that are broken. */
  private static int links(Path page, List<String> broken) throws IOException {
    int links = 0;
    String text = CODE.matcher(Files.readString(page)).replaceAll("");
    for (MatchResult link : LINK.matcher(text).results().toList()) {
      links++;
      Path target = link.group(1).isEmpty() ? page : page.resolveSibling(link.group(1));
      boolean found = Files.exists(target) && (page.isAbsolute() || isInside(target));
      if (found && link.group(2) != null) {
        found = anchors(target).contains(link.group(2));
      }
      if (!found) {
        broken.add(page + ": " + link.group());
      }
    }
    return links;
  }

  /** Whether a path from the repository's folder stays in it. */
  private static boolean isInside(Path path) {
    return !path.isAbsolute() && !path.normalize().startsWith("..");
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
